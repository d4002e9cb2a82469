import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Graph, Reader } from "../src/graph/graph.js";
import { migrate, unique } from "../src/graph/migrate.js";
import { query, type Query, type Row } from "../src/graph/query.js";
import { onBothEngines } from "../src/testing/engines.js";
import { holdsNothing, load } from "./load.js";
import type { Landscape, StatementRow, ThingRow } from "./model.js";
import { silent } from "./progress.js";

// A busy machine may take its time with a real database or forty files.
jest.setTimeout(60_000);

const thing = (id: string, kind: readonly string[], properties: ThingRow["properties"] = {}): ThingRow => ({
  id,
  labels: ["Entity", ...kind],
  properties: { id, name: id, ...properties },
});
const city = (id: string, properties: ThingRow["properties"] = {}) =>
  thing(id, ["Municipality", "City"], properties);
const block = (id: string) => thing(id, ["BuildingBlock"]);
const source = (id: string): ThingRow => ({
  id,
  labels: ["Source"],
  properties: { citation: id, sourceIds: [] },
});
const uses = (from: string, to: string, properties: StatementRow["properties"] = {}): StatementRow => ({
  id: `USES:${from}:${to}`,
  relation: "USES",
  from,
  to,
  fromLabel: "Entity",
  toLabel: "Entity",
  properties,
});

const nothing: Landscape = { things: [], statements: [], about: {} };
const before: Landscape = {
  things: [
    city("bremen", { population: 577026, area: 317.9, note: null }),
    city("hamburg"),
    block("guidance"),
    source("FD"),
  ],
  statements: [
    uses("bremen", "guidance", { since: "2009", sourceIds: ["FD", "a"] }),
    uses("hamburg", "guidance", { status: "active" }),
  ],
  about: { version: "1.0.0", date: "2026-11-23" },
};

const rows = (name: string, text: string): Query<object> =>
  query({ name, mode: "read", text, read: (row) => row });
const allThings = rows(
  "test.things",
  "MATCH (n) WHERE n:Entity OR n:Source RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id",
);
const allStatements = rows(
  "test.statements",
  "MATCH ()-[r]->() RETURN properties(r) AS properties ORDER BY r.id",
);
const sent: string[] = [];

onBothEngines(
  (graph) => {
    beforeEach(async () => {
      await migrate(graph(), [unique("Entity", "id"), unique("Source", "id")]);
      await load(graph(), nothing, silent);
      sent.length = 0;
    });

    const stored = async () => ({
      things: (await graph().all(allThings, {})).map(({ labels, properties }) => [
        [...(labels as string[])].sort().join(":"),
        properties,
      ]),
      statements: (await graph().all(allStatements, {})).map(({ properties }) => properties),
    });

    describe("a load", () => {
      it("fills an empty graph and counts by kind and relation", async () => {
        expect(await holdsNothing(graph())).toBe(true);
        const report = await load(graph(), before, silent);
        expect(await holdsNothing(graph())).toBe(false);
        expect(await stored()).toEqual({
          things: [
            ["Source", { id: "FD", citation: "FD", sourceIds: [] }],
            ["City:Entity:Municipality", { id: "bremen", name: "bremen", population: 577026, area: 317.9 }],
            ["BuildingBlock:Entity", { id: "guidance", name: "guidance" }],
            ["City:Entity:Municipality", { id: "hamburg", name: "hamburg" }],
          ],
          statements: [
            { id: "USES:bremen:guidance", since: "2009", sourceIds: ["FD", "a"] },
            { id: "USES:hamburg:guidance", status: "active" },
          ],
        });
        const added = (n: number) => ({ added: n, changed: 0, removed: 0, unchanged: 0 });
        expect(report).toMatchObject({ about: "changed", wrote: true });
        expect([...report.things]).toEqual([
          ["Municipality", added(2)],
          ["BuildingBlock", added(1)],
          ["Source", added(1)],
        ]);
        expect([...report.statements]).toEqual([["USES", added(2)]]);
      });

      it("sends no writing statement when there is nothing to do", async () => {
        await load(graph(), before, silent);
        sent.length = 0;
        const report = await load(graph(), before, silent);
        expect(new Set(sent)).toEqual(new Set(["seed.things", "seed.statements", "seed.package"]));
        expect(report).toMatchObject({ about: "unchanged", wrote: false });
        expect([...report.things.values(), ...report.statements.values()]).toEqual(
          [2, 1, 1, 2].map((unchanged) => ({ added: 0, changed: 0, removed: 0, unchanged })),
        );
      });

      it("changes what differs, adds what is new and removes what is gone, and counts each", async () => {
        await load(graph(), before, silent);
        const after: Landscape = {
          things: [
            city("bremen", { population: 577027 }),
            thing("hamburg", ["Municipality", "District"]),
            block("monitoring"),
            source("FD"),
          ],
          statements: [uses("bremen", "monitoring"), uses("hamburg", "monitoring")],
          about: { version: "1.0.1" },
        };
        const report = await load(graph(), after, silent);
        expect(await stored()).toEqual({
          things: [
            ["Source", { id: "FD", citation: "FD", sourceIds: [] }],
            ["City:Entity:Municipality", { id: "bremen", name: "bremen", population: 577027 }],
            ["District:Entity:Municipality", { id: "hamburg", name: "hamburg" }],
            ["BuildingBlock:Entity", { id: "monitoring", name: "monitoring" }],
          ],
          statements: [{ id: "USES:bremen:monitoring" }, { id: "USES:hamburg:monitoring" }],
        });
        expect(Object.fromEntries([...report.things, ...report.statements])).toEqual({
          Municipality: { added: 0, changed: 2, removed: 0, unchanged: 0 },
          BuildingBlock: { added: 1, changed: 0, removed: 1, unchanged: 0 },
          Source: { added: 0, changed: 0, removed: 0, unchanged: 1 },
          USES: { added: 2, changed: 0, removed: 2, unchanged: 0 },
        });
        expect(report.about).toBe("changed");
      });

      it("changes a statement in place, and its properties that are gone vanish", async () => {
        await load(graph(), before, silent);
        const statements = [uses("bremen", "guidance", { until: "2014" }), ...before.statements.slice(1)];
        const report = await load(graph(), { ...before, statements }, silent);
        expect((await stored()).statements[0]).toEqual({ id: "USES:bremen:guidance", until: "2014" });
        expect(report.statements.get("USES")).toEqual({ added: 0, changed: 1, removed: 0, unchanged: 1 });
      });

      it("sends one statement for each set of labels and each relation, whatever the number of rows", async () => {
        const many = Array.from({ length: 300 }, (_, i) => city(`city-${i}`));
        const statements = many.map(({ id }) => uses(id, "guidance"));
        await load(graph(), { ...nothing, things: [...many, block("guidance")], statements }, silent);
        expect(sent.filter((name) => name.startsWith("seed.merge"))).toEqual([
          "seed.mergeThings",
          "seed.mergeThings",
          "seed.mergeStatements",
        ]);
      });

      it("leaves nothing behind when it fails in the middle", async () => {
        const failing = withTransaction(graph(), (transaction) => ({
          ...transaction,
          all: async (asked, params) => {
            if (asked.name === "seed.mergeStatements") throw new Error("The cable was pulled.");
            return transaction.all(asked, params);
          },
        }));
        await expect(load(failing, before, silent)).rejects.toThrow();
        expect(await stored()).toEqual({ things: [], statements: [] });
      });

      it("may be run twice by the door", async () => {
        const twice: Graph = {
          ...graph(),
          for: () => twice,
          write: (work) =>
            graph().write(async (transaction) => {
              await work(transaction);
              return work(transaction);
            }),
        };
        await load(twice, before, silent);
        const changed = {
          ...before,
          things: before.things.slice(0, 3),
          statements: before.statements.slice(1),
        };
        await load(twice, changed, silent);
        const { things, statements } = await stored();
        expect([things.length, statements.length]).toEqual([3, 1]);
      });

      it("clears relationships away that somebody made by hand, and leaves foreign nodes alone", async () => {
        await load(graph(), before, silent);
        await graph().write((transaction) => transaction.all(byHand, {}));
        const report = await load(graph(), before, silent);
        expect(report.statements.get("LIKES")).toEqual({ added: 0, changed: 0, removed: 1, unchanged: 0 });
        expect((await stored()).statements).toHaveLength(2);
        expect(await graph().all(foreign, {})).toHaveLength(1);
        await graph().write((transaction) => transaction.all(removeForeign, {}));
      });
    });
  },
  { onStatement: ({ name }) => void sent.push(name) },
);

const byHand = query<object, Row>({
  name: "test.byHand",
  mode: "write",
  text: "MATCH (a:Entity {id: 'bremen'}) MATCH (b:Entity {id: 'hamburg'}) CREATE (a)-[:LIKES]->(b) CREATE (:Note {id: 'n'})",
  read: (row) => row,
});
const foreign = rows("test.foreign", "MATCH (n:Note) RETURN n.id AS id");
const removeForeign = query<object, Row>({
  name: "test.removeForeign",
  mode: "write",
  text: "MATCH (n:Note) DELETE n",
  read: (row) => row,
});

/** The same graph, its transactions looked through. */
function withTransaction(graph: Graph, look: (transaction: Reader) => Reader): Graph {
  const changed: Graph = {
    ...graph,
    for: () => changed,
    write: (work) => graph.write((transaction) => work(look(transaction))),
  };
  return changed;
}
