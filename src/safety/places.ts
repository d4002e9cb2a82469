import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";
import type { SampleIds } from "../testing/random-values.js";

/** A place in the schema where a caller's text goes in. */
export interface Place {
  /** `Query.search.text`, or `ActorFilter.name.contains` for a key of an input. */
  readonly name: string;
  /** Whether only certain words are allowed there. */
  readonly isEnum: boolean;
  /** The name of a scalar or enum. */
  readonly type: string;
  /** A question with a value at this place, given as a GraphQL literal. */
  readonly question: (literal: string) => string;
}

const texts = ["ID", "String", "PartialDate", "URL"];

/**
 * Every place of the schema that takes a text or one of certain words: all arguments of the questions and of the things'
 * fields, and each key of an input once, by a shortest way to it.
 *
 * @param ids of things that there are, by their type
 */
export function places(schema: GraphQLSchema, ids: SampleIds): readonly Place[] {
  const seen = new Set<string>();
  const found: Place[] = [];
  let inputs = callers(schema, ids);
  while (inputs.length > 0) {
    found.push(...inputs.flatMap(leafOf));
    inputs = inputs.flatMap((input) => keysOf(input, seen));
  }
  return found;
}

/** Where a value goes in: an argument or a key, and the question around it. */
interface Input {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly question: (literal: string) => string;
}

/** The arguments of all questions and of the fields of all things. */
function callers(schema: GraphQLSchema, ids: SampleIds): readonly Input[] {
  const { Query, ...others } = schema.getTypeMap();
  const things = Object.values(others).filter(
    (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Entity"),
  );
  return [Query, ...things].flatMap((owner) => {
    if (!isObjectType(owner)) return [];
    const asked = (fields: string): string =>
      owner === Query
        ? `{ ${fields} }`
        : `{ node(id: "${ids[owner.name]?.[0] ?? ""}") { ... on ${owner.name} { ${fields} } } }`;
    return Object.values(owner.getFields()).flatMap((field) =>
      field.args.map((argument) => ({
        name: `${owner.name}.${field.name}.${argument.name}`,
        type: argument.type,
        question: (literal: string) => asked(call(field, argument, literal)),
      })),
    );
  });
}

function leafOf({ name, type, question }: Input): readonly Place[] {
  const named = getNamedType(type);
  const isEnum = isEnumType(named);
  if (!isEnum && !texts.includes(named.name)) return [];
  return [{ name, isEnum, type: named.name, question: (literal) => question(asList(type, literal)) }];
}

/** The keys of an input that no other way has led to so far. */
function keysOf({ type, question }: Input, seen: Set<string>): readonly Input[] {
  const input = getNamedType(type);
  if (!isInputObjectType(input)) return [];
  const keys = Object.values(input.getFields());
  return keys
    .map((key) => ({ key, name: `${input.name}.${key.name}` }))
    .filter(({ name }) => !seen.has(name) && seen.add(name))
    .map(({ key, name }) => {
      const others = keys.filter((other) => other !== key && isRequiredInputField(other));
      const rest = others.map((other) => `, ${other.name}: ${usual(other.type)}`).join("");
      const within = (literal: string): string => asList(type, `{ ${key.name}: ${literal}${rest} }`);
      return { name, type: key.type, question: (literal: string) => question(within(literal)) };
    });
}

/** The value as a list where one is wanted; of ids there are two, since some lists take no fewer. */
function asList(type: GraphQLInputType, literal: string): string {
  if (isNonNullType(type)) return asList(type.ofType, literal);
  if (!isListType(type)) return literal;
  return getNamedType(type).name === "ID" ? `[${literal}, "bremen"]` : `[${literal}]`;
}

function call(field: GraphQLField<unknown, unknown>, asked: GraphQLArgument, literal: string): string {
  const others = field.args.filter((other) => other !== asked && isRequiredArgument(other));
  const rest = others.map(({ name, type }) => `, ${name}: ${usual(type)}`).join("");
  const fields = isCompositeType(getNamedType(field.type)) ? ` ${within(field)}` : "";
  return `${field.name}(${asked.name}: ${literal}${rest})${fields}`;
}

/** Of a list its things, so that the statement for them is sent. */
function within({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  const fields = isObjectType(named) ? Object.keys(named.getFields()) : [];
  return fields.includes("nodes") ? "{ nodes { __typename } }" : "{ __typename }";
}

/** A value that is allowed. */
function usual(type: GraphQLInputType): string {
  if (isNonNullType(type)) return usual(type.ofType);
  if (isListType(type))
    return getNamedType(type).name === "ID" ? '["hamburg", "bremen"]' : `[${usual(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? "";
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${required.map((key) => `${key.name}: ${usual(key.type)}`).join(", ")} }`;
  }
  return (
    { ID: '"hamburg"', String: '"hamburg"', PartialDate: '"2014"', Boolean: "true", Float: "50.5" }[
      type.name
    ] ?? "1"
  );
}
