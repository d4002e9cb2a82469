import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openEmbedded } from "../graph/embedded/embedded.js";
import type { Graph } from "../graph/graph.js";
import { buildApiSchema } from "../schema.js";
import { publicLimits } from "../server/limits/limits.js";
import { fill } from "../testing/landscape.js";
import { type RealServer, serve } from "../testing/real-server.js";
import { report, shownMs } from "./figures.js";
import { type Abuse, broad, deep, fragments, many, repeated } from "./query-abuse.js";
import { countResolvers, fastest, timed } from "./timed.js";

/** By how much a busy machine may be slower than what the target says. */
const patience = 10;

let graph: Graph;
let api: RealServer;
let resolved: () => number;
let statements = 0;
beforeAll(async () => {
  graph = await openEmbedded({ file: undefined, onStatement: () => statements++ });
  await fill(graph);
  resolved = countResolvers(await buildApiSchema());
  api = await serve(graph);
  await timed(api.url, '{"query":"{ cities(first: 1) { nodes { id } } }"}');
}, 120_000);
afterAll(async () => {
  await api.stop();
  await graph.close();
});

async function refused({ body, answer }: Abuse): Promise<number> {
  const before = statements;
  const { status, text, ms } = await fastest(api.url, body);
  expect(status).toBe(400);
  expect(text).toContain(answer);
  expect(text.length).toBeLessThan(10_000);
  expect(statements).toBe(before);
  return ms;
}

describe.each([
  [5, "a question that is too deep", deep, 50],
  [9, "a question with too many of one thing", many, 50],
  [10, "a question with fragments that lead to many", fragments, 20],
  [11, "a question with the same again and again", repeated, 100],
] as const)("check %i: %s, is refused before anything is resolved", (check, what, abuses, targetMs) => {
  let worst = 0;
  let calls = 0;
  afterAll(() => {
    report({
      check,
      what: `${what}: ${abuses.length} attacks, resolvers called and slowest answer`,
      target: `0; <= ${targetMs} ms`,
      measured: `${calls}; ${shownMs(worst)}`,
    });
  });

  it.each(abuses)("$name", async (abuse) => {
    const before = resolved();
    const ms = await refused(abuse);
    worst = Math.max(worst, ms);
    calls += resolved() - before;
    expect(resolved()).toBe(before);
    expect(ms).toBeLessThan(patience * targetMs);
  });
});

describe("check 6: a page that is too large or none", () => {
  let count = 0;
  let most = 0;
  afterAll(() => {
    report({
      check: 6,
      what: "page sizes refused; most objects that one answer may have",
      target: `${broad.length} of ${broad.length}; <= ${publicLimits.cost}`,
      measured: `${count} of ${broad.length}; ${most}`,
    });
  });

  it.each(broad)("is refused before the graph is asked: $name", async (abuse) => {
    await refused(abuse);
    count++;
  });

  it("is the usual one when null is sent", async () => {
    const body = JSON.stringify({
      query: "query ($n: Int) { cities(first: $n) { nodes { id } } }",
      variables: { n: null },
    });
    const { text } = await timed(api.url, body);
    expect((JSON.parse(text) as { data: { cities: { nodes: unknown[] } } }).data.cities.nodes).toHaveLength(
      20,
    );
  });

  it("is not reached by the largest that is let in", async () => {
    const query =
      "{ cities(first: 100) { nodes { buildingBlocks(first: 98) { edges { node { name } } } } } }";
    const { status, text } = await timed(api.url, JSON.stringify({ query }));
    expect(status).toBe(200);
    const { requested } = (JSON.parse(text) as { extensions: { cost: { requested: number } } }).extensions
      .cost;
    most = requested;
    expect(requested).toBeLessThanOrEqual(publicLimits.cost);
  });
});
