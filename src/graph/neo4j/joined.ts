import { foundIn } from "../found.js";
import type { Query } from "../query.js";

/** What somebody asks. */
export interface Part {
  readonly query: Query<object, unknown>;
  readonly params: object;
}

/**
 * One statement for all: their records, each with the number of its part and what that returns. What asks about the things of
 * another one stands behind that one. Records are not put together: a driver takes longer over one that is larger than what
 * comes at once.
 */
export function joined(all: readonly Part[]): Query<object> {
  const numbered = all.map((part, i) => ({ ...part, i, after: all.findIndex(isFoundBy(part)) }));
  const branches = numbered.filter(({ after }) => after < 0).map((first) => branch(first, numbered));
  return {
    name: all.map(({ query }) => query.name).join(", "),
    mode: "read",
    text: branches.join("\nUNION ALL\n"),
    read: (row) => row,
  };
}

/** The parameters of all, each with the number of its part. */
export function paramsOf(all: readonly Part[]): object {
  return Object.fromEntries(
    all.flatMap(({ params }, i) =>
      Object.entries(params)
        .filter(([name]) => name !== "ids" || foundIn(params) === undefined)
        .map(([name, value]: [string, unknown]) => [numberedName(i, name), value]),
    ),
  );
}

interface Numbered extends Part {
  readonly i: number;
  /** The number of the part that finds the things about which it asks; none below zero. */
  readonly after: number;
}

const isFoundBy =
  ({ params }: Part) =>
  (other: Part): boolean =>
    foundIn(params)?.by === other.params;

/** A part and those that follow it. */
function branch(first: Numbered, all: readonly Numbered[]): string {
  const call = `CALL () {\n${textOf(first)}\n}`;
  const parts = following(first, all);
  if (parts.length === 0) return `${call}\nRETURN ${first.i} AS part, [${returnsOf(first)}] AS row`;
  return [
    call,
    `WITH collect([${returnsOf(first)}]) AS rows${first.i}`,
    ...parts.map((part) => follow(part, all)),
    `UNWIND [${[first, ...parts].map(({ i }) => `[${i}, rows${i}]`).join(", ")}] AS answer`,
    "UNWIND answer[1] AS row",
    "RETURN answer[0] AS part, row",
  ].join("\n");
}

/** Those that follow a part, and those that follow these. */
function following({ i }: Numbered, all: readonly Numbered[]): readonly Numbered[] {
  return all.filter(({ after }) => after === i).flatMap((one) => [one, ...following(one, all)]);
}

/** A part that asks about what another one has found. */
function follow(part: Numbered, all: readonly Numbered[]): string {
  const { i, after } = part;
  const found = all[after] as Numbered;
  const columns = (found.query.returns ?? []).map((column, at) => `row[${at}] AS ${column}`);
  return [
    `CALL (rows${after}) {`,
    `UNWIND rows${after} AS row`,
    `WITH ${columns.join(", ")}`,
    `UNWIND ${withParams(found.query.finds ?? "[]", found)} AS found`,
    `RETURN collect(DISTINCT found) AS ids${i}`,
    "}",
    `CALL (ids${i}) {`,
    `CALL (ids${i}) {`,
    textOf(part),
    "}",
    `RETURN collect([${returnsOf(part)}]) AS rows${i}`,
    "}",
  ].join("\n");
}

const returnsOf = ({ query: { returns = [] } }: Part): string => returns.join(", ");

const textOf = (part: Numbered): string => withParams(part.query.text, part);

/** With the parameters of this part, and for its ids what was found. */
function withParams(text: string, { i, after }: Numbered): string {
  return text.replaceAll(/\$(\w+)/g, (_, name: string) =>
    name === "ids" && after >= 0 ? `ids${i}` : `$${numberedName(i, name)}`,
  );
}

const numberedName = (i: number, name: string): string => `q${i}_${name}`;
