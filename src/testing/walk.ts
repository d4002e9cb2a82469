import type { Graph } from "../graph/graph.js";
import { dataOf } from "./run-operation.js";

/** A list as an operation asks for it. */
export interface List {
  readonly field: string;
  /** Its arguments besides those of the page. */
  readonly args?: string;
  /** The fields around it: `municipality(id: "hamburg")`; none for a root list. */
  readonly in?: string;
  /** What is read of a node. */
  readonly node: string;
}

/** A place of a list as a walk reads it; the cursor tells apart what stands twice in a list. */
export interface Step {
  readonly cursor: string;
  readonly node: object;
}

interface Page {
  readonly edges: readonly Step[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export interface Walk {
  readonly direction: "forwards" | "backwards";
  /** The size of each page; at most 100. */
  readonly size: () => number;
  /** What happens between two pages. */
  readonly between?: () => Promise<void>;
}

/** Reads a whole list page by page, from its start or from its end. @returns its places in the list's own order */
export async function walk(graph: Graph, list: List, { direction, size, between }: Walk): Promise<Step[]> {
  const forwards = direction === "forwards";
  const steps: Step[] = [];
  for (let cursor: string | null = null; ;) {
    const from: string = cursor === null ? "" : `${forwards ? "after" : "before"}: ${JSON.stringify(cursor)}`;
    const { edges, pageInfo } = await pageOf(
      graph,
      list,
      `${forwards ? "first" : "last"}: ${size()} ${from}`,
    );
    if (forwards) steps.push(...edges);
    else steps.unshift(...edges);
    if (!(forwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return steps;
    cursor = forwards ? pageInfo.endCursor : pageInfo.startCursor;
    if (cursor === null) throw new Error("An empty page says that there is more.");
    await between?.();
  }
}

/** The whole list in as few pages as possible, read from the same end, and how many places it says that it has. */
export async function wholeOf(
  graph: Graph,
  list: List,
  direction: Walk["direction"],
): Promise<{ readonly steps: readonly Step[]; readonly totalCount: number }> {
  const most = direction === "forwards" ? "first: 100" : "last: 100";
  const { edges, totalCount } = await pageOf(graph, list, most, "totalCount");
  if (edges.length === totalCount) return { steps: edges, totalCount };
  return { steps: await walk(graph, list, { direction, size: () => 100 }), totalCount };
}

/** The operation of one page. */
export function operationOf(list: List, page: string, more = ""): string {
  const info = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
  const field = `${list.field}(${page} ${list.args ?? ""})`;
  const connection = `${field} { edges { cursor node { ${list.node} } } ${info} ${more} }`;
  return list.in === undefined ? `{ ${connection} }` : `{ ${list.in} { ${connection} } }`;
}

async function pageOf(graph: Graph, list: List, page: string, more = ""): Promise<Page> {
  return connectionIn(await dataOf<never>(operationOf(list, page, more), { graph }));
}

/** The one connection of an answer. */
function connectionIn(data: unknown): Page {
  if (typeof data !== "object" || data === null) throw new Error("The answer has no list.");
  return "edges" in data ? (data as Page) : connectionIn(Object.values(data)[0]);
}

/** Lists for `it.each`, each with a name for people. */
export function titled(lists: readonly List[]): [string, List][] {
  return lists.map((list) => {
    const { in: owner, field, args } = list;
    return [`${field}${args ? ` (${args.trim()})` : ""}${owner ? ` of ${owner}` : ""}`, list];
  });
}
