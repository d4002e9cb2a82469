import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { AppError } from "../../errors.js";
import { type StandIn, startStandIn } from "../../testing/stand-in-server.js";
import { publicLimits } from "../limits/limits.js";

let api: StandIn;
beforeAll(async () => {
  const limits = { ...publicLimits, eventLoopMs: Infinity, atOnce: 1 };
  api = await startStandIn({ metricsPort: 0, operationsDir: await oneQuestion(), limits });
});
afterAll(() => api.server.stop());

async function oneQuestion(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "operations-"));
  const facts = { title: { de: "Das Wort", en: "The word" }, rows: [], formats: ["json"] };
  await mkdir(join(dir, "word"));
  await writeFile(join(dir, "word/question.json"), JSON.stringify(facts));
  await writeFile(join(dir, "word/operation.graphql"), "query Word { word }\n");
  return dir;
}

const read = async () => (await fetch(api.metricsUrl ?? "")).text();
/** The value of a row that is written in this way, 0 when there is none. */
const valueOf = (text: string, row: string): number =>
  Number(
    text
      .split("\n")
      .find((line) => line.startsWith(`${row} `))
      ?.slice(row.length + 1) ?? 0,
  );
const until = async (row: string, value: number) => {
  while (valueOf(await read(), row) !== value) await pause(10);
};
const statusOf = (path: string, method = "GET") =>
  new Promise<number | undefined>((resolve, reject) => {
    const address = new URL(path, api.metricsUrl ?? "");
    request(address, { method }, (response) => {
      response.resume().once("end", () => resolve(response.statusCode));
    })
      .once("error", reject)
      .end();
  });

describe("the metrics", () => {
  it("count requests by operation and code, with names only of our own questions", async () => {
    await api.ask("query Word { word }");
    await fetch(`${api.url}/questions/word`);
    for (let name = 0; name < 50; name++) await api.ask(`query Own${name} { word }`);
    await api.ask("{ nothing }");
    await until('bildungsgraph_requests_total{operation="other",code="OK"}', 50);
    await until('bildungsgraph_requests_total{operation="Word",code="OK"}', 2);
    await until('bildungsgraph_requests_total{operation="other",code="GRAPHQL_VALIDATION_FAILED"}', 1);
    const text = await read();
    expect(text).not.toContain("Own");
    expect(valueOf(text, 'bildungsgraph_request_seconds_count{operation="Word"}')).toBe(2);
    expect(valueOf(text, "bildungsgraph_request_cost_points_count")).toBe(52);
    expect(valueOf(text, "bildungsgraph_request_cost_points_sum")).toBe(52);
  });

  it("count statements by name, and those that failed by code", async () => {
    const row = 'bildungsgraph_statement_seconds_count{name="test.word"}';
    const before = valueOf(await read(), row);
    api.graphSays(() => Promise.reject(new AppError("QUERY_TOO_HEAVY", "No.")));
    await api.ask("{ a: word b: word }");
    api.graphSays(() => Promise.resolve("Bildung"));
    await until(row, before + 2);
    const failed = 'bildungsgraph_statement_errors_total{name="test.word",code="QUERY_TOO_HEAVY"}';
    expect(valueOf(await read(), failed)).toBe(2);
  });

  it("count what was refused, apart from what failed", async () => {
    const text = await read();
    expect(valueOf(text, 'bildungsgraph_refused_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
    expect(valueOf(text, 'bildungsgraph_refused_total{code="QUERY_TOO_HEAVY"}')).toBe(0);
    await fetch(`${api.url}/graphql`, { method: "POST", body: "{", headers: { "content-type": "x/y" } });
    await until('bildungsgraph_refused_total{code="BAD_REQUEST"}', 1);
  });

  it("show who works and who waits", async () => {
    let end: (word: string) => void = () => undefined;
    api.graphSays(() => new Promise((resolve) => (end = resolve)));
    const asked = [api.ask("{ word }"), api.ask("{ word }")];
    await until('bildungsgraph_turns{lane="questions",state="working"}', 1);
    await until('bildungsgraph_turns{lane="questions",state="waiting"}', 1);
    api.graphSays(() => Promise.resolve("Bildung"));
    end("Bildung");
    await Promise.all(asked);
    await until('bildungsgraph_turns{lane="questions",state="working"}', 0);
    await until('bildungsgraph_turns{lane="questions",state="waiting"}', 0);
  });

  it("know a caller that hung up from one that was answered", async () => {
    api.graphSays(() => pause(300));
    await expect(
      fetch(`${api.url}/graphql?query=query+Word%7Bword%7D`, {
        headers: { "apollo-require-preflight": "1" },
        signal: AbortSignal.timeout(100),
      }),
    ).rejects.toThrow();
    await until('bildungsgraph_requests_total{operation="Word",code="HUNG_UP"}', 1);
    api.graphSays(() => Promise.resolve("Bildung"));
  });

  it("show how late the event loop is, and the process's memory", async () => {
    const text = await read();
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d/m);
  });
});

describe("their address", () => {
  it("is on a port of its own, and the only one there", async () => {
    expect(new URL(api.metricsUrl ?? "").port).not.toBe(new URL(api.url).port);
    expect(await Promise.all([statusOf("/"), statusOf("/graphql"), statusOf("/metrics", "POST")])).toEqual([
      404, 404, 404,
    ]);
    expect((await fetch(`${api.url}/metrics`)).status).toBe(404);
  });

  it("is none unless it is wanted, and goes with the server", async () => {
    const without = await startStandIn();
    expect(without.metricsUrl).toBeNull();
    await without.server.stop();
    const measured = await startStandIn({ metricsPort: 0 });
    const address = measured.metricsUrl ?? "";
    expect((await fetch(address)).status).toBe(200);
    await measured.server.stop();
    await expect(fetch(address)).rejects.toThrow();
  });

  it("can be taken already, which the start says", async () => {
    const metricsPort = Number(new URL(api.metricsUrl ?? "").port);
    await expect(startStandIn({ metricsPort })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
