import { Arg, Args, Ctx, ID, Info, Int, Query, Resolver } from "type-graphql";
import type { GraphQLResolveInfo } from "graphql";
import { Costs, wholeGraphWork } from "../../api/cost.js";
import type { TypeClass } from "../../api/concept.js";
import type { Context } from "../../api/context.js";
import { controlled } from "../../api/controlled.js";
import type { FilterInput } from "../../api/filter.js";
import type { Inputs } from "../../api/kind-types.js";
import { ForwardArgs } from "../../api/page.js";
import { compareKeys, computedSource } from "../../api/computed-page.js";
import { cursorsOf } from "../../api/selection.js";
import { refuseUnknown, severalIds } from "../../api/question-ids.js";
import { municipality } from "../../entities/municipality/index.js";
import { comparing, type Comparison, comparisonAt } from "./comparison.js";
import type { Common } from "./common.rules.js";
import { SharingScope } from "../../relations/uses/index.js";
import {
  allPairs,
  compare,
  type Measure,
  type Pair,
  pairDirections,
  pairKeys,
  pairOf,
  type PairOrder,
} from "./sharing.rules.js";
import {
  BuildingBlockComparison,
  ComparedBuildingBlock,
  MunicipalityPair,
  MunicipalityPairConnection,
  SimilarityMeasure,
} from "./sharing.type.js";
import { atLeastOne, measureText, minSharedText, scopeText } from "./words.js";

export const PairOrderEnum = controlled("PairOrder", "What pairs are ordered by first.", {
  SHARED: { value: "SHARED", description: "The number of building blocks shared, then the score." },
  SCORE: { value: "SCORE", description: "The score, then the number of building blocks shared." },
});

/** The root fields that compare municipalities by what they use. */
export function sharingResolvers(inputs: Inputs): readonly TypeClass[] {
  const { filterType } = inputs.of(municipality);

  @Resolver()
  class SharingResolver {
    @Costs({ work: wholeGraphWork })
    @Query(() => BuildingBlockComparison, {
      description:
        "Which building blocks do these municipalities share, who alone has which, and by what evidence? Two to ten ids.",
    })
    async sharedBuildingBlocks(
      @Arg("municipalities", () => [ID], { description: "2 to 10 different ids of municipalities." })
      ids: string[],
      @Arg("scope", () => SharingScope, { nullable: true, description: scopeText })
      scope: SharingScope | null,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<BuildingBlockComparison> {
      severalIds("municipalities", ids, 2, 10);
      const comparison = await comparisonAt(ctx, info, inputs, { id: { in: ids } }, scope ?? {});
      refuseUnknown("municipalities", ids, comparison.ids);
      return comparisonOf(comparison, ids);
    }

    @Costs({ work: wholeGraphWork })
    @Query(() => MunicipalityPairConnection, {
      description:
        "Which pairs share building blocks? Ordered by number shared, then score (or score, then number), then the ids. In a pair the smaller id is `a`. Both are within the filter.",
    })
    municipalityPairs(
      @Args(() => ForwardArgs) page: ForwardArgs,
      @Arg("filter", () => filterType, {
        nullable: true,
        description: "Both of a pair are among these; all municipalities when left out.",
      })
      filter: FilterInput | null,
      @Arg("minShared", () => Int, { defaultValue: 1, description: minSharedText }) minShared: number,
      @Arg("measure", () => SimilarityMeasure, { defaultValue: "JACCARD", description: measureText })
      measure: Measure,
      @Arg("orderBy", () => PairOrderEnum, { defaultValue: "SHARED", description: "What weighs most." })
      orderBy: PairOrder,
      @Arg("scope", () => SharingScope, { nullable: true, description: scopeText })
      scope: SharingScope | null,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): object {
      atLeastOne(minShared);
      const compared = comparing(ctx, info, inputs, filter ?? {}, scope ?? {});
      return new MunicipalityPairConnection(
        computedSource<Common>({
          args: page,
          cursors: cursorsOf(info),
          identity: ["municipalityPairs", filter, minShared, measure, orderBy, scope],
          rows: async () => {
            const { sets, ids } = await compared();
            const pairs = allPairs(sets, ids, minShared);
            return orderBy === "SHARED" ? { ...pairs, firstKeyAt: pairs.commonAt } : pairs;
          },
          keysOf: (pair) => pairKeys(pair, measure, orderBy),
          directions: pairDirections,
          edge: async ({ a, b }) => {
            const comparison = await compared();
            return { node: new MunicipalityPair(comparison, pairOf(comparison.sets, a, b, measure)) };
          },
        }),
      );
    }
  }

  return [SharingResolver];
}

function comparisonOf(comparison: Comparison, ids: readonly string[]): BuildingBlockComparison {
  const compared = compare(comparison.sets, ids);
  const those = (fits: (users: number) => boolean): ComparedBuildingBlock[] =>
    compared.filter((c) => fits(c.users.length)).map((c) => new ComparedBuildingBlock(comparison, c));
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => pairOf(comparison.sets, a, b, "JACCARD")));
  const keysOf = (pair: Pair) => [pair.sharedCount, pair.score, pair.a, pair.b];
  pairs.sort((p, q) => compareKeys(keysOf(p), keysOf(q), pairDirections));
  return Object.assign(new BuildingBlockComparison(), {
    shared: those((users) => users === ids.length),
    partly: those((users) => users > 1 && users < ids.length),
    unique: those((users) => users === 1),
    pairs: pairs.map((pair) => new MunicipalityPair(comparison, pair)),
  });
}
