import type { GraphQLResolveInfo } from "graphql";
import { Found } from "../graph/found.js";
import type { Context } from "./context.js";
import { ask, type Asked } from "./list.js";

/** What a method is told of its field, with more than graphql-js has to say. */
export interface PlannedInfo extends GraphQLResolveInfo {
  /** How to begin with what is selected below and needs no more than ids that are about to be found; nothing where it is nothing. */
  readonly ahead?: () => ((found: Found) => void) | undefined;
}

/**
 * Asks for what a field gives, and at the same time for what is asked by the ids of it, where the door sends both as one.
 *
 * @param idsOf the ids of the things that the field gives; the query finds these as well (`finds`)
 */
export async function askAhead<T>(
  ctx: Context,
  info: PlannedInfo,
  asked: Asked<T>,
  idsOf: (rows: readonly T[]) => readonly string[],
): Promise<readonly T[]> {
  const begin = ctx.graph.follows && asked.query.finds !== undefined ? info.ahead?.() : undefined;
  const rows = ask(ctx, asked);
  if (begin === undefined) return rows;
  const found = new Found(asked.params, rows.then(idsOf));
  begin(found);
  // Loaders hear of the ids before anybody asks for one of them.
  await found.ids;
  return rows;
}
