import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  print,
  typeFromAST,
  valueFromAST,
  getVariableValues,
} from "graphql";
import { badInput } from "../../errors.js";
import type { Question } from "./catalogue.js";

/** A variable of a question, as the list of questions shows it. */
export interface VariableFact {
  readonly name: string;
  /** As GraphQL writes it; a list repeats its key in the address, an input object is JSON. */
  readonly type: string;
  readonly required: boolean;
  readonly default: unknown;
  readonly example: unknown;
  readonly description: { readonly de: string; readonly en: string } | null;
}

/** The variables of a question, in the order of its operation. */
export function variablesOf(question: Question, schema: GraphQLSchema): readonly VariableFact[] {
  return definitions(question.operation, schema).map(({ name, type, text, standard }) => ({
    name,
    type: text,
    required: isNonNullType(type) && standard === undefined,
    default: standard ?? null,
    example: question.example[name] ?? null,
    description: question.facts.variables?.[name] ?? null,
  }));
}

/**
 * Reads variables off an address: `?id=bremen&first=5`. A list repeats its key, an input object is JSON.
 *
 * @throws BAD_USER_INPUT with the list of variables when one is unknown, missing or of another type
 */
export function readVariables(
  question: Question,
  schema: GraphQLSchema,
  address: URLSearchParams,
): Readonly<Record<string, unknown>> {
  const known = definitions(question.operation, schema);
  const refuse = (what: string): Error =>
    badInput(`${what} The variables of ${question.name} are in \`variables\`.`, {
      variables: variablesOf(question, schema),
    });
  const stray = [...address.keys()].find((key) => !known.some(({ name }) => name === key));
  if (stray !== undefined) throw refuse(`There is no variable \`${stray}\`.`);
  const given: Record<string, unknown> = {};
  for (const { name, type } of known) {
    const texts = address.getAll(name);
    if (texts.length === 0) continue;
    if (texts.length > 1 && !isListType(getNullableType(type)))
      throw refuse(`\`${name}\` came ${texts.length} times.`);
    given[name] = isListType(getNullableType(type))
      ? texts.map((t) => valueOf(t, type))
      : valueOf(texts[0] ?? "", type);
  }
  const { errors } = getVariableValues(schema, question.operation.variableDefinitions ?? [], given, {
    maxErrors: 3,
  });
  if (errors) throw refuse(errors.map((error) => error.message.replace(/\.?$/, ".")).join(" "));
  // What was given is passed on as it came, so that defaults stay the operation's own.
  return given;
}

/** A text of an address as the value that GraphQL expects there; what does not fit is left for GraphQL to refuse. */
function valueOf(text: string, type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return json(text);
  if (named.name === "Int" || named.name === "Float") return text.trim() === "" ? text : Number(text);
  if (named.name === "Boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

interface Definition {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly text: string;
  readonly standard: unknown;
}

function definitions(operation: OperationDefinitionNode, schema: GraphQLSchema): readonly Definition[] {
  return (operation.variableDefinitions ?? []).flatMap(({ variable, type: node, defaultValue }) => {
    const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
    if (type === undefined) return [];
    const standard: unknown = defaultValue ? valueFromAST(defaultValue, type) : undefined;
    return [{ name: variable.name.value, type, text: print(node), standard }];
  });
}
