import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { neo4jAddress, onBothEngines, openingMs, testEngines } from "../testing/engines.js";
import type { Graph } from "./graph.js";
import { openNeo4j } from "./neo4j/neo4j.js";
import { query } from "./query.js";

const add = query({
  name: "version.add",
  mode: "write",
  text: "CREATE (:Thing {id: 'a'})",
  read: (row) => row,
});
const write = (graph: Graph) => graph.write((transaction) => transaction.all(add, {}));

onBothEngines((graph) => {
  describe("the version", () => {
    it("stays while nothing is written, for every caller", async () => {
      const before = await graph().version();
      await graph().ready();
      expect(await graph().version()).toBe(before);
      expect(await graph().for({ name: "another" }).version()).toBe(before);
    });

    it("is another one after each write", async () => {
      const seen = [await graph().version()];
      for (let i = 0; i < 3; i++) {
        await write(graph());
        seen.push(await graph().version());
      }
      expect(new Set(seen).size).toBe(4);
    });

    it("stays where a write failed", async () => {
      const before = await graph().version();
      const failing = graph().write(async (transaction) => {
        await transaction.all(add, {});
        throw new Error("changed my mind");
      });
      await expect(failing).rejects.toThrow("changed my mind");
      expect(await graph().version()).toBe(before);
    });
  });
});

const twoDoors = neo4jAddress === undefined ? describe.skip : describe;

twoDoors("two doors to one Neo4j", () => {
  let first: Graph;
  let second: Graph;
  beforeAll(async () => {
    const server = testEngines().find(({ name }) => name === "Neo4j");
    first = await server!.open();
    second = await openNeo4j({ ...neo4jAddress!, versionAgeMs: 200, keeps: true });
  }, openingMs);
  afterAll(async () => {
    await second.close();
    await first.close();
  });

  it("see each other's writes by the version, as late as its age at most", async () => {
    const before = await second.version();
    const kept = () => second.kept("test", "count", () => Promise.resolve(before));
    await kept();
    await write(first);
    await new Promise((later) => setTimeout(later, 250));
    const after = await second.version();
    expect(after).not.toBe(before);
    expect(await second.kept("test", "count", () => Promise.resolve(after))).toBe(after);
  });
});
