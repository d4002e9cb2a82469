import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Graph } from "./graph/graph.js";
import { buildApiSchema } from "./schema.js";
import { openingMs, testEngines } from "./testing/engines.js";
import { fill } from "./testing/landscape.js";
import { randomQuery } from "./testing/random-query.js";
import { realThings } from "./testing/real-things.js";
import { shownTo } from "./testing/shown-errors.js";

/** How many queries there are in each run, and how many of them are under way at once. */
const runs = 100;
const atOnce = 5;
const timeoutMs = 60_000;

const engines = testEngines();
const describeBoth = engines.length > 1 ? describe : describe.skip;
const reason = engines.length > 1 ? "" : " (skipped, since there is no Neo4j)";

describeBoth(`on the embedded engine and on Neo4j, beside each other${reason}`, () => {
  let graphs: readonly Graph[] = [];
  beforeAll(async () => {
    graphs = await Promise.all(engines.map(({ open }) => open({ timeoutMs })));
    for (const graph of graphs) await fill(graph);
  }, openingMs);
  afterAll(async () => {
    for (const graph of graphs) await graph.close();
  });

  it(`answers ${runs * atOnce} random valid queries identically, byte by byte`, async () => {
    const query = randomQuery(await buildApiSchema(), (await realThings()).ids);
    const several = fc.array(query, { minLength: atOnce, maxLength: atOnce });
    let asked = 0;
    const property = fc.asyncProperty(several, async (queries) => {
      await Promise.all(queries.map((source) => sameAnswers(source, graphs)));
      asked += queries.length;
    });
    // A failure prints the seed and the queries; `{ seed, path }` as a further option repeats it.
    await fc.assert(property, {
      numRuns: runs,
      interruptAfterTimeLimit: 250_000,
      markInterruptAsFailure: true,
    });
    expect(asked).toBe(runs * atOnce);
  }, 300_000);
});

/** @throws when the answers differ, or when an error is more than a refused argument. */
async function sameAnswers(source: string, graphs: readonly Graph[]): Promise<void> {
  const answers = await Promise.all(graphs.map((graph) => answerTo(source, graph)));
  const [expected, answer] = answers;
  if (answer !== expected) throw new Error(`Two answers to\n${source}\n${expected}\n${answer}`);
}

/** Data and errors as a client reads them. */
async function answerTo(source: string, graph: Graph): Promise<string> {
  const { data, errors, incidents } = await shownTo(source, { graph });
  const faults = errors.filter(({ extensions }) => extensions?.["code"] !== "BAD_USER_INPUT");
  if (faults.length > 0) {
    throw new AggregateError(incidents, `On ${graph.engine}\n${source}\n${JSON.stringify(faults)}`);
  }
  return JSON.stringify({ data, errors });
}
