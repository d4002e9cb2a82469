import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import type { Graph } from "../graph/graph.js";
import { unique } from "../graph/migrate.js";
import { startStandIn, type StandIn } from "../testing/stand-in-server.js";

let api: StandIn;
beforeAll(async () => {
  api = await startStandIn();
});
afterAll(() => api.server.stop());

const statusOf = async (path: string) => (await fetch(api.url + path)).status;
const within5s = async (holds: () => Promise<boolean>) => {
  const started = Date.now();
  while (!(await holds())) await pause(50);
  expect(Date.now() - started).toBeLessThan(5000);
};
/** A graph that is there and has no key. */
const keyless = (look: () => void) => {
  const graph = { engine: "embedded", ready: async () => look(), all: async () => [], for: () => graph };
  return graph as unknown as Graph;
};
const blocked = (ms: number): string => {
  const until = Date.now() + ms;
  while (Date.now() < until);
  return "late";
};

it("is alive whatever the database does, and ready only with it", async () => {
  expect([await statusOf("/healthz"), await statusOf("/readyz")]).toEqual([200, 200]);
  api.graphIs("away");
  await within5s(async () => (await statusOf("/readyz")) === 503);
  expect(await statusOf("/healthz")).toBe(200);
  api.graphIs("there");
  await within5s(async () => (await statusOf("/readyz")) === 200);
});

it("does not wait for a silent database for ever", async () => {
  api.graphIs("silent");
  await within5s(async () => (await statusOf("/readyz")) === 503);
});

it("asks the database once for all who ask at the same time", async () => {
  let looks = 0;
  const counting = await startStandIn({
    definitions: [unique("Entity", "id")],
    graph: keyless(() => looks++),
  });
  const asked = await Promise.all(Array.from({ length: 20 }, () => fetch(`${counting.url}/readyz`)));
  expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([503]));
  expect(await asked[0]?.json()).toEqual({ status: "migration missing" });
  expect(looks).toBe(1);
  await counting.server.stop();
});

it("is alive again at once after two seconds in which nothing went on", async () => {
  api.graphIs("there");
  api.graphSays(() => Promise.resolve(blocked(2000)));
  await api.ask("{ word }");
  const started = Date.now();
  expect(await statusOf("/healthz")).toBe(200);
  expect(Date.now() - started).toBeLessThan(1000);
});
