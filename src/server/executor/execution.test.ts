import { expect, it } from "@jest/globals";
import { setTimeout as pause } from "node:timers/promises";
import {
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  type OperationDefinitionNode,
  parse,
} from "graphql";
import type { Context } from "../../api/context.js";
import { AppError } from "../../errors.js";
import { executor } from "./plugin.js";

const refused = () => new AppError("BAD_USER_INPUT", "No.");
const late = async (value: number): Promise<number> => {
  await pause(5);
  if (value < 0) throw refused();
  return value;
};
/** At once where it is even, later where it is odd; below zero it fails. */
const answer = (value: number): number | Promise<number> => {
  if (value % 2 !== 0) return late(value);
  if (value < 0) throw refused();
  return value;
};
const Item = new GraphQLObjectType<number>({
  name: "Item",
  fields: {
    surely: { type: new GraphQLNonNull(GraphQLInt), resolve: answer },
    perhaps: { type: GraphQLInt, resolve: answer },
  },
});
const argument = { of: { type: new GraphQLNonNull(new GraphQLList(GraphQLInt)) } };
const resolve = (_: unknown, { of }: { of: number[] }) => of;
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: "Query",
    fields: {
      all: { type: new GraphQLList(new GraphQLNonNull(Item)), args: argument, resolve },
      missing: {
        type: Item,
        args: { id: { type: GraphQLString } },
        extensions: { looksUp: "id" },
        resolve: () => late(-1),
      },
      some: { type: new GraphQLList(Item), args: argument, resolve },
      numbers: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLInt))),
        args: argument,
        resolve: (_: unknown, { of }: { of: number[] }) => of.map(answer),
      },
    },
  }),
});

it("leaves a lookup to graphql-js that it cannot plan, and nothing fails unheard", async () => {
  const document = parse('{ missing(id: "a") { perhaps @include(if: true) } }');
  const [operation] = document.definitions as OperationDefinitionNode[];
  expect(await executor(schema)(document, operation, {}, {} as Context)).toBeNull();
  // Jest fails a test during which a promise is rejected that nobody awaits.
  await pause(20);
});

/** By the specification: what is null, and where the errors are; of siblings within what is null all are told. */
it.each([
  [
    "{ all(of: [2, 1, 4]) { surely perhaps } }",
    '{"all":[{"surely":2,"perhaps":2},{"surely":1,"perhaps":1},{"surely":4,"perhaps":4}]}',
    [],
  ],
  [
    "{ all(of: [1, -1, -2, 3]) { surely } some(of: [1, 2]) { perhaps } }",
    '{"all":null,"some":[{"perhaps":1},{"perhaps":2}]}',
    ["all.2.surely"],
  ],
  [
    "{ some(of: [1, -1, -2, 3]) { surely } }",
    '{"some":[{"surely":1},null,null,{"surely":3}]}',
    ["some.1.surely", "some.2.surely"],
  ],
  [
    "{ some(of: [-1, -2]) { perhaps surely } }",
    '{"some":[null,null]}',
    ["some.0.perhaps", "some.0.surely", "some.1.perhaps", "some.1.surely"],
  ],
  ["{ numbers(of: [1, 2, 3]) some(of: [2]) { perhaps } }", '{"numbers":[1,2,3],"some":[{"perhaps":2}]}', []],
  ["{ numbers(of: [1, -1, 2]) some(of: [3]) { perhaps } }", "null", ["numbers.1"]],
])("answers %s, and nothing fails unheard", async (source, expected, paths) => {
  const document = parse(source);
  const [operation] = document.definitions as OperationDefinitionNode[];
  const { data, errors = [] } = (await executor(schema)(document, operation, {}, {} as Context)) ?? {};
  expect(JSON.stringify(data)).toBe(expected);
  expect(errors.map(({ path }) => path?.join(".")).sort()).toEqual(paths);
  // Jest fails a test during which a promise is rejected that nobody awaits.
  await pause(20);
});
