import { type ExecutionResult, graphql } from "graphql";
import { type Context, makeContext } from "../api/context.js";
import type { Graph } from "../graph/graph.js";
import { buildApiSchema, model } from "../schema.js";

/** Where a test's operation runs, and with what. */
export interface RunOptions {
  readonly graph: Graph;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly acceptLanguage?: string;
  readonly operationName?: string;
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Runs an operation on the whole schema, without HTTP. */
export async function run(
  source: string,
  options: RunOptions,
): Promise<ExecutionResult<Record<string, unknown>>> {
  const { graph, variables, acceptLanguage, operationName } = options;
  const contextValue: Context = makeContext({ graph, model, log: silent, acceptLanguage });
  const result = await graphql({
    schema: await buildApiSchema(),
    source,
    contextValue,
    variableValues: variables,
    operationName,
  });
  return result;
}

/** The data of an operation that must succeed, as a client reads them. */
export async function dataOf<T = Record<string, never>>(source: string, options: RunOptions): Promise<T> {
  const { data, errors } = await run(source, options);
  if (errors) throw new AggregateError(errors, errors.map((e) => e.stack ?? e.message).join("\n"));
  return JSON.parse(JSON.stringify(data)) as T;
}
