import { describe, expect, it } from "@jest/globals";
import type { GraphQLEnumType } from "graphql";
import type { Graph } from "../graph/graph.js";
import { buildApiSchema, model } from "../schema.js";
import { onBothLandscapes } from "../testing/landscape.js";
import { type List, randomNumbers, type Step, titled, walk, wholeOf } from "../testing/walk.js";

const perKindMs = 120_000;
const timeoutMs = 60_000;
const atOnce = 4;
const seed = Date.now() % 1_000_000;
const random = randomNumbers(seed);
const below = (most: number): number => Math.floor(random() * most);

/** Sizes from 1 on, small enough for several pages and large enough for few. */
const sizesFor = (count: number) => () => 1 + below(Math.min(100, Math.max(2, Math.ceil(count / 2))));

/** Every order of a kind's list; both directions of an order, each read from one end of the list, drawn anew in each run. */
const rootLists = (await buildApiSchema()).getTypeMap();
const orders = [...model.kinds, model.source].map(({ label, plural }) => {
  const names = (rootLists[`${label}OrderBy`] as GraphQLEnumType).getValues().map(({ name }) => name);
  return { plural, lists: names.flatMap((name) => inBothDirections(plural, name)) };
});

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

onBothLandscapes(
  (graph) => {
    describe("pages of random size make up the whole list", () => {
      it.each(orders)(
        "of $plural, in every order, read from either end",
        async ({ lists }) => {
          const fromTheStart = below(2);
          await Promise.all(
            lists.map((list, i) =>
              expectWhole(graph(), list, i % 2 === fromTheStart ? "forwards" : "backwards"),
            ),
          );
        },
        perKindMs,
      );

      it.each(related)(
        "of $field in $in ($args), read from both ends",
        async (list) => {
          await expectWhole(graph(), list, "forwards");
          await expectWhole(graph(), list, "backwards");
        },
        perKindMs,
      );

      it.each(computed)(
        "of $field ($args), read forwards",
        async (list) => {
          await expectWhole(graph(), list, "forwards");
        },
        perKindMs,
      );
    });
  },
  { timeoutMs },
);

/** @returns the list */
async function expectWhole(
  graph: Graph,
  list: List,
  direction: "forwards" | "backwards",
): Promise<readonly Step[]> {
  const { steps, totalCount } = await wholeOf(graph, list, direction);
  const walked = await walk(graph, list, { direction, size: sizesFor(totalCount) });
  const cursors = steps.map(({ cursor }) => cursor);
  // The seed and the list are compared so that a failure names them.
  const facts = { seed, list, direction };
  expect({ ...facts, steps: walked }).toEqual({ ...facts, steps });
  expect({ ...facts, count: new Set(cursors).size }).toEqual({ ...facts, count: totalCount });
  expect({ ...facts, several: totalCount > 1 }).toEqual({ ...facts, several: true });
  return steps;
}
