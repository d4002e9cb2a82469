import { afterAll, beforeAll, describe } from "@jest/globals";
import { openEmbedded } from "../graph/embedded/embedded.js";
import type { Graph } from "../graph/graph.js";
import { openNeo4j } from "../graph/neo4j/neo4j.js";
import type { Neo4jOptions } from "../graph/neo4j/server.js";
import { query } from "../graph/query.js";
import type { OnStatement } from "../graph/statement.js";
import { leaseNeo4j, neo4jForTests } from "./neo4j/broker.js";

/** An engine to run tests on. */
export interface TestEngine {
  readonly name: "embedded" | "Neo4j";
  /**
   * An empty graph. On Neo4j it waits until no other test file uses the database, and removes all nodes; close the graph
   * in `afterAll`, and give the hook that opens it `openingMs`.
   */
  open(options?: { readonly onStatement?: OnStatement; readonly timeoutMs?: number }): Promise<Graph>;
}

/** How long a hook may wait for its turn at the database. */
export const openingMs = 300_000;

const address = await neo4jForTests();

/** Where this run's Neo4j is, for tests about the server itself; undefined when there is none. */
export const neo4jAddress: Neo4jOptions | undefined = "missing" in address ? undefined : address;

/**
 * The engines of this run: the embedded one, in memory and with unordered rows shuffled, and Neo4j when there is one.
 *
 * All test files share one Neo4j with one database. A file holds it from `open` to `close`, so files with a database run
 * one after the other, in whatever number of workers, and all others beside them. Constraints and indexes stay from file
 * to file, because making them is slow; data do not.
 */
export function testEngines(): readonly TestEngine[] {
  const embedded: TestEngine = {
    name: "embedded",
    open: (options) => openEmbedded({ file: undefined, shuffleUnordered: true, ...options }),
  };
  if (neo4jAddress === undefined) return [embedded];
  const server = neo4jAddress;
  return [embedded, { name: "Neo4j", open: (options) => openEmptied({ ...server, ...options }) }];
}

/**
 * The same tests on both engines: `onBothEngines((graph) => it("…", async () => … graph().all(…)))`. One graph per engine
 * and file, empty at the start. Without a Neo4j its half is one skipped test that says why.
 */
export function onBothEngines(
  body: (graph: () => Graph) => void,
  options?: Parameters<TestEngine["open"]>[0],
): void {
  describe.each(testEngines())("on $name", ({ open }) => {
    let opened: Graph | undefined;
    beforeAll(async () => {
      opened = await open(options);
    }, openingMs);
    afterAll(async () => opened?.close());
    body(() => {
      if (opened === undefined) throw new Error("The graph is open only while a test runs.");
      return opened;
    });
  });
  if ("missing" in address) describe.skip(`on Neo4j (${address.missing})`, () => body(() => missing()));
}

function missing(): never {
  throw new Error("There is no Neo4j.");
}

async function openEmptied(options: Neo4jOptions): Promise<Graph> {
  const release = await leaseNeo4j();
  const graph = await openNeo4j(options);
  const close = async (): Promise<void> => {
    await graph.close();
    release();
  };
  try {
    await empty(graph);
    return { ...graph, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Names the constraint that marks a database as one for tests; it constrains nothing real. */
const mark = "bildungsgraph_test_database";

/** Removes all nodes, but never from a database with data that no test made. */
async function empty(graph: Graph): Promise<void> {
  const patient = graph.for({ name: "tests", deadline: Date.now() + 60_000 });
  const nodes = await patient.one(count("testing.nodes", "MATCH (n) RETURN count(n) AS count"), {});
  const marks = await patient.one(
    count("testing.marks", "SHOW CONSTRAINTS YIELD name WHERE name = $mark RETURN count(*) AS count"),
    { mark },
  );
  if (nodes > 0 && marks === 0) {
    throw new Error(
      `NEO4J_TEST_URI names a database with ${nodes} nodes, which tests would remove; give an empty one.`,
    );
  }
  await patient.define([
    `CREATE CONSTRAINT ${mark} IF NOT EXISTS FOR (n:TestDatabase) REQUIRE n.id IS UNIQUE`,
  ]);
  const text = "MATCH (n) DETACH DELETE n";
  await patient.write((all) =>
    all.all(query({ name: "testing.empty", mode: "write", text, read: (row) => row }), {}),
  );
}

const count = (name: string, text: string) =>
  query<{ mark?: string }, number>({ name, mode: "read", text, read: (row) => Number(row["count"]) });
