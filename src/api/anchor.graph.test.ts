import { expect, it } from "@jest/globals";
import type { GraphQLEnumType } from "graphql";
import { type End, endsOf, type Kind } from "./concept.js";
import { buildApiSchema, model } from "../schema.js";
import { onBothLandscapes } from "../testing/landscape.js";
import { randomNumbers } from "../testing/random-numbers.js";
import { realThings } from "../testing/real-things.js";
import { dataOf } from "../testing/run-operation.js";

const timeoutMs = 60_000;
const random = randomNumbers();
const real = await realThings();
const idsOf = (kind: Kind): readonly string[] => real.ids[kind.label] ?? [];
const types = (await buildApiSchema()).getTypeMap();
const facetsOf = ({ label }: Kind): readonly string[] =>
  (types[`${label}Facet`] as GraphQLEnumType).getValues().map(({ name }) => name);
const quoted = (ids: readonly string[]): string => JSON.stringify([...new Set(ids)]);

interface Filtered {
  readonly kind: Kind;
  readonly filter: string;
}

const more = 'not: { name: { startsWith: "b" } }';

/** Of some relations, drawn anew in each run, a way of naming what is at their other ends. */
const ofRelations = model.relations.flatMap(endsOf).flatMap((end): Filtered[] => {
  const pairs = real.pairsOf(end);
  if (pairs.length === 0 || random.chance(0.6)) return [];
  const [owner, one] = random.oneOf(pairs);
  const others = pairs.filter(([from]) => from === owner).map(([, to]) => to);
  const another = random.chance(0.5) ? random.oneOf(others) : random.oneOf(pairs)[1];
  const values = end.relation.filteredByIds && end.one ? [quoted([one, another])] : naming(end, one, another);
  const filter = `{ ${end.field}: ${random.oneOf(values)} ${random.chance(0.3) ? more : ""} }`;
  return [{ kind: end.owner, filter }];
});
function naming(end: End, one: string, another: string): readonly string[] {
  const both = quoted([one, another]);
  const [other] = end.others;
  const ofOneKind = end.others.length === 1;
  return [
    `{ to: ${both} }`,
    `{ to: ${both}, confidence: [SOURCED], at: "2015" }`,
    `{ to: ${both}, count: { gte: 2 } }`,
    `{ to: ${both}, count: { gte: 1, lte: 1 } }`,
    `{ to: ${both}, count: { lte: 1 } }`,
    `{ toAll: ${both} }`,
    `{ toAll: ${both}, confidence: [SOURCED], unknownDates: EXCLUDE }`,
    `{ toAll: [${JSON.stringify(one)}], count: { gte: 2 } }`,
    ...(ofOneKind ? [`{ node: { id: { in: ${both} } }, confidence: [SOURCED] }`] : []),
    ...(ofOneKind ? [`{ to: ${both}, node: { name: { contains: "e" } } }`] : []),
    ...(ofOneKind ? nested(other!) : []),
    ...(ofOneKind ? [] : [`{ to: ${both}, types: [ACTOR, MUNICIPALITY] }`]),
    ...(ofOneKind && other?.hierarchy
      ? [`{ to: ${both}, includeNarrower: true }`, `{ toAll: ${both}, includeNarrower: true }`]
      : []),
  ];
}

/** Over a second relation. */
function nested(kind: Kind): readonly string[] {
  const ends = model.relations.flatMap(endsOf).filter(({ owner, one }) => owner === kind && !one);
  return ends
    .filter((end) => real.pairsOf(end).length > 0)
    .map(
      (end) => `{ node: { ${end.field}: { to: [${JSON.stringify(random.oneOf(real.pairsOf(end))[1])}] } } }`,
    );
}

const kindOf = (label: string): Kind => model.kinds.find((kind) => kind.label === label)!;
const blocks = kindOf("BuildingBlock");
const municipalities = kindOf("Municipality");
const scopes = [
  "",
  "scope: { includeNarrower: true }",
  "scope: { includeParts: true, includeNarrower: true }",
  "scope: { uses: { confidence: [SOURCED] } }",
];
const ofUses = ["usesAny", "usesAll"].flatMap((key) =>
  scopes.map((scope): Filtered => {
    const ids = quoted([random.oneOf(idsOf(blocks).slice(0, 5)), random.oneOf(idsOf(blocks))]);
    return { kind: municipalities, filter: `{ ${key}: ${ids} ${scope} population: { gte: 1 } }` };
  }),
);

const fixed: readonly Filtered[] = [
  { kind: municipalities, filter: "{ usesAny: [] }" },
  { kind: municipalities, filter: "{ usesAll: [] }" },
  { kind: municipalities, filter: "{ buildingBlocks: { to: [] } }" },
  { kind: municipalities, filter: "{ buildingBlocks: { toAll: [] } }" },
  { kind: municipalities, filter: '{ state: ["hessen"], usesAny: ["bildungsmonitoring"] }' },
  { kind: blocks, filter: '{ broader: { to: ["bildungsberatung"], includeNarrower: true } }' },
  ...idsOf(blocks)
    .slice(0, 2)
    .flatMap((id) => ["to", "toAll"].map((key) => ({ kind: blocks, filter: narrowerOf(key, id) }))),
];

function narrowerOf(key: string, id: string): string {
  return `{ narrower: { ${key}: [${JSON.stringify(id)}], includeNarrower: true } }`;
}

onBothLandscapes(
  (graph) => {
    // A branch of `or` is a condition on every thing that there is, so it says what a start elsewhere has to find.
    it("finds from the things that a filter names what it finds by looking at all", async () => {
      const found: number[] = [];
      for (const { kind, filter } of [...ofRelations, ...ofUses, ...fixed]) {
        const by = `by: [${random.oneOf(facetsOf(kind))}]`;
        const what = random.oneOf([
          "nodes { id }",
          `facets(${by}) { unknown buckets { value count } }`,
          `groups(${by}) { count }`,
        ]);
        const plural = kind === municipalities && random.chance(0.5) ? "cities" : kind.plural;
        const list = (of: string): string => `${plural}(first: 100, filter: ${of}) { totalCount ${what} }`;
        const operation = `{ started: ${list(filter)} looked: ${list(`{ or: [${filter}] }`)} }`;
        const { started, looked } = await dataOf<Record<string, { totalCount: number }>>(operation, {
          graph: graph(),
        });
        const facts = { seed: random.seed, operation };
        expect({ ...facts, answer: started }).toEqual({ ...facts, answer: looked });
        found.push(started!.totalCount);
      }
      expect(found.filter((count) => count > 0).length).toBeGreaterThan(found.length / 3);
    }, 300_000);
  },
  { timeoutMs },
);
