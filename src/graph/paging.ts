import type { Binding } from "./where.js";

/** One key of an order. The last key of an order is unique and never null. */
export interface SortKey {
  /** A Cypher expression, or the name that a computed one was given. */
  readonly expression: string;
  readonly direction: "ASC" | "DESC";
  readonly nullable: boolean;
}

/**
 * `ORDER BY …` for a page. What has no value comes last in both directions; a page read backwards turns everything
 * around, nulls included.
 */
export function orderBy(keys: readonly SortKey[], backwards: boolean): string {
  const terms = keys.flatMap(({ expression, direction, nullable }) => {
    const descending = (direction === "DESC") !== backwards;
    const nullsLast = `${expression} IS NULL${backwards ? " DESC" : ""}`;
    return [...(nullable ? [nullsLast] : []), `${expression}${descending ? " DESC" : ""}`];
  });
  return `ORDER BY ${terms.join(", ")}`;
}

/**
 * The condition "comes after (before) the row with these key values": the keyset of a cursor.
 * One text serves all values: whether a value of the cursor is null is asked in the statement.
 */
export function beyond(
  keys: readonly SortKey[],
  values: readonly unknown[],
  side: "after" | "before",
  binding: Binding,
): string {
  return keys.reduceRight((condition, key, i) => {
    const value = binding.bind(values[i] ?? null);
    const strictly = isBeyond(key, value, side);
    return condition === "" ? strictly : `(${strictly} OR (${ties(key, value)} AND ${condition}))`;
  }, "");
}

function isBeyond(
  { expression, direction, nullable }: SortKey,
  value: string,
  side: "after" | "before",
): string {
  const greater = (direction === "ASC") === (side === "after");
  const compared = `${expression} ${greater ? ">" : "<"} ${value}`;
  if (!nullable) return compared;
  return side === "after"
    ? `(${compared} OR (${value} IS NOT NULL AND ${expression} IS NULL))`
    : `(${compared} OR (${value} IS NULL AND ${expression} IS NOT NULL))`;
}

function ties({ expression, nullable }: SortKey, value: string): string {
  return nullable
    ? `(${expression} = ${value} OR (${value} IS NULL AND ${expression} IS NULL))`
    : `${expression} = ${value}`;
}
