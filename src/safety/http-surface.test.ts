import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { AppError } from "../errors.js";
import { publicLimits } from "../server/limits/limits.js";
import { type StandIn, startStandIn } from "../testing/stand-in-server.js";
import { report } from "./figures.js";
import { spoken } from "./raw-socket.js";

let api: StandIn;
let spent: StandIn;
let open: StandIn;
beforeAll(async () => {
  api = await startStandIn({ timeoutMs: 300 });
  spent = await startStandIn({ limits: { ...publicLimits, eventLoopMs: Infinity, rate: 0 } });
  open = await startStandIn({ corsOrigins: ["*"], sandbox: false });
});
afterAll(() => Promise.all([api, spent, open].map(({ server }) => server.stop())));

const preflight = { "apollo-require-preflight": "1" };
const get = (path: string, headers = {}) => fetch(api.url + path, { headers, redirect: "manual" });
const post = (body: string | Uint8Array, headers = {}) =>
  fetch(`${api.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
const failing = (code: AppError["code"]) => () => {
  api.graphSays(() => Promise.reject(new AppError(code, "No.")));
  return api.ask("{ surely }");
};

describe("check 20: the safe headers", () => {
  const answers: readonly (readonly [number, string, () => Promise<Response>])[] = [
    [200, "an answer", () => api.ask("{ language }")],
    [200, "the start page", () => get("/")],
    [200, "GraphiQL's style", () => get("/assets/page.css")],
    [200, "the list of questions", () => get("/questions")],
    [200, "health", () => get("/healthz")],
    [204, "a preflight", () => fetch(`${api.url}/graphql`, { method: "OPTIONS" })],
    [303, "a browser's visit", () => get("/graphql", { accept: "text/html" })],
    [400, "a body that is no JSON", () => post("{")],
    [404, "nothing", () => get("/nowhere")],
    [405, "another method", () => fetch(`${api.url}/graphql`, { method: "PUT", headers: preflight })],
    [413, "too large a body", () => post("x".repeat(publicLimits.bodyBytes + 1))],
    [415, "another media type", () => post("<x/>", { "content-type": "application/xml" })],
    [429, "too often", () => spent.ask("{ language }")],
    [500, "a fault of ours", failing("INTERNAL_SERVER_ERROR")],
    [503, "no database", failing("UNAVAILABLE")],
    [504, "the deadline", () => api.ask("{ stuck }")],
  ];
  let safe = 0;
  afterAll(() => {
    report({
      check: 20,
      what: "answers with all safe headers, by status",
      target: `${answers.length} of ${answers.length}`,
      measured: `${safe} of ${answers.length}`,
    });
  });

  it.each(answers)("are on the status %d: %s", async (status, _what, send) => {
    const response = await send();
    const headers = Object.fromEntries(response.headers);
    expect(response.status).toBe(status);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "strict-transport-security": "max-age=31536000",
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'") as unknown,
      "x-request-id": expect.any(String) as unknown,
    });
    if ((await response.text()) !== "") expect(headers["content-type"]).toContain("charset=utf-8");
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("server");
    safe++;
  });
});

describe("check 19: a page of another origin", () => {
  const listed = ["https://listed.example", "https://studio.apollographql.com"];
  const origins = [
    ...listed,
    "https://foreign.example",
    "https://listed.example.evil.example",
    "https://listed.example:8443",
    "http://listed.example",
    "null",
  ];
  const query = encodeURIComponent("{ language }");
  const sent = (url: string, method: string, origin: string) =>
    method === "GET"
      ? fetch(`${url}/graphql?query=${query}`, { headers: { origin, ...preflight } })
      : fetch(`${url}/graphql`, {
          method,
          headers: { origin, "content-type": "application/json" },
          ...(method === "POST" && { body: '{"query":"{ language }"}' }),
        });
  const methods = ["GET", "POST", "OPTIONS"];
  const matrix = origins.flatMap((origin) => methods.map((method) => [origin, method] as const));
  let surprises = 2 * matrix.length;
  afterAll(() => {
    report({
      check: 19,
      what: `CORS: ${origins.length} origins x ${methods.length} methods, with a list and with *`,
      target: "surprises 0",
      measured: `${surprises} of ${2 * matrix.length}`,
    });
  });

  it.each(matrix)("%s may read by %s only where it is listed", async (origin, method) => {
    for (const [{ url }, allowed] of [
      [api, listed.includes(origin) ? origin : null],
      [open, "*"],
    ] as const) {
      const { headers } = await sent(url, method, origin);
      expect(headers.get("access-control-allow-origin")).toBe(allowed);
      expect(headers.get("access-control-allow-credentials")).toBeNull();
      surprises--;
    }
  });
});

describe("check 22: a body", () => {
  const body = (bytes: number): string => {
    const start = '{"query":"{ language }","more":"';
    return `${start}${"x".repeat(bytes - start.length - 2)}"}`;
  };

  it("may be as large as the limit, and not one byte larger", async () => {
    expect((await post(body(publicLimits.bodyBytes))).status).toBe(200);
    expect((await post(body(publicLimits.bodyBytes + 1))).status).toBe(413);
  });

  it.each(["utf-7", "utf-16", "utf-16le", "utf-32", "latin1"])("is not read in %s", async (charset) => {
    const text = Buffer.from('{"query":"{ language }"}', "utf16le");
    expect((await post(text, { "content-type": `application/json; charset=${charset}` })).status).toBe(415);
  });

  it.each(["gzip", "deflate", "br"])("is not unpacked from %s", async (encoding) => {
    expect((await post(new Uint8Array(10), { "content-encoding": encoding })).status).toBe(415);
  });
});

describe("check 24: a request that two servers would read differently", () => {
  const head = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
  const hidden = "GET /hidden HTTP/1.1\r\nHost: x\r\n\r\n";
  const forms = [
    [
      "two lengths of its body",
      `${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
    ],
    ["two lengths that differ", `${head}Content-Length: 4\r\nContent-Length: 40\r\n\r\n{}  ${hidden}`],
    ["a line that ends without \\r", `${head}X: y\nContent-Length: 2\r\n\r\n{}${hidden}`],
    ["a part without a size", `${head}Transfer-Encoding: chunked\r\n\r\nxyz\r\n{}\r\n0\r\n\r\n${hidden}`],
  ] as const;
  let closed = 0;
  afterAll(() => {
    report({
      check: 24,
      what: "smuggled requests refused with 400 and a closed connection",
      target: `${forms.length} of ${forms.length}`,
      measured: `${closed} of ${forms.length}`,
    });
  });

  it.each(forms)("is refused and its connection closed: %s", async (_what, text) => {
    const { received, isClosed } = await spoken(api.url, text, 2000);
    expect(received.match(/HTTP\/1.1 \d+/g)).toEqual(["HTTP/1.1 400"]);
    expect(isClosed).toBe(true);
    closed++;
  });
});
