import type { Graph } from "../../graph/graph.js";
import { dataOf } from "../run-operation.js";

/** Puts an operation to the API and gives its data; an operation with errors is a failure. */
export type Ask = (operation: string, variables?: Readonly<Record<string, unknown>>) => Promise<never>;

/** How a worked answer is had from the API: its parameters are those of the file. */
export type Answers = Readonly<Record<string, (ask: Ask, parameters: never) => Promise<unknown>>>;

export interface Id {
  readonly id: string;
}
export interface Nodes<T> {
  readonly nodes: readonly T[];
}
export interface Edges<T> {
  readonly edges: readonly T[];
}
/** A facet as `facets { buckets { value count } }` gives it. */
export interface Facet {
  readonly buckets: readonly { readonly value: string; readonly count: number }[];
}

export function askerOf(graph: () => Graph): Ask {
  return (operation, variables = {}) => dataOf<never>(operation, { graph: graph(), variables });
}

/** All edges of a root list, page by page. */
export async function edgesOf<T>(ask: Ask, list: string, args: string, edge: string): Promise<T[]> {
  const edges: T[] = [];
  let after: string | null = null;
  do {
    const answer: { list: Edges<T> & { pageInfo: { hasNextPage: boolean; endCursor: string | null } } } =
      await ask(
        `query ($after: String) {
          list: ${list}(first: 100, after: $after ${args}) {
            edges { ${edge} }
            pageInfo { hasNextPage endCursor }
          }
        }`,
        { after },
      );
    edges.push(...answer.list.edges);
    after = answer.list.pageInfo.hasNextPage ? answer.list.pageInfo.endCursor : null;
  } while (after !== null);
  return edges;
}

/** All things of a root list, in its order. */
export async function nodesOf<T extends object = Id>(
  ask: Ask,
  list: string,
  args: string,
  node = "id",
): Promise<T[]> {
  return (await edgesOf<{ node: T }>(ask, list, args, `node { ${node} }`)).map((edge) => edge.node);
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
