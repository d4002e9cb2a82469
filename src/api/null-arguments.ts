import {
  type GraphQLField,
  type GraphQLFieldResolver,
  GraphQLNonNull,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import type { Context } from "./context.js";

/** What graphql-js calls an argument and what it calls an input field, as far as they are alike. */
type Given = { readonly name: string; type: unknown; readonly defaultValue?: unknown };

/**
 * Null is as if left out, for every argument and input field that has a default value. TypeGraphQL makes these non-null; here
 * they become nullable, and resolvers get an argument's default value for null. Of input fields they get the null.
 */
export function nullAsLeftOut(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type)) Object.values(type.getFields()).filter(hasDefault).forEach(allowNull);
    if (isObjectType(type) || isInterfaceType(type)) Object.values(type.getFields()).forEach(ofField);
  }
}

function ofField(field: GraphQLField<unknown, Context>): void {
  const withDefault = field.args.filter(hasDefault);
  if (withDefault.length === 0) return;
  withDefault.forEach(allowNull);
  if (field.resolve) field.resolve = filled(field.resolve, withDefault);
}

function filled(
  resolve: GraphQLFieldResolver<unknown, Context>,
  withDefault: readonly Given[],
): GraphQLFieldResolver<unknown, Context> {
  return (root, args: Readonly<Record<string, unknown>>, context, info) => {
    const nulls = withDefault.filter(({ name }) => args[name] === null);
    if (nulls.length === 0) return resolve(root, args, context, info);
    const defaults = Object.fromEntries(nulls.map((arg) => [arg.name, arg.defaultValue]));
    return resolve(root, { ...args, ...defaults }, context, info);
  };
}

function hasDefault(given: Given): boolean {
  return given.defaultValue !== undefined;
}

function allowNull(given: Given): void {
  if (given.type instanceof GraphQLNonNull) given.type = getNullableType(given.type);
}
