import type { Source } from "./connection.js";
import { byCodePoint } from "./facet.js";
import { type ForwardArgs, pageOf, pageRequest } from "./page.js";

type Key = string | number;
type Edge = { readonly node: object | null };

/** What is computed: an array, or what can be looked at like one where making every row would cost much. */
export interface Rows<T> {
  readonly length: number;
  at(index: number): T | undefined;
  /** The first of the keys of a row, without making the row; for lists that are ordered by a number first. */
  firstKeyAt?(index: number): number;
}

/** A list that is computed and not read row by row: pairs, similar ones, what a search finds. */
export interface ComputedList<T> {
  readonly args: ForwardArgs;
  readonly defaultFirst?: number;
  /** Whether anybody asks for a cursor. */
  readonly cursors: boolean;
  /** Everything that makes the list what it is; a cursor is valid for it only. */
  readonly identity: unknown;
  /** Computed once, and only when a field needs it; in no particular order. */
  readonly rows: () => Promise<Rows<T>>;
  /** The list's order, the last key unique; largest first where the direction says so. */
  readonly keysOf: (row: T) => readonly Key[];
  readonly directions: readonly ("ASC" | "DESC")[];
  /**
   * The edge; things that it needs are loaded here, for all edges of the page together. It is left out when its node is
   * null, as that of a thing which went between the computing and the loading.
   */
  readonly edge: (row: T) => Edge | Promise<Edge>;
}

/** What stands behind a computed list; it pages forward only. @throws BAD_USER_INPUT for a size or cursor that does not fit. */
export function computedSource<T>(list: ComputedList<T>): Source {
  const { args, directions } = list;
  const request = pageRequest(
    { first: args.first ?? list.defaultFirst ?? 20, after: args.after },
    list.identity,
    directions.length,
  );
  let computing: Promise<Rows<T>> | undefined;
  const rows = (): Promise<Rows<T>> => (computing ??= list.rows());
  return {
    page: async () => {
      const sorted = firstAfter(
        list,
        await rows(),
        request.after as readonly Key[] | null,
        request.limit + 1,
      );
      const { edges, pageInfo } = pageOf(
        sorted.map((place) => ({ keys: list.cursors ? place.keys : null, value: place })),
        request,
      );
      const loaded = await Promise.all(
        edges.map(async ({ row, cursor }) => ({ ...(await list.edge(row)), cursor })),
      );
      return { edges: loaded.filter(hasNode), pageInfo };
    },
    totalCount: async () => (await rows()).length,
  };
}

function hasNode<E extends Edge>(edge: E): edge is E & { readonly node: object } {
  return edge.node !== null;
}

/**
 * The first rows behind the cursor, in order. One pass that holds no more rows than are wanted: a list of all pairs has
 * hundreds of thousands, and a page a hundred.
 */
function firstAfter<T>(
  { keysOf, directions }: ComputedList<T>,
  rows: Rows<T>,
  after: readonly Key[] | null,
  wanted: number,
): readonly { readonly row: T; readonly keys: readonly Key[] }[] {
  const first: { row: T; keys: readonly Key[] }[] = [];
  const sign = directions[0] === "DESC" ? -1 : 1;
  for (let index = 0; index < rows.length; index++) {
    const last = first.length === wanted ? first[wanted - 1] : undefined;
    if (last && rows.firstKeyAt && sign * (rows.firstKeyAt(index) - Number(last.keys[0])) > 0) continue;
    const row = rows.at(index) as T;
    const keys = keysOf(row);
    if (after !== null && compareKeys(keys, after, directions) <= 0) continue;
    if (last && compareKeys(keys, last.keys, directions) >= 0) continue;
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareKeys(keys, first[middle]?.keys ?? [], directions) < 0) high = middle;
      else low = middle + 1;
    }
    first.splice(low, 0, { row, keys });
    if (first.length > wanted) first.pop();
  }
  return first;
}

/** Compares key by key, each in its direction. */
export function compareKeys(
  a: readonly Key[],
  b: readonly Key[],
  directions: readonly ("ASC" | "DESC")[],
): number {
  for (let i = 0; i < directions.length; i++) {
    const left = a[i] ?? "";
    const right = b[i] ?? "";
    const order =
      typeof left === "number" && typeof right === "number"
        ? left - right
        : byCodePoint(String(left), String(right));
    if (order !== 0) return directions[i] === "ASC" ? order : -order;
  }
  return 0;
}
