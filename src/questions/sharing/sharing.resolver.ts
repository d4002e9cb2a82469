import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import type { GraphQLResolveInfo } from "graphql";
import { badInput } from "../../errors.js";
import type { TypeClass } from "../../api/concept.js";
import type { Context } from "../../api/context.js";
import { controlled } from "../../api/controlled.js";
import type { FilterInput } from "../../api/filter.js";
import type { Inputs } from "../../api/kind-types.js";
import type { Thing } from "../../api/node.js";
import { FirstTenArgs, ForwardArgs } from "../../api/page.js";
import { compareKeys, computedSource } from "../../api/computed-page.js";
import { refuseUnknown, severalIds } from "../../api/question-ids.js";
import { kindAt } from "../../api/kind-fields.js";
import { municipality, Municipality } from "../../entities/municipality/index.js";
import {
  type Aspect,
  type AspectResult,
  AspectScore,
  compareProfiles,
  meanScore,
  type Profiles,
  profilesAt,
  SimilarityAspect,
} from "./aspects.js";
import { type Comparison, comparisonAt } from "./comparison.js";
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
  SimilarMunicipalityConnection,
} from "./sharing.type.js";

export const PairOrderEnum = controlled("PairOrder", "What pairs are ordered by first.", {
  SHARED: { value: "SHARED", description: "The number of building blocks shared, then the score." },
  SCORE: { value: "SCORE", description: "The score, then the number of building blocks shared." },
});

const measureText = "How alikeness is measured.";
const minSharedText = "Only with at least this many building blocks in common: 1 or more.";
const overText =
  "In what they are compared: 1 to 3 different respects. The score is the mean of their scores, and `minShared` counts what they share in all of them.";
const scopeText = "What counts as sharing; every recorded use when left out.";

/** The root fields and the field of a municipality that compare municipalities by what they use. */
export function sharingResolvers(inputs: Inputs): readonly TypeClass[] {
  const { filterType } = inputs.of(municipality);

  @Resolver()
  class SharingResolver {
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

    @Query(() => SimilarMunicipalityConnection, {
      description:
        "Which municipalities are most like this one, how much, and why? Ordered by score, then number shared, then id.",
    })
    async similarMunicipalities(
      @Arg("to", () => ID, { description: "The id of the municipality that the others are compared with." })
      to: string,
      @Args(() => FirstTenArgs) page: FirstTenArgs,
      @Arg("measure", () => SimilarityMeasure, { defaultValue: "JACCARD", description: measureText })
      measure: Measure,
      @Arg("over", () => [SimilarityAspect], { defaultValue: ["BUILDING_BLOCKS"], description: overText })
      over: Aspect[],
      @Arg("minShared", () => Int, { defaultValue: 1, description: minSharedText }) minShared: number,
      @Arg("filter", () => filterType, {
        nullable: true,
        description: "Which municipalities are compared with it.",
      })
      filter: FilterInput | null,
      @Arg("scope", () => SharingScope, { nullable: true, description: scopeText })
      scope: SharingScope | null,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      if ((await kindAt(municipality, ctx, info, to)) === null) refuseUnknown("to", [to], []);
      return similar(inputs, to, { page, measure, over, minShared, filter, scope }, ctx, info);
    }

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
      const comparing = (): Promise<Comparison> => comparisonAt(ctx, info, inputs, filter ?? {}, scope ?? {});
      return new MunicipalityPairConnection(
        computedSource<PairOf>({
          args: page,
          identity: ["municipalityPairs", filter, minShared, measure, orderBy, scope],
          rows: async () => {
            const comparison = await comparing();
            return allPairs(comparison.sets, comparison.ids, measure, minShared).map((pair) => ({
              pair,
              comparison,
            }));
          },
          keysOf: ({ pair }) => pairKeys(pair, orderBy),
          directions: pairDirections,
          edge: ({ pair, comparison }) => ({ node: new MunicipalityPair(comparison, pair) }),
        }),
      );
    }
  }

  @Resolver(() => Municipality)
  class SimilarResolver {
    @FieldResolver(() => SimilarMunicipalityConnection, {
      description:
        "The municipalities most like this one; the same as the question `similarMunicipalities(to: id)`.",
    })
    similar(
      @Root() thing: Thing,
      @Args(() => FirstTenArgs) page: FirstTenArgs,
      @Arg("measure", () => SimilarityMeasure, { defaultValue: "JACCARD", description: measureText })
      measure: Measure,
      @Arg("over", () => [SimilarityAspect], { defaultValue: ["BUILDING_BLOCKS"], description: overText })
      over: Aspect[],
      @Arg("minShared", () => Int, { defaultValue: 1, description: minSharedText }) minShared: number,
      @Arg("filter", () => filterType, {
        nullable: true,
        description: "Which municipalities are compared with it.",
      })
      filter: FilterInput | null,
      @Arg("scope", () => SharingScope, { nullable: true, description: scopeText })
      scope: SharingScope | null,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): object {
      return similar(inputs, thing.id, { page, measure, over, minShared, filter, scope }, ctx, info);
    }
  }
  return [SharingResolver, SimilarResolver];
}

interface PairOf {
  readonly pair: Pair;
  readonly comparison: Comparison;
}

interface SimilarArgs {
  readonly page: ForwardArgs;
  readonly measure: Measure;
  readonly over: readonly Aspect[];
  readonly minShared: number;
  readonly filter: FilterInput | null;
  readonly scope: SharingScope | null;
}

interface Alike extends PairOf {
  readonly other: string;
  readonly aspects: readonly AspectResult[];
  readonly score: number;
  readonly sharedCount: number;
}

function similar(
  inputs: Inputs,
  to: string,
  args: SimilarArgs,
  ctx: Context,
  info: GraphQLResolveInfo,
): object {
  const { page, measure, over, minShared, filter, scope } = args;
  atLeastOne(minShared);
  if (over.length === 0 || new Set(over).size < over.length) {
    throw badInput(
      `\`over\`: 1 to 3 different respects; got ${over.length === 0 ? "none" : over.join(", ")}.`,
    );
  }
  return new SimilarMunicipalityConnection(
    computedSource<Alike>({
      args: page,
      defaultFirst: 10,
      identity: ["similarMunicipalities", to, measure, over, minShared, filter, scope],
      rows: async () => {
        const [comparison, profiles] = await Promise.all([
          comparisonAt(ctx, info, inputs, filter ?? {}, scope ?? {}),
          profilesAt(ctx, info, over),
        ]);
        return comparison.ids
          .filter((other) => other !== to)
          .map((other) => alike(comparison, profiles, to, other, measure, over))
          .filter(({ sharedCount }) => sharedCount >= minShared || over.every((aspect) => aspect === "SIZE"));
      },
      keysOf: ({ score, sharedCount, other }) => [score, sharedCount, other],
      directions: ["DESC", "DESC", "ASC"],
      edge: async ({ other, score, sharedCount, pair, comparison, aspects }) => ({
        node: (await kindAt(municipality, ctx, info, other)) as object,
        score,
        sharedCount,
        pair: new MunicipalityPair(comparison, pair),
        aspects: aspects.map((aspect) => new AspectScore(aspect)),
      }),
    }),
  );
}

function alike(
  comparison: Comparison,
  profiles: Profiles,
  to: string,
  other: string,
  measure: Measure,
  over: readonly Aspect[],
): Alike {
  const pair = pairOf(comparison.sets, to, other, measure);
  const aspects = over.map((aspect) =>
    aspect === "BUILDING_BLOCKS"
      ? { aspect, score: pair.score, sharedCount: pair.shared.length, linkIds: [] }
      : compareProfiles(profiles, aspect, to, other, measure),
  );
  const sharedCount = aspects.reduce((sum, aspect) => sum + (aspect.sharedCount ?? 0), 0);
  return { other, pair, comparison, aspects, score: meanScore(aspects), sharedCount };
}

function comparisonOf(comparison: Comparison, ids: readonly string[]): BuildingBlockComparison {
  const compared = compare(comparison.sets, ids);
  const those = (fits: (users: number) => boolean): ComparedBuildingBlock[] =>
    compared.filter((c) => fits(c.users.length)).map((c) => new ComparedBuildingBlock(comparison, c));
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => pairOf(comparison.sets, a, b, "JACCARD")));
  pairs.sort((p, q) => compareKeys(pairKeys(p, "SHARED"), pairKeys(q, "SHARED"), pairDirections));
  return Object.assign(new BuildingBlockComparison(), {
    shared: those((users) => users === ids.length),
    partly: those((users) => users > 1 && users < ids.length),
    unique: those((users) => users === 1),
    pairs: pairs.map((pair) => new MunicipalityPair(comparison, pair)),
  });
}

function atLeastOne(minShared: number): void {
  if (minShared < 1)
    throw badInput(`\`minShared\` must be 1 or more; got ${minShared}.`, { argument: "minShared" });
}
