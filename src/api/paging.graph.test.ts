import { describe, expect, it } from "@jest/globals";
import type { GraphQLEnumType } from "graphql";
import type { Graph } from "../graph/graph.js";
import { buildApiSchema, model } from "../schema.js";
import { onBothLandscapes } from "../testing/landscape.js";
import { randomNumbers } from "../testing/random-numbers.js";
import { shownTo } from "../testing/shown-errors.js";
import { type List, operationOf, type Step, titled, walk, wholeOf } from "../testing/walk.js";

const perKindMs = 120_000;
const timeoutMs = 60_000;
const atOnce = 4;
const random = randomNumbers();

/** Sizes from 1 on, small enough for several pages and large enough for few. */
const sizesFor = (count: number) => () => 1 + random.below(Math.min(100, Math.max(2, Math.ceil(count / 2))));

/** Every order of a kind's list, in both directions. */
const rootLists = (await buildApiSchema()).getTypeMap();
const orders = [...model.kinds, model.source].map(({ label, plural }) => {
  const names = (rootLists[`${label}OrderBy`] as GraphQLEnumType).getValues().map(({ name }) => name);
  return { plural, lists: names.map((name) => inBothDirections(plural, name)) };
});

const ends = ["forwards", "backwards"] as const;

/** What was read of each list first; read from the other end, or on the other engine, it is the same. */
const known = new Map<string, readonly Step[]>();

function inBothDirections(field: string, by: string): readonly List[] {
  const near = by === "DISTANCE" ? "filter: { near: { latitude: 52, longitude: 9, km: 250 } }" : "";
  return ["ASC", "DESC"].map((direction) => ({
    field,
    args: `orderBy: [{ by: ${by}, direction: ${direction} }] ${near}`,
    node: "id",
  }));
}

const related: readonly List[] = [
  { in: 'actor(id: "dkjs")', field: "links", node: "id" },
  { in: 'municipality(id: "hamburg")', field: "links", args: "types: [BUILDING_BLOCK, ACTOR]", node: "id" },
  { in: 'municipality(id: "hamburg")', field: "buildingBlocks", node: "id" },
  ...["SINCE", "STATUS", "NAME"].flatMap((by) => [
    { in: 'buildingBlock(id: "bildungsmonitoring")', ...inBothDirections("municipalities", by)[0]! },
    { in: 'city(id: "hamburg")', ...inBothDirections("buildingBlocks", by)[1]! },
  ]),
  { in: 'programme(id: "lernen-vor-ort")', field: "relatedProgrammes", node: "id" },
  {
    in: 'programme(id: "lernen-vor-ort")',
    field: "municipalities",
    args: 'filter: { at: "2011" }',
    node: "id",
  },
  { in: 'cooperationAgreement(id: "kv-altstadt-nord-koeln")', field: "parties", node: "id" },
  { in: 'state(id: "nordrhein-westfalen")', field: "seatedActors", node: "id" },
  { in: 'source(id: "GV")', field: "things", node: "id" },
  { in: 'source(id: "GV")', field: "statements", node: "id" },
  { field: "statements", node: "id" },
  { field: "statements", args: 'via: [USES, SUPPORTS], filter: { since: { from: "2010" } }', node: "id" },
];

/** Lists that are computed page forwards only. */
const computed: readonly List[] = [
  { field: "municipalityPairs", args: "minShared: 6", node: "a { id } b { id }" },
  {
    field: "municipalityPairs",
    args: "minShared: 6, orderBy: SCORE, measure: COSINE",
    node: "a { id } b { id }",
  },
  { in: 'municipality(id: "hamburg")', field: "similar", node: "id" },
  { field: "similarMunicipalities", args: 'to: "bremen", measure: OVERLAP', node: "id" },
  { field: "search", args: 'text: "bildung"', node: "id" },
  {
    field: "connectors",
    args: 'between: ["hamburg", "bremen"], types: [BUILDING_BLOCK, ACTOR, PROGRAMME]',
    node: "id",
  },
];

const cities: List = { field: "cities", node: "id" };
const blocks: List = { field: "buildingBlocks", in: 'city(id: "hamburg")', node: "id" };
const search: List = { field: "search", args: 'text: "stadt"', node: "id" };

/** A list, and another one that has no cursor for it. */
const strangers: [string, List, List][] = [
  ["another list of the same things", cities, { field: "municipalities", node: "id" }],
  ["a list of other things", cities, { field: "states", node: "id" }],
  ["the same list with a filter", cities, { ...cities, args: "filter: { isLargeCity: true }" }],
  ["the same list in another order", cities, { ...cities, args: "orderBy: [{ by: POPULATION }]" }],
  [
    "the same list the other way round",
    { ...cities, args: "orderBy: [{ by: POPULATION }]" },
    { ...cities, args: "orderBy: [{ by: POPULATION, direction: DESC }]" },
  ],
  ["the same list of another owner", blocks, { ...blocks, in: 'city(id: "bremen")' }],
  ["the same list with a filter of its statements", blocks, { ...blocks, args: 'filter: { at: "2012" }' }],
  ["another list of the same owner", blocks, { ...blocks, field: "links" }],
  [
    "statements of a source",
    { field: "statements", node: "id" },
    { field: "statements", in: 'source(id: "GV")', node: "id" },
  ],
  ["a search for something else", search, { ...search, args: 'text: "bildung"' }],
  ["a search among other kinds", search, { ...search, args: 'text: "stadt", types: [ACTOR]' }],
];

onBothLandscapes(
  (graph) => {
    describe("pages of random size make up the whole list", () => {
      it.each(orders)(
        "of $plural, in every order, read from either end",
        async ({ lists }) => {
          const walks = lists.flatMap((directions) =>
            readHere(
              graph(),
              directions.flatMap((list) => ends.map((end) => [list, end] as const)),
            ),
          );
          // Some at once, since a database plans each of these anew; not so many that they wait for each other.
          for (let i = 0; i < walks.length; i += atOnce) {
            const some = walks.slice(i, i + atOnce);
            await Promise.all(some.map(([list, end]) => expectWhole(graph(), list, end)));
          }
        },
        perKindMs,
      );

      it.each(titled(related))(
        "of %s, read from either end",
        async (_, list) => {
          for (const end of readHere(graph(), ends)) await expectWhole(graph(), list, end);
        },
        perKindMs,
      );

      it.each(titled(computed))(
        "of %s, read forwards",
        async (_, list) => {
          await expectWhole(graph(), list, "forwards");
        },
        perKindMs,
      );
    });

    describe("a cursor is refused, by the name of its argument,", () => {
      it.each(strangers)("when it comes from %s", async (_, list, other) => {
        const { steps } = await wholeOf(graph(), other, "forwards");
        for (const argument of list.field === "search" ? ["after"] : ["after", "before"]) {
          await expectRefused(graph(), list, argument, steps[0]!.cursor);
        }
      });

      it("when it is no cursor at all, or one that was changed", async () => {
        const { cursor } = (await wholeOf(graph(), cities, "forwards")).steps[1]!;
        const text = Buffer.from(cursor, "base64url").toString();
        const made = [
          text.replace(",", ',"a",'),
          text.replace(/,[^,]*$/, "]"),
          "null",
          "{}",
          "[]",
          '[{"a":1}]',
        ];
        const garbage = ["", "x", "0", "ä", cursor.slice(1), cursor.slice(0, -3), "x".repeat(2000)];
        for (const given of [...garbage, ...made.map((json) => Buffer.from(json).toString("base64url"))]) {
          await expectRefused(graph(), cities, "after", given);
          await expectRefused(graph(), cities, "before", given);
        }
      });
    });
  },
  { timeoutMs },
);

/**
 * Of the ways to read a list: all of them on the embedded engine; on Neo4j, which plans each of them anew for 60 to
 * 300 ms, one that is drawn. So every list and every order is read on both in each run, and in every way over the runs.
 */
function readHere<T>({ engine }: Graph, ways: readonly T[]): readonly T[] {
  return engine === "embedded" ? ways : [random.oneOf(ways)];
}

async function expectWhole(graph: Graph, list: List, direction: (typeof ends)[number]): Promise<void> {
  const { steps, totalCount } = await wholeOf(graph, list, direction);
  const walked = await walk(graph, list, { direction, size: sizesFor(totalCount) });
  const cursors = steps.map(({ cursor }) => cursor);
  // The seed and the list are compared so that a failure names them.
  const facts = { seed: random.seed, list, direction };
  expect({ ...facts, steps: walked }).toEqual({ ...facts, steps });
  expect({ ...facts, count: new Set(cursors).size }).toEqual({ ...facts, count: totalCount });
  expect({ ...facts, several: totalCount > 1 }).toEqual({ ...facts, several: true });
  const name = operationOf(list, "");
  expect({ ...facts, steps }).toEqual({ ...facts, steps: known.get(name) ?? steps });
  known.set(name, steps);
}

async function expectRefused(graph: Graph, list: List, argument: string, cursor: string): Promise<void> {
  const size = argument === "after" ? "first: 2" : "last: 2";
  const { errors } = await shownTo(operationOf(list, `${size}, ${argument}: ${JSON.stringify(cursor)}`), {
    graph,
  });
  const [{ message, extensions } = { message: "" }, ...more] = errors;
  expect({ list, cursor, extensions, more }).toEqual({
    ...{ list, cursor, more: [] },
    extensions: { code: "BAD_USER_INPUT", argument },
  });
  expect(message).toContain(`\`${argument}\``);
  expect(message).toContain(JSON.stringify(cursor).slice(0, 50));
}
