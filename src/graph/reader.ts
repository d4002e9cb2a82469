import { AppError } from "../errors.js";
import type { Reader } from "./graph.js";
import type { Query, Row } from "./query.js";

/** What an engine does with one statement: its records, not yet read. */
export type Run = <P extends object, T>(query: Query<P, T>, params: P) => Promise<readonly Row[]>;

/** The verbs over any engine: how many records are expected, and what each of them means. */
export function readerOf(run: Run): Reader {
  const all = async <P extends object, T>(query: Query<P, T>, params: P): Promise<readonly T[]> => {
    const rows = await run(query, params);
    return rows.map((row) => query.read(row));
  };
  const maybeOne = async <P extends object, T>(query: Query<P, T>, params: P): Promise<T | null> => {
    const rows = await run(query, params);
    if (rows.length > 1) throw wrongCount(query.name, "none or one", rows.length);
    return rows[0] === undefined ? null : query.read(rows[0]);
  };
  const one = async <P extends object, T>(query: Query<P, T>, params: P): Promise<T> => {
    const rows = await run(query, params);
    if (rows.length !== 1 || rows[0] === undefined) throw wrongCount(query.name, "exactly one", rows.length);
    return query.read(rows[0]);
  };
  return { all, maybeOne, one };
}

function wrongCount(name: string, expected: string, found: number): AppError {
  const message = `${name} promises ${expected} record and found ${found}.`;
  return new AppError("DATA_INTEGRITY", message, { query: name, found });
}

/**
 * The same statements, remembering the first failure: a transaction in which a statement failed must not be stored, even
 * when the work swallowed the error.
 */
export function remembering(run: Run): { readonly run: Run; readonly rethrow: () => void } {
  let failure: { readonly error: unknown } | undefined;
  return {
    run: async (query, params) => {
      try {
        return await run(query, params);
      } catch (error) {
        failure ??= { error };
        throw error;
      }
    },
    rethrow: () => {
      if (failure !== undefined) throw failure.error;
    },
  };
}
