/** Bounds of what anybody may ask. Infinity takes a bound away; only tests do that, to see that it is the bound that holds. */
export interface Limits {
  /** Tokens of a document. */
  readonly tokens: number;
  /** Fields within each other, fragments laid open. The schema's own fields (`__schema`, `__type`) are not counted here. */
  readonly depth: number;
  /** Fields under another name, fragments laid open. */
  readonly aliases: number;
  /** Directives, fragments laid open. */
  readonly directives: number;
  /** Fields at the top of an operation. */
  readonly rootFields: number;
  /** Fields and fragments altogether, fragments laid open. */
  readonly selections: number;
  /** Points of one operation that the caller wrote; see `measure`. */
  readonly cost: number;
  /** Points of one operation of ours, asked by its name or hash, and of each page of a file. */
  readonly trustedCost: number;
  /** Faults in variables that are reported. */
  readonly coercionErrors: number;
  /** Bytes of a body. */
  readonly bodyBytes: number;
  /** Brackets within each other in a body. */
  readonly jsonDepth: number;
  /** Points a minute for one client. */
  readonly rate: number;
  /** Questions at once for one client. */
  readonly atOnce: number;
  /** Questions at once for everybody; further ones wait. */
  readonly working: number;
  /**
   * Questions that wait for their turn, of one client at most a quarter of them, and an eighth where some always wait; further
   * ones are refused.
   */
  readonly waiting: number;
  /** Milliseconds that a question waits for its turn at most. */
  readonly waitMs: number;
  /** Files at once for everybody: they take longer, and have turns of their own. */
  readonly files: number;
  /** Milliseconds by which the event loop may be late (99 of 100 times) before questions are refused. */
  readonly eventLoopMs: number;
  /** Milliseconds in which a request's headers must have come. */
  readonly headersMs: number;
  /** Milliseconds in which a whole request must have come. */
  readonly requestMs: number;
}

/** What a server on the open internet keeps to. */
export const publicLimits: Limits = Object.freeze({
  tokens: 2000,
  depth: 12,
  aliases: 30,
  directives: 50,
  rootFields: 20,
  selections: 2000,
  cost: 20_000,
  trustedCost: 200_000,
  coercionErrors: 5,
  bodyBytes: 200_000,
  jsonDepth: 40,
  rate: 40_000,
  atOnce: 5,
  working: 16,
  waiting: 64,
  waitMs: 1000,
  files: 2,
  eventLoopMs: 500,
  headersMs: 5000,
  requestMs: 10_000,
});
