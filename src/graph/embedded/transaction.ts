import type { GrafeoDB } from "@grafeo-db/js";
import type { Span } from "../deadline.js";
import type { Reader } from "../graph.js";
import { readerOf, remembering, type Run } from "../reader.js";
import { namedText, packParams, type OnStatement } from "../statement.js";
import { fromEngine, notStored } from "./errors.js";
import { plainRows } from "./values.js";

/**
 * Runs the work in one transaction and stores it, or, when the work or one of its statements fails or the time ends,
 * nothing. It returns only when no statement of the transaction runs any more, so the next writer starts on firm ground.
 */
export async function runTransaction<T>(
  db: GrafeoDB,
  span: Span,
  onStatement: OnStatement,
  work: (transaction: Reader) => Promise<T>,
): Promise<T> {
  span.check();
  const transaction = db.beginTransaction();
  const running = new Set<Promise<unknown>>();

  const execute: Run = async (query, params) => {
    span.check();
    const text = namedText(query);
    const packed = packParams(params, (whole) => whole);
    onStatement({ name: query.name, text, params });
    const answer = transaction.executeCypher(text, packed);
    running.add(answer);
    try {
      return plainRows(await answer, query.name);
    } catch (error) {
      throw fromEngine(error, query.name);
    } finally {
      running.delete(answer);
    }
  };
  const statements = remembering(execute);

  let result: T;
  try {
    result = await Promise.race([work(readerOf(statements.run)), span.ended]);
    await Promise.allSettled(running);
    statements.rethrow();
    span.check();
  } catch (error) {
    await Promise.allSettled(running);
    if (transaction.isActive) transaction.rollback();
    throw fromEngine(error, "the write");
  }
  try {
    transaction.commit();
  } catch (error) {
    throw notStored(error);
  }
  return result;
}
