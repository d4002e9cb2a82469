import { afterAll, beforeAll, expect, it } from "@jest/globals";
import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { openEmbedded } from "../graph/embedded/embedded.js";
import type { Graph } from "../graph/graph.js";
import { buildApiSchema } from "../schema.js";
import { fill } from "../testing/landscape.js";
import { dataOf } from "../testing/run-operation.js";

type Fields = Readonly<Record<string, GraphQLField<unknown, unknown>>>;
type Value = null | string | number | boolean | readonly Value[] | { readonly [key: string]: Value };
/** A list of the schema: how it is asked for, and where in its answer the objects with these fields are. */
interface List {
  readonly asked: (selection: string) => string;
  readonly fields: Fields;
}

let query: Fields;
// What is selected is found before any engine is asked: one of them is enough.
let graph: Graph;
beforeAll(async () => {
  query = (await buildApiSchema()).getQueryType()?.getFields() ?? {};
  graph = await openEmbedded({ file: undefined });
  await fill(graph);
}, 120_000);
afterAll(() => graph.close());

const fieldsOf = (field: GraphQLField<unknown, unknown> | undefined): Fields => {
  const type = field && getNamedType(field.type);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
};

/** The field with as little below it as it needs; null where it needs an argument, or leads to another list. */
function alone(field: GraphQLField<unknown, unknown>): string | null {
  if (field.args.some(isRequiredArgument)) return null;
  const type = getNamedType(getNullableType(field.type));
  if (isLeafType(type)) return field.name;
  const below = fieldsOf(field);
  if (below["pageInfo"]) return null;
  const first = below["id"] ?? Object.values(below).find(({ type: of }) => isLeafType(getNamedType(of)));
  return first === undefined ? null : `${field.name} { ${first.name} }`;
}

/** The lists of things at the top, and those of statements of things, with their things. */
function* lists(): Generator<List> {
  for (const list of Object.values(query)) {
    const { nodes, edges } = fieldsOf(list);
    if (!nodes || !edges || list.args.some(isRequiredArgument)) continue;
    const things = fieldsOf(nodes);
    yield {
      asked: (selection) => `{ list: ${list.name}(first: 6) { nodes { ${selection} } } }`,
      fields: things,
    };
    for (const relation of Object.values(things)) {
      const edge = fieldsOf(relation)["edges"];
      if (
        !edge ||
        relation.args.some(isRequiredArgument) ||
        !("filter" in Object.fromEntries(relation.args.map((arg) => [arg.name, arg])))
      )
        continue;
      yield {
        asked: (selection) =>
          `{ list: ${list.name}(first: 6) { nodes { ${relation.name}(first: 3) { edges { ${selection} } } } } }`,
        fields: fieldsOf(edge),
      };
    }
  }
}

/** Every object of an answer that has this field, by the field alone. */
function valuesOf(key: string, value: Value): readonly Value[] {
  if (Array.isArray(value)) return value.flatMap((item: Value) => valuesOf(key, item));
  if (typeof value !== "object" || value === null) return [];
  const own = value as { readonly [key: string]: Value };
  return key in own ? [own[key] ?? null] : Object.values(own).flatMap((below) => valuesOf(key, below));
}

it("reads for each field what it needs: alone it answers as among all others", async () => {
  let asked = 0;
  for (const { asked: text, fields } of lists()) {
    const selections = Object.values(fields).flatMap((field) => {
      const selection = alone(field);
      return selection === null ? [] : [{ field, selection }];
    });
    const all = await dataOf<Record<string, Value>>(text(selections.map((one) => one.selection).join(" ")), {
      graph,
    });
    for (const { field, selection } of selections) {
      const own = await dataOf<Record<string, Value>>(text(selection), { graph });
      expect({ text: text(selection), values: valuesOf(field.name, own) }).toEqual({
        text: text(selection),
        values: valuesOf(field.name, all),
      });
      asked++;
    }
  }
  expect(asked).toBeGreaterThan(300);
}, 240_000);
