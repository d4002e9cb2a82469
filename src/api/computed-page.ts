import type { Source } from "./connection.js";
import { byCodePoint } from "./facet.js";
import { type ForwardArgs, pageOf, pageRequest } from "./page.js";

type Key = string | number;
type Edge = { readonly node: object };

/** A list that is computed and not read row by row: pairs, similar ones, what a search finds. */
export interface ComputedList<T> {
  readonly args: ForwardArgs;
  readonly defaultFirst?: number;
  /** Everything that makes the list what it is; a cursor is valid for it only. */
  readonly identity: unknown;
  /** Computed once, and only when a field needs it; in no particular order. */
  readonly rows: () => Promise<readonly T[]>;
  /** The list's order, the last key unique; largest first where the direction says so. */
  readonly keysOf: (row: T) => readonly Key[];
  readonly directions: readonly ("ASC" | "DESC")[];
  /** The edge; things that it needs are loaded here, for all edges of the page together. */
  readonly edge: (row: T) => Edge | Promise<Edge>;
}

/** What stands behind a computed list; it pages forward only. @throws BAD_USER_INPUT for a size or cursor that does not fit. */
export function computedSource<T>(list: ComputedList<T>): Source {
  const { args, directions, keysOf } = list;
  const request = pageRequest(
    { first: args.first ?? list.defaultFirst ?? 20, after: args.after },
    list.identity,
    directions.length,
  );
  let computing: Promise<readonly T[]> | undefined;
  const rows = (): Promise<readonly T[]> => (computing ??= list.rows());
  return {
    page: async () => {
      const after = request.after as readonly Key[] | null;
      const sorted = [...(await rows())]
        .map((row) => ({ row, keys: keysOf(row) }))
        .filter(({ keys }) => after === null || compareKeys(keys, after, directions) > 0)
        .sort((a, b) => compareKeys(a.keys, b.keys, directions))
        .slice(0, request.limit + 1);
      const edges = await Promise.all(
        sorted.map(async ({ row, keys }) => ({ keys, value: await list.edge(row) })),
      );
      return pageOf(edges, request);
    },
    totalCount: async () => (await rows()).length,
  };
}

/** Compares key by key, each in its direction. */
export function compareKeys(
  a: readonly Key[],
  b: readonly Key[],
  directions: readonly ("ASC" | "DESC")[],
): number {
  for (const [i, direction] of directions.entries()) {
    const [left, right] = [a[i] ?? "", b[i] ?? ""];
    const order =
      typeof left === "number" && typeof right === "number"
        ? left - right
        : byCodePoint(String(left), String(right));
    if (order !== 0) return direction === "ASC" ? order : -order;
  }
  return 0;
}
