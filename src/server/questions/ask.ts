import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from "graphql";
import { makeFormatError } from "../../api/format-error.js";
import type { Log } from "../../api/log.js";
import { charge, type Cost } from "../limits/charge.js";
import type { Ledger } from "../limits/ledger.js";
import type { Limits } from "../limits/limits.js";
import { noteErrors } from "../notes.js";
import type { RequestContext } from "../request.js";

/** The answer of an operation, its errors as callers may see them. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions: { readonly cost: Cost };
}

/**
 * Runs an operation of ours on the schema in this process, as `/graphql` would.
 *
 * @throws AppError QUERY_TOO_COMPLEX or RATE_LIMITED before anything is asked
 */
export type Ask = (
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  context: RequestContext,
) => Promise<Answer>;

/** What asking needs. */
export interface AskParts {
  readonly schema: GraphQLSchema;
  readonly log: Log;
  readonly limits: Limits;
  readonly ledger: Ledger;
}

export function asking({ schema, log, limits, ledger }: AskParts): Ask {
  const format = makeFormatError(log);
  return async (document, variables, contextValue) => {
    const operation = getOperationAST(document);
    if (!operation) throw new TypeError("A question is one operation.");
    const { client, notes } = contextValue;
    const payer = { schema, limits, ledger, client, trusted: true };
    const { cost, ...charged } = await charge({ document, operation, variables }, payer);
    notes.cost = (notes.cost ?? 0) + cost.requested;
    const result: ExecutionResult = await execute({
      schema,
      document,
      variableValues: variables,
      contextValue,
    });
    const data = result.data ?? null;
    await charged.settle(data);
    const extensions = { cost };
    if (!result.errors) return { data, extensions };
    const errors = result.errors.map((error) => format(error.toJSON(), error));
    noteErrors(notes, errors);
    return { data, errors, extensions };
  };
}
