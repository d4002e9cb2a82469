import type { GraphQLFormattedError } from "graphql";
import { makeFormatError } from "../api/format-error.js";
import { run, type RunOptions } from "./run-operation.js";

/** What a client sees of an operation: its data and errors, and what only the log would be told of the errors. */
export interface Shown {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
  readonly incidents: readonly unknown[];
}

/** Runs an operation and shows its errors as a client sees them. */
export async function shownTo(source: string, options: RunOptions): Promise<Shown> {
  const incidents: unknown[] = [];
  const keep = (facts: object): unknown => incidents.push(facts);
  const format = makeFormatError({ info: keep, warn: keep, error: keep });
  const { data, errors = [] } = await run(source, options);
  return { data, errors: errors.map((error) => format(error.toJSON(), error)), incidents };
}
