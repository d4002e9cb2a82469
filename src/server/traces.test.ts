import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { AppError } from "../errors.js";
import { type StandIn, startStandIn } from "../testing/stand-in-server.js";

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
  readonly status: { readonly code: number };
}

/** Of OTLP. */
const [server, client] = [2, 3];
const traceId = "0af7651916cd43dd8448eb211c80319c";
const parentSpanId = "b7ad6b7169203331";

let collector: Server;
let paths: (string | undefined)[];
let bodies: string[];
let traceUrl: string;
beforeAll(async () => {
  // Loading OpenTelemetry keeps the process so busy that a server would refuse the first request.
  await import("./traces.js");
  [paths, bodies] = [[], []];
  collector = createServer((req, res) => {
    let body = "";
    req.on("data", (part: Buffer) => (body += part.toString()));
    req.on("end", () => {
      paths.push(req.url);
      bodies.push(body);
      res.writeHead(200, { "Content-Type": "application/json" }).end("{}");
    });
  });
  await new Promise<void>((listening) => collector.listen(0, "127.0.0.1", listening));
  traceUrl = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
});
afterAll(() => void collector.close());

/** The spans of what is asked of a server that stops afterwards. */
async function spansOf(ask: (api: StandIn) => Promise<unknown>): Promise<readonly Span[]> {
  bodies.length = 0;
  const api = await startStandIn({ traceUrl });
  await ask(api);
  await pause(20);
  await api.server.stop();
  type Sent = { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };
  return bodies
    .flatMap((body) => (JSON.parse(body) as Sent).resourceSpans)
    .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
}
const attributesOf = ({ attributes }: Span): Readonly<Record<string, unknown>> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
const ms = (nanoseconds: string): number => Number(BigInt(nanoseconds) / 1_000_000n);

describe("the traces", () => {
  it("have a span for each request, and within it one for each statement", async () => {
    const before = Date.now();
    const spans = await spansOf((api) => {
      api.graphSays(() => pause(30, "Bildung"));
      return api.ask("query Word { a: word b: word }");
    });
    const [request] = spans.filter(({ kind }) => kind === server);
    const statements = spans.filter(({ kind }) => kind === client);
    expect(spans).toHaveLength(3);
    expect(request?.name).toBe("POST /graphql");
    expect(request?.parentSpanId ?? "").toBe("");
    expect(attributesOf(request!)).toEqual({
      "http.request.method": "POST",
      "http.route": "/graphql",
      "http.response.status_code": 200,
      "graphql.operation.name": "Word",
      "bildungsgraph.cost": 1,
      "bildungsgraph.request_id": expect.stringMatching(/^[0-9a-f-]{36}$/),
      "bildungsgraph.code": "OK",
    });
    for (const statement of statements) {
      expect([statement.name, statement.traceId, statement.parentSpanId]).toEqual([
        "test.word",
        request?.traceId,
        request?.spanId,
      ]);
      expect(attributesOf(statement)).toEqual({
        "db.system.name": "embedded",
        "db.query.summary": "test.word",
      });
      expect(ms(statement.startTimeUnixNano)).toBeGreaterThanOrEqual(before - 1);
      expect(ms(statement.startTimeUnixNano)).toBeGreaterThanOrEqual(ms(request!.startTimeUnixNano) - 1);
      const took = ms(statement.endTimeUnixNano) - ms(statement.startTimeUnixNano);
      expect(took).toBeGreaterThanOrEqual(28);
    }
    expect(new Set(paths)).toEqual(new Set(["/v1/traces"]));
  });

  it("belong to the caller's trace when it names one, and to none that is not recorded", async () => {
    const asked = (flags: string) => ({ headers: { traceparent: `00-${traceId}-${parentSpanId}-${flags}` } });
    const spans = await spansOf(async (api) => {
      await api.ask("query Recorded { word }", asked("01"));
      await api.ask("query Left { word }", asked("00"));
    });
    expect(spans.map(({ name }) => name).sort()).toEqual(["POST /graphql", "test.word"]);
    const request = spans.find(({ kind }) => kind === server);
    expect(request).toMatchObject({ traceId, parentSpanId });
    expect(spans.every((span) => span.traceId === traceId)).toBe(true);
  });

  it.each(["nonsense", `00-${"0".repeat(32)}-${parentSpanId}-01`, `00-${traceId}-${"0".repeat(16)}-01`])(
    "begin anew for a caller that names no trace in a right way: %s",
    async (traceparent) => {
      const spans = await spansOf((api) => api.ask("{ word }", { headers: { traceparent } }));
      const request = spans.find(({ kind }) => kind === server);
      expect(request?.parentSpanId ?? "").toBe("");
      expect(request?.traceId).not.toBe(traceId);
    },
  );

  it("say how a request and its statements ended", async () => {
    const spans = await spansOf((api) => {
      api.graphSays(() => Promise.reject(new AppError("UNAVAILABLE", "No.")));
      return api.ask("{ surely }");
    });
    for (const span of spans) {
      expect(attributesOf(span)).toMatchObject({ "error.type": "UNAVAILABLE" });
      expect(span.status.code).toBe(2);
    }
    expect(spans).toHaveLength(2);
  });

  it("hold neither variables nor texts nor headers", async () => {
    const secret = "hunter2";
    const spans = await spansOf((api) =>
      api.ask(`{ word } # ${secret}`, {
        variables: { of: secret },
        headers: { authorization: secret, tracestate: `a=${secret}` },
      }),
    );
    expect(spans).toHaveLength(2);
    expect(bodies.join("")).not.toContain(secret);
  });

  it("say in the log when nobody takes them, and do not keep the server from stopping", async () => {
    const nobody = await startStandIn({ traceUrl: "http://127.0.0.1:1" });
    await nobody.ask("{ word }");
    await pause(20);
    const started = Date.now();
    await nobody.server.stop();
    expect(Date.now() - started).toBeLessThan(5000);
    expect(nobody.logged).toContainEqual({
      level: "warn",
      message: "traces could not be delivered",
      facts: { spans: 2 },
    });
  });
});
