import { badInput } from "../errors.js";
import { query } from "../graph/query.js";
import type { Context } from "./context.js";

/** Checks the ids of a question: how many, and that none comes twice. @throws BAD_USER_INPUT */
export function severalIds(argument: string, ids: readonly string[], least: number, most: number): void {
  if (ids.length < least || ids.length > most) {
    throw badInput(`\`${argument}\`: ${least} to ${most} ids are needed; got ${ids.length}.`, { argument });
  }
  const twice = [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
  if (twice.length > 0)
    throw badInput(`\`${argument}\`: each id once; ${twice.join(", ")} came twice.`, { argument });
}

/** @throws BAD_USER_INPUT with `unknownIds` when some of the ids asked for were not found, or are of another kind. */
export function refuseUnknown(argument: string, asked: readonly string[], found: readonly string[]): void {
  const known = new Set(found);
  const unknownIds = asked.filter((id) => !known.has(id));
  if (unknownIds.length === 0) return;
  throw badInput(
    `\`${argument}\`: there is no such thing of the kind asked for: ${unknownIds.join(", ")}. Look ids up with \`search\`.`,
    { argument, unknownIds },
  );
}

const known = query<{ ids: readonly string[] }, string>({
  name: "question.known",
  mode: "read",
  text: "MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id",
  read: (row) => row["id"] as string,
  sample: ({ ids }) => ids,
});

/** Asks whether there are things with these ids, by argument. @throws BAD_USER_INPUT with `unknownIds` */
export async function knownThings(
  ctx: Context,
  asked: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const found = await ctx.graph.all(known, { ids: [...new Set(Object.values(asked).flat())] });
  for (const [argument, ids] of Object.entries(asked)) refuseUnknown(argument, ids, found);
}
