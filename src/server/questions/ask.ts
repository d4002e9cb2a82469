import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from "graphql";
import type { Context } from "../../api/context.js";
import { makeFormatError } from "../../api/format-error.js";
import type { Log } from "../../api/log.js";

/** The answer of an operation, its errors as callers may see them. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Runs an operation of ours on the schema in this process, as `/graphql` would. */
export async function answerOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
  contextValue: Context,
  log: Log,
): Promise<Answer> {
  const result: ExecutionResult = await execute({ schema, document, variableValues, contextValue });
  const data = result.data ?? null;
  if (!result.errors) return { data };
  const format = makeFormatError(log);
  return { data, errors: result.errors.map((error) => format(error.toJSON(), error)) };
}
