/** What a statement may take and give: plain data, never a driver's type. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** One record, by column. */
export type Row = Readonly<Record<string, Value>>;

export type Params = Readonly<Record<string, unknown>>;

/**
 * A statement as a value: its text, what it takes (`P`) and what each of its records means (`T`).
 *
 * The name is `<concept>.<what>`; it is the first comment line of the text, the metric label, the log field, the
 * transaction metadata and the word that tests assert on. The text may depend on the shape of a request, never on a value.
 */
export interface Query<P extends object = Params, T = Row> {
  readonly name: string;
  readonly mode: "read" | "write";
  readonly text: string;
  readonly read: (row: Row) => T;
  /**
   * The columns of its records, for what is small and asked often: it may then go out as a part of one statement, together
   * with what else its caller asks at the same moment. Alone when left out.
   */
  readonly returns?: readonly string[];
  /** The ids of the things in a record, as an expression of what it returns: statements that ask about them may then follow it. */
  readonly finds?: string;
  /**
   * What it could find, for a dry run: made of its parameters and of the ids that the request names, and such that
   * whatever can be asked about it is asked. Nothing when left out.
   */
  sample?(params: P, named: readonly string[]): readonly T[];
  /** Only carries the type of the parameters. */
  readonly params?: P;
}

export function query<P extends object, T>(q: Omit<Query<P, T>, "params">): Query<P, T> {
  return q;
}
