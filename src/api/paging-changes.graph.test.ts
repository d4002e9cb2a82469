import { afterEach, describe, expect, it } from "@jest/globals";
import type { Graph } from "../graph/graph.js";
import { query } from "../graph/query.js";
import { onBothLandscapes } from "../testing/landscape.js";
import { randomNumbers } from "../testing/random-numbers.js";
import { type List, titled, walk, type Walk, wholeOf } from "../testing/walk.js";
import { fold, searchable } from "./fold.js";

const timeoutMs = 60_000;
const random = randomNumbers();
const maybe = <T>(value: T): T | null => (random.chance(0.5) ? value : null);

/** Lists that newcomers come into: cities with a statement from `dkjs` and one to `bildungsmonitoring`. */
const lists: readonly List[] = [
  { field: "cities", node: "id" },
  { field: "cities", args: "orderBy: [{ by: POPULATION, direction: DESC }]", node: "id" },
  { field: "municipalities", args: "orderBy: [{ by: BUILDING_BLOCK_COUNT }, { by: NAME }]", node: "id" },
  { field: "supportedMunicipalities", in: 'actor(id: "dkjs")', node: "id" },
  { field: "links", in: 'buildingBlock(id: "bildungsmonitoring")', node: "id" },
  {
    field: "municipalities",
    in: 'buildingBlock(id: "bildungsmonitoring")',
    args: "orderBy: [{ by: SINCE, direction: DESC }, { by: STATUS }]",
    node: "id",
  },
  { field: "statements", args: "via: [USES, SUPPORTS]", node: "id" },
  { field: "things", in: 'source(id: "GV")', node: "id" },
];
const computed: readonly List[] = [
  { field: "search", args: 'text: "stadt"', node: "id" },
  { field: "similar", in: 'municipality(id: "hamburg")', node: "id" },
  { field: "municipalityPairs", args: "minShared: 6", node: "a { id } b { id }" },
];

onBothLandscapes(
  (graph) => {
    let newcomers: string[] = [];
    const clear = async (): Promise<void> => {
      await remove(graph(), newcomers);
      newcomers = [];
    };
    afterEach(clear);

    /** Two come, and one of those that came goes: it may be the one that the cursor stands for. */
    const change = async (): Promise<void> => {
      newcomers.push(...(await add(graph(), [newcomer(), newcomer()])));
      const gone = newcomers[random.below(newcomers.length)] ?? "";
      await remove(graph(), [gone]);
      newcomers = newcomers.filter((id) => id !== gone);
    };

    const expectAllOnce = async (list: List, direction: Walk["direction"]): Promise<void> => {
      const { steps, totalCount } = await wholeOf(graph(), list, direction);
      const size = (): number => 1 + random.below(Math.min(100, Math.max(3, Math.ceil(totalCount / 4))));
      const walked = await walk(graph(), list, { direction, size, between: change });
      const originals = new Set(steps.map(({ cursor }) => cursor));
      const kept = walked.filter(({ cursor }) => originals.has(cursor));
      // The seed and the list are compared so that a failure names them.
      const facts = { seed: random.seed, list, direction };
      expect({ ...facts, steps: kept }).toEqual({ ...facts, steps });
      expect(new Set(walked.map(({ cursor }) => cursor)).size).toBe(walked.length);
      expect(newcomers.length).toBeGreaterThan(0);
      await clear();
    };

    describe("while things come and go between the pages, no other is lost or repeated", () => {
      it.each(titled(lists))(
        "in %s, read from either end",
        async (_, list) => {
          await expectAllOnce(list, "forwards");
          await expectAllOnce(list, "backwards");
        },
        120_000,
      );

      it.each(titled(computed))(
        "in %s, read forwards",
        async (_, list) => {
          await expectAllOnce(list, "forwards");
        },
        120_000,
      );
    });
  },
  { timeoutMs },
);

interface Newcomer {
  readonly thing: { readonly id: string };
  readonly support: object;
  readonly use: object;
}

/** A city with everything that a list reads, at a random place of every order. */
function newcomer(): Newcomer {
  const name = `${randomWord()} Stadt ${randomWord()}`;
  const id = fold(name).replaceAll(" ", "-");
  const statement = {
    sourceIds: ["GV"],
    confidence: "sourced",
    since: maybe(String(2005 + random.below(20))),
  };
  return {
    thing: {
      ...{ id, name, nameKey: fold(name), nameKeys: [fold(name)], nameWords: [searchable(name)] },
      ...{ entityType: "MUNICIPALITY", kind: "city", population: maybe(random.below(2_000_000)) },
      ...{ sourceIds: ["GV"], confidence: "sourced" },
    },
    support: { ...statement, id: `SUPPORTS:dkjs:${id}:transfer`, role: "transfer" },
    use: {
      ...statement,
      id: `USES:${id}:bildungsmonitoring`,
      status: random.chance(0.5) ? "active" : "unknown",
    },
  };
}

function randomWord(): string {
  const letters = Array.from({ length: 3 }, () => String.fromCharCode(97 + random.below(26))).join("");
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

async function add(graph: Graph, rows: readonly Newcomer[]): Promise<readonly string[]> {
  const text = `UNWIND $rows AS row
MATCH (a:Actor {id: 'dkjs'}) MATCH (b:BuildingBlock {id: 'bildungsmonitoring'})
CREATE (n:Entity:Municipality:City) SET n = row.thing
CREATE (a)-[s:SUPPORTS]->(n) SET s = row.support
CREATE (n)-[u:USES]->(b) SET u = row.use
RETURN n.id AS id`;
  const statement = query<{ rows: readonly Newcomer[] }, string>({
    name: "testing.add",
    mode: "write",
    text,
    read: (row) => String(row["id"]),
  });
  const added = await graph.write((transaction) => transaction.all(statement, { rows }));
  expect(added).toHaveLength(rows.length);
  return added;
}

async function remove(graph: Graph, ids: readonly string[]): Promise<void> {
  const text = "UNWIND $ids AS id MATCH (n:Entity {id: id}) DETACH DELETE n";
  const statement = query<{ ids: readonly string[] }, unknown>({
    name: "testing.remove",
    mode: "write",
    text,
    read: (row) => row,
  });
  await graph.write((transaction) => transaction.all(statement, { ids }));
}
