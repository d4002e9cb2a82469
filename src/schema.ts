import "reflect-metadata";
import { GraphQLInterfaceType, type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import { buildSchema } from "type-graphql";
import type { TypeClass } from "./api/concept.js";
import { callDirectly } from "./api/direct-resolvers.js";
import { entityResolvers } from "./api/entity.js";
import { kindResolvers } from "./api/kind-fields.js";
import { inputsOf } from "./api/kind-types.js";
import { modelOf } from "./api/model.js";
import { nullAsLeftOut } from "./api/null-arguments.js";
import { relationResolvers } from "./api/relation-fields.js";
import { kinds, source } from "./entities/index.js";
import { questions } from "./questions/index.js";
import { relations } from "./relations/index.js";

/** The whole landscape: the lists of kinds and relations put together. */
export const model = modelOf(kinds, source, relations);

let built: Promise<GraphQLSchema> | undefined;

/** The schema of the API, made of the lists of concepts; made once in a process. */
export function buildApiSchema(): Promise<GraphQLSchema> {
  return (built ??= build());
}

async function build(): Promise<GraphQLSchema> {
  const all = [...model.kinds, model.source];
  const inputs = inputsOf(model);
  const resolvers = [
    ...entityResolvers(model),
    ...all.flatMap((kind) => [...kind.resolvers, ...kindResolvers(kind, inputs)]),
    ...relationResolvers(model, inputs),
    ...questions.flatMap((question) => question.resolvers(inputs)),
  ];
  const schema = await buildSchema({
    resolvers: resolvers as unknown as [() => void],
    orphanedTypes: all.flatMap((kind): readonly TypeClass[] => kind.subtypes?.types ?? [kind.objectType]),
    validate: false,
  });
  callDirectly(schema);
  typeByName(schema);
  nullAsLeftOut(schema);
  describeRoot(schema);
  return schema;
}

/** Things carry the name of their type; graphql-js finds it by itself, without a promise for each of them. */
function typeByName(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type instanceof GraphQLInterfaceType) type.resolveType = undefined;
  }
}

function describeRoot(schema: GraphQLSchema): void {
  const root = schema.getQueryType();
  if (root)
    root.description =
      "Where every question begins: one thing by its id, lists of every kind of thing, and the analysts' questions. Nothing can be changed here.";
}

/** The schema as it is committed in `schema/schema.graphql`: in alphabetical order, so that the same schema has one text. */
export async function schemaText(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await buildApiSchema()))}\n`;
}
