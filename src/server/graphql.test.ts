import { gunzipSync } from "node:zlib";
import { get, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { serverAudits } from "graphql-http";
import { AppError } from "../errors.js";
import { startStandIn, type StandIn } from "../testing/stand-in-server.js";

let api: StandIn;
beforeAll(async () => {
  api = await startStandIn();
});
afterAll(() => api.server.stop());
beforeEach(() => {
  api.logged.length = 0;
  api.graphSays(() => Promise.resolve("Bildung"));
});

const codesOf = async (response: Response): Promise<unknown[]> => {
  const { errors = [] } = (await response.json()) as { errors?: { extensions?: { code?: unknown } }[] };
  return errors.map((error) => error.extensions?.code);
};
/** Without what `fetch` does by itself: it unpacks answers and has opinions on caches. */
const rawGet = (query: string, headers: Record<string, string>) =>
  new Promise<{ bytes: Buffer; response: IncomingMessage }>((resolve, reject) => {
    const address = `${api.url}/graphql?query=${encodeURIComponent(query)}`;
    get(address, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ bytes: Buffer.concat(chunks), response }));
    }).on("error", reject);
  });
const newer = { accept: "application/graphql-response+json" };

describe("an answer", () => {
  it("says that it may be stored, what it depends on and in which language its names are", async () => {
    const response = await api.ask("{ word }", { headers: { "accept-language": "en-GB" } });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { word: "Bildung" } });
    expect(response.headers.get("cache-control")).toBe("public, max-age=60");
    expect(response.headers.get("content-language")).toBe("en");
    expect(response.headers.get("vary")?.split(", ").sort()).toEqual([
      "Accept",
      "Accept-Encoding",
      "Accept-Language",
      "Origin",
    ]);
  });

  it("is in German unless the caller wants it otherwise", async () => {
    const response = await api.ask("{ language }");
    expect(await response.json()).toMatchObject({ data: { language: "DE" } });
    expect(response.headers.get("content-language")).toBe("de");
  });

  it("is compressed when it is long", async () => {
    const headers = { "accept-encoding": "gzip", "apollo-require-preflight": "1" };
    const { bytes, response } = await rawGet("{ long }", headers);
    expect(response.headers["content-encoding"]).toBe("gzip");
    expect(bytes.length).toBeLessThan(500);
    expect(gunzipSync(bytes).toString()).toContain("Bildung Bildung");
  });

  it("comes for a GET too, when the caller shows that it is no form of a foreign page", async () => {
    const address = `${api.url}/graphql?query=${encodeURIComponent("{ word }")}`;
    const response = await fetch(address, { headers: { "apollo-require-preflight": "1" } });
    expect(await response.json()).toMatchObject({ data: { word: "Bildung" } });
  });

  it("need not be sent again to a GET that has it already", async () => {
    const headers = { "apollo-require-preflight": "1" };
    const first = await rawGet("{ word }", headers);
    const again = await rawGet("{ word }", {
      ...headers,
      "if-none-match": first.response.headers.etag ?? "",
    });
    expect([again.response.statusCode, again.bytes.length]).toEqual([304, 0]);
  });

  it("shows the whole schema", async () => {
    expect((await api.ask(getIntrospectionQuery())).status).toBe(200);
  });

  it("tells the door who asks and until when", async () => {
    await api.ask("query Which { word }");
    const { name, deadline, signal } = api.callers.at(-1) ?? {};
    expect(name).toBe("Which");
    expect((deadline ?? 0) - Date.now()).toBeGreaterThan(4000);
    expect(signal).toBeInstanceOf(AbortSignal);
    await api.ask("{ word }");
    expect(api.callers.at(-1)?.name).toBe("anonymous");
  });
});

describe("an answer with errors", () => {
  it("is 200 and not to be stored when only a field failed", async () => {
    api.graphSays(() => Promise.reject(new AppError("UNAVAILABLE", "The database cannot be reached.")));
    const response = await api.ask("{ word language }");
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toMatchObject({
      data: { word: null, language: "DE" },
      errors: [{ message: "The database cannot be reached.", extensions: { code: "UNAVAILABLE" } }],
    });
  });

  it.each([
    ["UNAVAILABLE", 503],
    ["QUERY_TOO_HEAVY", 503],
    ["TIMEOUT", 504],
    ["DATA_INTEGRITY", 500],
  ] as const)("of code %s has the status %d when nothing is left of it", async (code, status) => {
    api.graphSays(() => Promise.reject(new AppError(code, "No.")));
    const response = await api.ask("{ surely language }");
    expect(response.status).toBe(status);
    expect(response.headers.get("retry-after")).toBe(code === "UNAVAILABLE" ? "2" : null);
    expect(await codesOf(response)).toEqual([code]);
  });

  it("is 400 for what the caller did wrong, or 200 where only the older media type is known", async () => {
    for (const query of ["{ refused }", "{", "{ nothing }", "query A { word } query B { word }"]) {
      expect((await api.ask(query, { headers: newer })).status).toBe(400);
      expect((await api.ask(query)).status).toBe(200);
    }
  });

  it("hides what we did not foresee", async () => {
    const response = await api.ask("{ bug }");
    const text = await response.text();
    expect(text).toContain("incidentId");
    expect(text).not.toMatch(/secret|bolt|stack/);
    expect(api.logged.some(({ level }) => level === "error")).toBe(true);
  });

  it("lists no more than a few of very many faults", async () => {
    const response = await api.ask("query ($of: [Int]) { numbers(of: $of) }", {
      headers: newer,
      variables: { of: Array(20_000).fill("x") },
    });
    expect(response.status).toBe(400);
    expect(await codesOf(response)).toEqual(Array(6).fill("BAD_USER_INPUT"));
  });

  it("comes quickly for a document that is too long", async () => {
    const response = await api.ask(`{ ${"word ".repeat(2000)} }`, { headers: newer });
    expect(response.status).toBe(400);
    expect(await codesOf(response)).toEqual(["GRAPHQL_PARSE_FAILED"]);
  });
});

describe("the guard against foreign forms", () => {
  const forms: [string, RequestInit][] = [
    [
      "text/plain",
      { method: "POST", headers: { "content-type": "text/plain" }, body: '{"query":"{ word }"}' },
    ],
    ["urlencoded", { method: "POST", body: new URLSearchParams({ query: "{ word }" }) }],
    ["multipart", { method: "POST", body: new FormData() }],
    ["two types", { method: "POST", headers: { "content-type": "text/plain;application/json" }, body: "{}" }],
    ["no type", { method: "POST", body: new Uint8Array(2) }],
  ];
  it.each(forms)("refuses a POST of %s", async (_name, init) => {
    const response = await fetch(`${api.url}/graphql`, init);
    expect(response.status).toBe(415);
    expect(await codesOf(response)).toEqual(["BAD_REQUEST"]);
  });

  it.each<Record<string, string>>([{}, { "content-type": "text/plain" }, { "content-type": "nonsense" }])(
    "refuses a GET with the headers %j",
    async (headers) => {
      const response = await fetch(`${api.url}/graphql?query=%7Bword%7D`, { headers });
      expect([400, 415]).toContain(response.status);
      expect(api.logged.filter(({ level }) => level === "error")).toEqual([]);
    },
  );

  it("refuses a mutation over GET, and other methods", async () => {
    const headers = { "apollo-require-preflight": "1" };
    const address = `${api.url}/graphql?query=${encodeURIComponent("mutation { change }")}`;
    expect((await fetch(address, { headers })).status).toBe(405);
    for (const method of ["PUT", "DELETE", "PATCH"])
      expect((await fetch(`${api.url}/graphql`, { method, headers })).status).toBe(405);
  });

  it("takes no batches", async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '[{"query":"{ word }"}]',
    });
    expect(response.status).toBe(400);
  });
});

describe("GraphQL over HTTP", () => {
  const withPreflight: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set("apollo-require-preflight", "1");
    return fetch(input, { ...init, headers });
  };
  const audits = (fetchFn: typeof fetch) => serverAudits({ url: () => `${api.url}/graphql`, fetchFn });

  it.each(audits(withPreflight))("$id $name", async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: "ok" });
  });

  it("is kept without the preflight header too, but for the GET requests that the guard refuses", async () => {
    const results = await Promise.all(audits(fetch).map(({ fn }) => fn()));
    const failed = results.filter(({ status }) => status !== "ok");
    expect(results).toHaveLength(61);
    expect(failed.map(({ status, id }) => `${id} ${status}`).sort()).toEqual([
      "5A70 notice",
      "6A70 notice",
      "D6D5 notice",
    ]);
  });
});
