import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Graph } from "../graph/graph.js";
import { migrate, unique } from "../graph/migrate.js";
import { openNeo4j } from "../graph/neo4j/neo4j.js";
import { report } from "../safety/figures.js";
import { neo4jAddress, onBothEngines, openingMs, testEngines } from "../testing/engines.js";
import { type Proxy, proxyTo } from "../testing/neo4j/proxy.js";
import { type StandIn, startStandIn } from "../testing/stand-in-server.js";

const definitions = [unique("Readiness", "id")];
const later = [...definitions, unique("Readiness", "later")];

const readiness = async ({ url }: StandIn): Promise<string> => {
  const response = await fetch(`${url}/readyz`);
  const { status } = (await response.json()) as { status: string };
  expect(response.status).toBe(status === "ready" ? 200 : 503);
  return status;
};
/** Asks both, as those do who watch, until the server is found to be so. @returns seconds. */
async function becomes(api: StandIn, status: string): Promise<number> {
  const started = Date.now();
  do {
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
    await pause(50);
  } while ((await readiness(api)) !== status);
  return (Date.now() - started) / 1000;
}

onBothEngines((graph) => {
  it("is not ready while a key is missing, and ready soon after it is there", async () => {
    await migrate(graph(), definitions);
    const api = await startStandIn({ graph: graph(), definitions: later });
    expect(await readiness(api)).toBe("migration missing");
    await migrate(graph(), later);
    expect(await becomes(api, "ready")).toBeLessThan(5);
    await api.server.stop();
  });
});

const [, onNeo4j] = testEngines();
const itIfNeo4j = neo4jAddress === undefined ? it.skip : it;

describe("behind a database that goes away (needs Neo4j)", () => {
  let wire: Proxy | undefined;
  let lease: Graph | undefined;
  let graph: Graph | undefined;
  let api: StandIn | undefined;
  beforeAll(async () => {
    if (neo4jAddress === undefined || onNeo4j === undefined) return;
    lease = await onNeo4j.open();
    await migrate(lease, definitions);
    wire = await proxyTo(neo4jAddress.uri);
    graph = await openNeo4j({ ...neo4jAddress, uri: wire.uri, timeoutMs: 5000 });
    api = await startStandIn({ graph, definitions });
  }, openingMs);
  afterAll(async () => {
    await api?.server.stop();
    await graph?.close();
    await wire?.close();
    await lease?.close();
  });

  for (const gone of ["refuse", "swallow"] as const) {
    itIfNeo4j(
      `says so within 5 s and lives on, when the wire begins to ${gone}, and is back within 5 s`,
      async () => {
        expect(await becomes(api!, "ready")).toBeLessThan(5);
        await wire?.become(gone);
        const lost = await becomes(api!, "database away");
        expect(lost).toBeLessThan(5);
        await pause(3000);
        expect(await readiness(api!)).toBe("database away");
        await wire?.become("open");
        const back = await becomes(api!, "ready");
        expect(back).toBeLessThan(5);
        const what = `Readiness without a database (${gone}): gone, back`;
        const measured = `${lost.toFixed(1)} s, ${back.toFixed(1)} s`;
        report({ check: 31, what, target: "5 s each", measured });
      },
      60_000,
    );
  }
});
