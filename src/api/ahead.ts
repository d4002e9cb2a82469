import type { GraphQLResolveInfo } from "graphql";
import { Found } from "../graph/found.js";
import type { Context } from "./context.js";
import { ask, type Asked } from "./list.js";

/** What a method is told of its field, with more than graphql-js has to say. */
export interface PlannedInfo extends GraphQLResolveInfo {
  /** Begins with what is selected below and needs no more than the ids of what the field is about to find. */
  readonly ahead?: ((found: Found) => void) | undefined;
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
  const rows = ask(ctx, asked);
  if (info.ahead === undefined || !ctx.graph.follows) return rows;
  const found = new Found(asked.params, rows.then(idsOf));
  info.ahead(found);
  // Loaders hear of the ids before anybody asks for one of them.
  await found.ids;
  return rows;
}
