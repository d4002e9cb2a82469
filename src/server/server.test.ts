import { mkdtemp, mkdir, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { publicLimits } from "./limits/limits.js";
import { startStandIn, type StandIn } from "../testing/stand-in-server.js";

let api: StandIn;
beforeAll(async () => {
  api = await startStandIn({ timeoutMs: 300, operationsDir: await someExamples() });
});
afterAll(() => api.server.stop());
beforeEach(() => {
  api.graphIs("there");
  api.logged.length = 0;
});

async function someExamples(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "operations-"));
  const write = async (name: string, files: Record<string, string>) => {
    await mkdir(join(dir, name));
    for (const [file, text] of Object.entries(files)) await writeFile(join(dir, name, file), text);
  };
  await write("b-word", { "operation.graphql": "# A word & <more>\nquery Word { word }\n" });
  await write("a-language", {
    "operation.graphql": "# The language\nquery Language { language }\n",
    "variables.json": '{ "ids": ["bremen"] }\n',
  });
  await write("not-ready", { "notes.md": "later" });
  return dir;
}

const post = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
const until = async (holds: () => boolean) => {
  while (!holds()) await pause(5);
};
const errorOf = async (response: Response) => {
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: { code: string } }[];
  };
  return errors[0];
};

describe("every answer", () => {
  const requests: [number, () => Promise<Response>][] = [
    [200, () => api.ask("{ word }")],
    [200, () => fetch(`${api.url}/`)],
    [400, () => post("{")],
    [404, () => fetch(`${api.url}/nowhere`)],
    [413, () => post(JSON.stringify({ query: "x".repeat(201 * 1024) }))],
    [415, () => post("<x/>", { "content-type": "application/xml" })],
  ];
  it.each(requests)("with the status %d carries the safe headers and an id", async (status, send) => {
    const response = await send();
    expect(response.status).toBe(status);
    const headers = Object.fromEntries(response.headers);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "x-frame-options": "DENY",
      "content-security-policy": expect.stringMatching(
        /default-src 'none'.*frame-ancestors 'none'/,
      ) as unknown,
      "content-type": expect.stringContaining("charset=utf-8") as unknown,
      "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
    });
    expect(headers).not.toHaveProperty("x-powered-by");
  });
});

describe("a body that cannot be read", () => {
  const secret = "hunter2";
  const deep = `{"query":"{ word }","variables":{"a":${"[".repeat(50)}${"]".repeat(50)}}}`;
  it.each([
    ["malformed", 400, () => post(`{"query": "${secret}`)],
    ["larger than 200 kB", 413, () => post(JSON.stringify({ query: secret + " ".repeat(200 * 1024) }))],
    ["nested too deeply", 400, () => post(deep)],
    ["compressed", 415, () => post(secret, { "content-encoding": "gzip" })],
    ["not in UTF-8", 415, () => post(secret, { "content-type": "application/json; charset=utf-7" })],
    ["of another type", 415, () => post(secret, { "content-type": "application/xml" })],
    [
      "missing",
      400,
      () => fetch(`${api.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" } }),
    ],
  ])("because it is %s gets a GraphQL error, and nothing of it is logged", async (_why, status, send) => {
    const response = await send();
    expect(response.status).toBe(status);
    expect((await errorOf(response))?.extensions.code).toBe("BAD_REQUEST");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(JSON.stringify(api.logged)).not.toContain(secret);
    expect(api.logged.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("is read when it begins with a byte order mark", async () => {
    expect((await post('\uFEFF{"query":"{ word }"}')).status).toBe(200);
  });

  it("and is too large leaves the connection to the next request, however it was sent", async () => {
    const { hostname, port } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    let heard = "";
    socket.on("data", (bytes) => (heard += bytes.toString()));
    const head = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
    const large = "x".repeat(250_000);
    socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n${large.length.toString(16)}\r\n${large}\r\n`);
    await until(() => heard.includes("413"));
    const body = '{"query":"{ word }"}';
    socket.write(`0\r\n\r\n${head}Content-Length: ${body.length}\r\n\r\n${body}`);
    await until(() => heard.includes("HTTP/1.1 200"));
    socket.destroy();
  });

  it("is told from one that only looks deep", async () => {
    const response = await post(JSON.stringify({ query: `{ word } # ${'\\"[{'.repeat(50)}` }));
    expect(response.status).toBe(200);
  });
});

describe("an address that is not there", () => {
  it.each([
    "/nowhere",
    "/graphql/more",
    "/assets/",
    "/assets/%2e%2e/%2e%2e/package.json",
    "/graphiql/assets/x.js",
  ])("as %s gets a GraphQL error", async (path) => {
    const response = await fetch(api.url + path);
    expect([404, 400]).toContain(response.status);
    expect((await errorOf(response))?.extensions.code).toBe("BAD_REQUEST");
  });
});

describe("the deadline", () => {
  it("answers 504 as a whole when nothing came by then, and tells those who work on it", async () => {
    const started = Date.now();
    const response = await api.ask("query Slow { stuck word }");
    expect(response.status).toBe(504);
    expect(await errorOf(response)).toEqual({
      message: "No answer within 300 ms; ask for less at once.",
      extensions: { code: "TIMEOUT", timeoutMs: 300 },
    });
    expect(Date.now() - started).toBeLessThan(3000);
    expect(api.callers.at(-1)?.signal?.aborted).toBe(true);
  });

  it("leaves the connection and the server well", async () => {
    let late: (word: string) => void = () => undefined;
    api.graphSays(() => new Promise((resolve) => (late = resolve)));
    expect((await api.ask("{ word }")).status).toBe(504);
    late("too late");
    await pause(20);
    api.graphSays(() => Promise.resolve("Bildung"));
    expect(await (await api.ask("{ word }")).json()).toMatchObject({ data: { word: "Bildung" } });
    expect(api.logged.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("is over at once for a caller who hangs up", async () => {
    api.graphSays(() => pause(200));
    const controller = new AbortController();
    const asked = fetch(`${api.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"query":"{ word }"}',
      signal: controller.signal,
    });
    const before = api.callers.length;
    await until(() => api.callers.length > before);
    controller.abort();
    await expect(asked).rejects.toThrow();
    await until(() => api.callers.at(-1)?.signal?.aborted === true);
    api.graphSays(() => Promise.resolve("Bildung"));
  });
});

describe("pages of other origins", () => {
  const preflight = (origin: string) =>
    fetch(`${api.url}/graphql`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });

  it.each(["https://listed.example", "https://studio.apollographql.com"])(
    "may read when listed: %s",
    async (origin) => {
      const response = await api.ask("{ word }", { headers: { origin } });
      expect(response.headers.get("access-control-allow-origin")).toBe(origin);
      expect(response.headers.get("access-control-allow-credentials")).toBeNull();
      const before = await preflight(origin);
      expect(before.status).toBe(204);
      expect(before.headers.get("access-control-allow-headers")).toContain("Content-Type");
    },
  );

  it.each([
    "https://foreign.example",
    "https://listed.example.evil.example",
    "http://listed.example",
    "null",
  ])("may not otherwise: %s", async (origin) => {
    for (const response of [await api.ask("{ word }", { headers: { origin } }), await preflight(origin)]) {
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
      expect(response.headers.get("vary")).toContain("Origin");
    }
  });

  it("may all, when any is allowed; and Apollo's not, when its Sandbox is off", async () => {
    const open = await startStandIn({ corsOrigins: ["*"], sandbox: false });
    const closed = await startStandIn({ corsOrigins: [], sandbox: false });
    const origin = "https://studio.apollographql.com";
    const allowed = async ({ ask }: StandIn) =>
      (await ask("{ word }", { headers: { origin } })).headers.get("access-control-allow-origin");
    expect([await allowed(open), await allowed(closed)]).toEqual(["*", null]);
    expect((await fetch(`${open.url}/sandbox`)).status).toBe(404);
    await Promise.all([open.server.stop(), closed.server.stop()]);
  });
});

describe("the pages", () => {
  const read = async (path: string) => {
    const response = await fetch(api.url + path);
    return {
      response,
      text: await response.text(),
      policy: response.headers.get("content-security-policy") ?? "",
    };
  };

  it("begin with one that says whose data this is and leads to the rest", async () => {
    const { response, text, policy } = await read("/");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    for (const word of ["591", "1,712", "210", "2026-05-01", "CC BY 4.0", "embedded", "1.2.0"])
      expect(text).toContain(word);
    for (const door of ["/graphiql", "/sandbox", "/graphql", "/graphiql?example=a-language"])
      expect(text).toContain(`href="${door}"`);
    expect(text).toContain("Somebody &amp; others, &lt;Landscape&gt;");
    expect(text).toContain("A word &amp; &lt;more&gt;");
    expect(policy).not.toContain("unsafe");
    expect(policy).not.toContain("script-src");
  });

  it("offer GraphiQL under a strict policy, with the example questions", async () => {
    const { response, text, policy } = await read("/graphiql");
    expect(response.status).toBe(200);
    expect(text).toContain('id="graphiql"');
    expect(policy).toMatch(/script-src 'self';/);
    expect(policy).not.toContain("http");
    const { text: examples } = await read("/graphiql/examples.json");
    expect(JSON.parse(examples)).toEqual([
      {
        name: "a-language",
        title: { de: "The language", en: "The language" },
        number: null,
        query: "# The language\nquery Language { language }",
        variables: '{ "ids": ["bremen"] }',
      },
      {
        name: "b-word",
        title: { de: "A word & <more>", en: "A word & <more>" },
        number: null,
        query: "# A word & <more>\nquery Word { word }",
        variables: "{}",
      },
    ]);
  });

  it("load nothing of Apollo's before the visitor agrees", async () => {
    const { text, policy } = await read("/sandbox");
    expect(text.match(/<script[^>]*>/g)).toEqual(['<script src="/assets/sandbox.js" defer>']);
    expect(text).toContain("The language");
    expect(policy).toContain("https://embeddable-sandbox.cdn.apollographql.com");
    expect((await read("/assets/sandbox.js")).response.headers.get("cache-control")).toBe(
      "public, max-age=300",
    );
  });

  it("are where a browser goes that opens the API's address", async () => {
    const headers = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
    const response = await fetch(`${api.url}/graphql`, { headers, redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([303, "/graphiql"]);
  });

  it("say what to do when GraphiQL is not built", async () => {
    const bare = await startStandIn({ webDir: tmpdir() });
    const response = await fetch(`${bare.url}/graphiql`);
    expect(response.status).toBe(404);
    expect((await errorOf(response))?.message).toContain("npm run build:web");
    await bare.server.stop();
  });
});

describe("a start", () => {
  it("fails with the system's code when the port is taken", async () => {
    const port = Number(new URL(api.url).port);
    await expect(startStandIn({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});

describe("a stop", () => {
  it("answers what is in flight, and takes nothing new", async () => {
    const leaving = await startStandIn({
      limits: { ...publicLimits, eventLoopMs: Infinity, working: 20, atOnce: 20 },
    });
    leaving.graphSays(() => pause(1000, "Bildung"));
    const inFlight = Array.from({ length: 20 }, () => leaving.ask("{ word }"));
    await until(() => leaving.callers.length === 20);
    const stopped = leaving.server.stop();
    await pause(50);
    await expect(fetch(`${leaving.url}/healthz`)).rejects.toThrow();
    const answers = await Promise.all(inFlight);
    await stopped;
    expect(await Promise.all(answers.map((answer) => answer.json()))).toMatchObject(
      Array(20).fill({ data: { word: "Bildung" } }),
    );
  });

  it("cuts off what is not answered within the grace", async () => {
    const leaving = await startStandIn({ shutdownGraceMs: 200 });
    const stuck = leaving.ask("{ stuck }");
    const failed = expect(stuck).rejects.toThrow();
    await until(() => leaving.callers.length === 1);
    const started = Date.now();
    await leaving.server.stop();
    expect(Date.now() - started).toBeLessThan(2500);
    await failed;
  });

  it("says so on readyz to those who are still connected", async () => {
    const leaving = await startStandIn();
    leaving.graphSays(() => pause(1000, "Bildung"));
    const { hostname, port } = new URL(leaving.url);
    const socket = connect(Number(port), hostname);
    let received = "";
    socket.on("data", (chunk) => (received += chunk.toString()));
    const body = '{"query":"{ word }"}';
    const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}`;
    socket.write(`${head}\r\n\r\n${body}`);
    await until(() => leaving.callers.length === 1);
    const stopped = leaving.server.stop();
    await pause(30);
    socket.write("GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n");
    await stopped;
    expect(received).toContain('"word":"Bildung"');
    expect(received).toContain("503 Service Unavailable");
    expect(received).toContain('{"status":"stopping"}');
  });
});
