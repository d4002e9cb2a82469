import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import type { GraphQLResolveInfo } from "graphql";
import { badInput } from "../../errors.js";
import { Costs, wholeGraphWork } from "../../api/cost.js";
import type { TypeClass } from "../../api/concept.js";
import { computedSource } from "../../api/computed-page.js";
import type { Context } from "../../api/context.js";
import type { FilterInput } from "../../api/filter.js";
import type { Inputs } from "../../api/kind-types.js";
import { labelledAt } from "../../api/labels.js";
import type { Thing } from "../../api/node.js";
import { FirstTenArgs, type ForwardArgs } from "../../api/page.js";
import { refuseUnknown } from "../../api/question-ids.js";
import { cursorsOf, Needs } from "../../api/selection.js";
import { municipality, Municipality } from "../../entities/municipality/index.js";
import { SharingScope } from "../../relations/uses/index.js";
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
import { type Comparison, comparisonAt, municipalitiesWithin } from "./comparison.js";
import { likeness, type Measure, pairOf } from "./sharing.rules.js";
import { MunicipalityPair, SimilarityMeasure, SimilarMunicipalityConnection } from "./sharing.type.js";
import { atLeastOne, measureText, minSharedText, scopeText } from "./words.js";

const overText =
  "In what they are compared: 1 to 3 different respects. The score is the mean of their scores, and `minShared` counts what they share in all of them.";

/** The root field, and the field of a municipality, that find what is most like it. */
export function similarResolvers(inputs: Inputs): readonly TypeClass[] {
  const { filterType } = inputs.of(municipality);

  @Resolver()
  class SimilarMunicipalitiesResolver {
    @Costs({ work: wholeGraphWork })
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
      refuseUnknown("to", [to], await municipalitiesWithin(ctx, inputs, {}));
      return similar(inputs, to, { page, measure, over, minShared, filter, scope }, ctx, info);
    }
  }

  @Resolver(() => Municipality)
  class SimilarResolver {
    @Costs({ work: wholeGraphWork })
    @Needs(["id"])
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
  return [SimilarMunicipalitiesResolver, SimilarResolver];
}

interface SimilarArgs {
  readonly page: ForwardArgs;
  readonly measure: Measure;
  readonly over: readonly Aspect[];
  readonly minShared: number;
  readonly filter: FilterInput | null;
  readonly scope: SharingScope | null;
}

interface Alike {
  readonly comparison: Comparison;
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
      cursors: cursorsOf(info),
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
      edge: async ({ other, score, sharedCount, comparison, aspects }) => ({
        node: await labelledAt(municipality, ctx, info, other),
        score,
        sharedCount,
        pair: new MunicipalityPair(comparison, pairOf(comparison.sets, to, other, measure)),
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
  const aspects = over.map((aspect) =>
    aspect === "BUILDING_BLOCKS"
      ? { aspect, ...likeness(comparison.sets, to, other, measure), linkIds: [] }
      : compareProfiles(profiles, aspect, to, other, measure),
  );
  const sharedCount = aspects.reduce((sum, aspect) => sum + (aspect.sharedCount ?? 0), 0);
  return { other, comparison, aspects, score: meanScore(aspects), sharedCount };
}
