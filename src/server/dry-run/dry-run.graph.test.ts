import { afterAll, beforeAll, expect, it } from "@jest/globals";
import fc from "fast-check";
import { openEmbedded } from "../../graph/embedded/embedded.js";
import type { Graph } from "../../graph/graph.js";
import type { Query } from "../../graph/query.js";
import { namedText } from "../../graph/statement.js";
import { buildApiSchema } from "../../schema.js";
import { dry } from "../../testing/dry.js";
import { openingMs } from "../../testing/engines.js";
import { fill } from "../../testing/landscape.js";
import { randomQuery } from "../../testing/random-query.js";
import { realThings } from "../../testing/real-things.js";
import { run } from "../../testing/run-operation.js";

let graph: Graph;
beforeAll(async () => {
  graph = await openEmbedded({ file: undefined, timeoutMs: 60_000 });
  await fill(graph);
}, openingMs);
afterAll(() => graph.close());

/** The same door, which writes down the texts that go through it. */
function heardBy(sent: Set<string>): Graph {
  const hear = (query: Pick<Query, "name" | "text">): Graph => {
    sent.add(namedText(query));
    return graph;
  };
  const heard: Graph = {
    ...graph,
    all: (query, params) => hear(query).all(query, params),
    maybeOne: (query, params) => hear(query).maybeOne(query, params),
    one: (query, params) => hear(query).one(query, params),
    for: () => heard,
  };
  return heard;
}

it("names every statement that a random query sends", async () => {
  const query = randomQuery(await buildApiSchema(), (await realThings()).ids);
  let seen = 0;
  const property = fc.asyncProperty(query, async (source) => {
    const named = new Set((await dry(source)).map(({ text }) => text));
    const sent = new Set<string>();
    await run(source, { graph: heardBy(sent) });
    seen += sent.size;
    expect([...sent].filter((text) => !named.has(text))).toEqual([]);
  });
  // A failure prints the seed and the query; `{ seed, path }` as a further option repeats it.
  await fc.assert(property, { numRuns: 100 });
  expect(seen).toBeGreaterThan(100);
}, 120_000);
