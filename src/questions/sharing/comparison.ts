import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../api/context.js";
import type { FilterInput, Filters } from "../../api/filter.js";
import { labelsOf } from "../../api/labels.js";
import { ask } from "../../api/list.js";
import { loadAt } from "../../api/loader.js";
import { buildingBlock } from "../../entities/building-block/index.js";
import { municipality } from "../../entities/municipality/index.js";
import type { SharingScope } from "../../relations/uses/index.js";
import { type BlockSets, blockSets } from "./sharing.rules.js";
import { broaderPairs, municipalityIds, partPairs, usePairs } from "./sharing.store.js";

/** Who uses what within a scope, and which municipalities are compared. */
export interface Comparison {
  readonly scope: SharingScope;
  readonly sets: BlockSets;
  /** The ids within the filter. */
  readonly ids: readonly string[];
}

/**
 * What is needed for a comparison, once for each place of a request. Its statements go out side by side, and what they say is
 * kept until the graph changes.
 */
export async function comparisonAt(
  ctx: Context,
  info: GraphQLResolveInfo,
  filters: Filters,
  filter: FilterInput,
  scope: SharingScope,
): Promise<Comparison> {
  const comparison = await loadAt(ctx, info, "sharing", [filter, scope], "", async () => {
    const [ids, sets] = await Promise.all([
      municipalitiesWithin(ctx, filters, filter),
      ctx.graph.kept("sharing.sets", scope, () => setsOf(ctx, scope)),
      // Whoever compares shows who is compared, and in what.
      labelsOf(municipality, ctx),
      labelsOf(buildingBlock, ctx),
    ]);
    return new Map([["", { scope, sets, ids }]]);
  });
  return comparison ?? { scope, sets: new Map(), ids: [] };
}

/** The same, made when it is first wanted and then given again: every edge of a page wants it. */
export function comparing(...of: Parameters<typeof comparisonAt>): () => Promise<Comparison> {
  let comparison: Promise<Comparison> | undefined;
  return () => (comparison ??= comparisonAt(...of));
}

/** The ids of the municipalities of a filter, by folded name; kept until the graph changes. */
export async function municipalitiesWithin(
  ctx: Context,
  filters: Filters,
  filter: FilterInput,
): Promise<readonly string[]> {
  const [ids = []] = await ctx.graph.kept("sharing.municipalities", filter, () =>
    ask(ctx, municipalityIds(filters, filter)),
  );
  return ids;
}

async function setsOf(ctx: Context, scope: SharingScope): Promise<BlockSets> {
  const [uses, parts, broader] = await Promise.all([
    ask(ctx, usePairs(scope.uses ?? {})),
    scope.includeParts ? ask(ctx, partPairs) : [],
    scope.includeNarrower ? ask(ctx, broaderPairs) : [],
  ]);
  return blockSets({ uses: uses[0] ?? [], parts: parts[0] ?? [], broader: broader[0] ?? [] });
}
