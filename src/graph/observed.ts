import { AppError, type ErrorCode } from "../errors.js";
import type { Graph, Reader } from "./graph.js";
import type { Query } from "./query.js";

/** A statement of a caller that is over. */
export interface Heard {
  /** Of its query. */
  readonly name: string;
  /** When it was asked, in milliseconds since 1970. */
  readonly started: number;
  readonly ms: number;
  /** How it ended. */
  readonly code: ErrorCode | "OK";
}

/**
 * The same door, with an ear at it that hears of every statement when it is over, of reads and of those within `write`.
 * It hears of neither parameters nor rows, and must not throw.
 */
export function observed(graph: Graph, hear: (statement: Heard) => void): Graph {
  return {
    ...graph,
    ...observedReader(graph, hear),
    write: (work) => graph.write((transaction) => work(observedReader(transaction, hear))),
    for: (caller) => observed(graph.for(caller), hear),
  };
}

function observedReader(reader: Reader, hear: (statement: Heard) => void): Reader {
  const timed = async <T>({ name }: Pick<Query, "name">, ask: () => Promise<T>): Promise<T> => {
    const started = Date.now();
    const before = performance.now();
    const end = (code: Heard["code"]): void => hear({ name, started, ms: performance.now() - before, code });
    try {
      const answer = await ask();
      end("OK");
      return answer;
    } catch (error) {
      end(error instanceof AppError ? error.code : "INTERNAL_SERVER_ERROR");
      throw error;
    }
  };
  return {
    all: (query, params) => timed(query, () => reader.all(query, params)),
    maybeOne: (query, params) => timed(query, () => reader.maybeOne(query, params)),
    one: (query, params) => timed(query, () => reader.one(query, params)),
  };
}
