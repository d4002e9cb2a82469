import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  getNamedType,
  getNullableType,
  getOperationAST,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { costOf } from "../../api/cost.js";
import { openEmbedded } from "../../graph/embedded/embedded.js";
import type { Graph } from "../../graph/graph.js";
import { buildApiSchema } from "../../schema.js";
import { examples } from "../../testing/golden.js";
import { fill } from "../../testing/landscape.js";
import { randomQuery } from "../../testing/random-query.js";
import { realThings } from "../../testing/real-things.js";
import { run } from "../../testing/run-operation.js";
import { bound } from "./bound.js";
import { objectsIn } from "./charge.js";
import { publicLimits } from "./limits.js";
import type { Measure } from "./measure.js";

/** What an honest question may take of what is allowed. */
const roomToSpare = 0.75;
const queries = 400;

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildApiSchema();
});

function measured(text: string, variables: Readonly<Record<string, unknown>> = {}): Measure {
  const document = parse(text);
  const operation = getOperationAST(document)!;
  return bound(schema, { document, operation, variables }, publicLimits, Infinity)!;
}

/** How many lists it asks for whose size is not bounded by a page. */
function listsByRule(text: string): number {
  const info = new TypeInfo(schema);
  let found = 0;
  const Field = (): void => {
    const field = info.getFieldDef();
    if (field && typeof costOf(field).size === "number") found++;
  };
  visit(parse(text), visitWithTypeInfo(info, { Field }));
  return found;
}

describe("every list of the schema", () => {
  it("says how many objects it has", () => {
    const lists = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith("__"))
      .flatMap((type) =>
        isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type, field })) : [],
      )
      .filter(
        ({ field }) => isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)),
      );
    expect(lists.length).toBeGreaterThan(200);
    const silent = lists.filter(({ field }) => costOf(field).size === undefined);
    expect(silent.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });
});

describe("every example question", () => {
  it.each(examples())("passes the public limits with room to spare: $name", ({ operation, variables }) => {
    const { cost, depth, aliases, rootFields } = measured(operation, variables);
    expect(cost).toBeLessThanOrEqual(publicLimits.cost * roomToSpare);
    expect(depth).toBeLessThanOrEqual(publicLimits.depth * roomToSpare);
    expect(aliases).toBeLessThanOrEqual(publicLimits.aliases * roomToSpare);
    expect(rootFields).toBeLessThanOrEqual(publicLimits.rootFields * roomToSpare);
  });
});

describe("the cost", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openEmbedded({ file: undefined });
    await fill(graph);
  }, 60_000);
  afterAll(() => graph.close());

  /** Lists without a page have as many as a rule says, and may have more: the most sources that a statement has are 7. */
  const beyondTheRule = 4;

  it(`is no less than the objects that the answer has, for ${queries} random questions`, async () => {
    const { ids } = await realThings();
    let exact = 0;
    await fc.assert(
      fc.asyncProperty(randomQuery(schema, ids), async (text) => {
        const { data } = await run(text, { graph });
        const { cost } = measured(text);
        const lists = listsByRule(text);
        if (lists === 0) exact++;
        expect(objectsIn(data) - 1).toBeLessThanOrEqual(cost * beyondTheRule ** lists);
      }),
      { numRuns: queries },
    );
    expect(exact).toBeGreaterThan(queries / 4);
  }, 120_000);
});
