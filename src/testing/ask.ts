import type { Graph } from "../graph/graph.js";
import { dataOf } from "./run-operation.js";

/** Puts an operation to the API and gives its data; an operation with errors is a failure. */
export type Ask = (operation: string, variables?: Readonly<Record<string, unknown>>) => Promise<never>;

export interface Id {
  readonly id: string;
}
export interface Nodes<T> {
  readonly nodes: readonly T[];
}
export interface Edges<T> {
  readonly edges: readonly T[];
}
/** A page as `page(…)` selects it. */
export interface Page<T> extends Edges<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Asks whatever graph is open when a test runs. */
export function askerOf(graph: () => Graph): Ask {
  return (operation, variables = {}) => dataOf<never>(operation, { graph: graph(), variables });
}

/** The selection of a page's edges, with what is needed to go on. */
export function page(edge: string): string {
  return `{ edges { ${edge} } pageInfo { hasNextPage endCursor } }`;
}

/** The cursor with which the next page is asked for; null when there is none. */
export function nextOf({ pageInfo }: Page<unknown>): string | null {
  return pageInfo.hasNextPage ? pageInfo.endCursor : null;
}

/** All edges of a root list, page by page. */
export async function edgesOf<T>(ask: Ask, list: string, args: string, edge: string): Promise<T[]> {
  const operation = `query ($after: String) { list: ${list}(first: 100, after: $after ${args}) ${page(edge)} }`;
  const edges: T[] = [];
  let after: string | null = null;
  do {
    const answer: { list: Page<T> } = await ask(operation, { after });
    edges.push(...answer.list.edges);
    after = nextOf(answer.list);
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
