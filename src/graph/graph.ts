import type { Kept } from "./kept.js";
import type { Query } from "./query.js";

/** What a request brings to the door: who asks, until when, and whether it is still wanted. */
export interface Caller {
  /** For the server's list of running transactions: an operation's name or a command's. */
  readonly name?: string;
  /** The moment (milliseconds since 1970) after which no answer is wanted. */
  readonly deadline?: number;
  /** Fires when the caller is gone. */
  readonly signal?: AbortSignal;
}

/** The reading verbs. The verb says how many records are expected. */
export interface Reader {
  /** Any number of records. */
  all<P extends object, T>(query: Query<P, T>, params: P): Promise<readonly T[]>;
  /** None or one. @throws AppError DATA_INTEGRITY when there are more. */
  maybeOne<P extends object, T>(query: Query<P, T>, params: P): Promise<T | null>;
  /** Exactly one. @throws AppError DATA_INTEGRITY when there is none or more. */
  one<P extends object, T>(query: Query<P, T>, params: P): Promise<T>;
}

/**
 * The only door to the database; two engines stand behind it and nobody can tell which one answers.
 *
 * Every verb may throw AppError UNAVAILABLE (no database), TIMEOUT (the caller's deadline passed), QUERY_TOO_HEAVY,
 * CONFLICT (a unique key, or a write that lost against another) or DATA_INTEGRITY. A read outside `write` runs in access
 * mode READ: a writing statement through it is refused.
 */
export interface Graph extends Reader {
  readonly engine: "neo4j" | "embedded";
  /** Whether a statement may have for its `ids` what another one is about to find (`Found`). */
  readonly follows: boolean;
  /**
   * Runs the work in one transaction: all of it is stored, or, when the work throws, nothing.
   * The work may be run a second time when the connection is lost, so it must be idempotent.
   */
  write<T>(work: (transaction: Reader) => Promise<T>): Promise<T>;
  /** Changes of the schema (constraints and indexes), each outside any transaction and only adding. */
  define(statements: readonly string[]): Promise<void>;
  /**
   * Stands for the state of the data: the same as long as nothing is written, and never again the same after a write,
   * through whichever process. A write of another process on a server shows within `versionAgeMs`.
   */
  version(): Promise<string>;
  /**
   * What `make` computes from the whole graph, kept in memory until something is written: what is computed, and the
   * arguments of which it is made. At most 16 values of a kind are kept.
   */
  readonly kept: Kept;
  /** The same door for one caller. */
  for(caller: Caller): Graph;
  /** Answers when the database can be asked. @throws AppError UNAVAILABLE. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
