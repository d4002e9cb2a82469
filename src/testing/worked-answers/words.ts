import { type Ask, type Id, nodesOf } from "../ask.js";

/** How a worked answer is had from the API: its parameters are those of the file. */
export type Answers = Readonly<Record<string, (ask: Ask, parameters: never) => Promise<unknown>>>;

/** A facet as `facets { buckets { value count } }` gives it. */
export interface Facet {
  readonly buckets: readonly { readonly value: string; readonly count: number }[];
}

/** The ids of all things of a root list, sorted. */
export async function idsOf(ask: Ask, list: string, args: string): Promise<string[]> {
  return idsIn(await nodesOf(ask, list, args));
}

/** The ids of these things, sorted, each once. */
export function idsIn(things: readonly Id[]): string[] {
  return [...new Set(things.map(({ id }) => id))].sort();
}

/** The counts of a facet by value. */
export function countsOf({ buckets }: Facet): Record<string, number> {
  return Object.fromEntries(buckets.map(({ value, count }) => [value, count]));
}

/** A facet by value, with the values as the data spell them. */
export function lowerCounts(facet: Facet): Record<string, number> {
  return Object.fromEntries(Object.entries(countsOf(facet)).map(([value, n]) => [value.toLowerCase(), n]));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

/** How often each word occurs. */
export function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
