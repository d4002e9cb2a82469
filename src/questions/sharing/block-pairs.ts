import { Arg, Args, Ctx, Field, Float, Info, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Costs, wholeGraphWork } from "../../api/cost.js";
import type { GraphQLResolveInfo } from "graphql";
import { badInput } from "../../errors.js";
import type { TypeClass } from "../../api/concept.js";
import { computedSource } from "../../api/computed-page.js";
import { cursorsOf } from "../../api/selection.js";
import { connectionType } from "../../api/connection.js";
import type { Context } from "../../api/context.js";
import type { FilterInput } from "../../api/filter.js";
import type { Inputs } from "../../api/kind-types.js";
import { labelledAt, type Soon } from "../../api/labels.js";
import type { Thing } from "../../api/node.js";
import { ForwardArgs } from "../../api/page.js";
import { buildingBlock, BuildingBlock } from "../../entities/building-block/index.js";
import { municipality, Municipality } from "../../entities/municipality/index.js";
import { SharingScope } from "../../relations/uses/index.js";
import { comparing, type Comparison } from "./comparison.js";
import type { Common } from "./common.rules.js";
import { blockPairOf, blockPairs, comparedBlock, type BlockPair } from "./sharing.rules.js";
import { ComparedBuildingBlock } from "./sharing.type.js";

@ObjectType({ description: "Two building blocks that occur together; `a` comes before `b` by id." })
export class BuildingBlockPair {
  constructor(
    private readonly comparison: Comparison,
    private readonly pair: BlockPair,
  ) {}

  @Field(() => BuildingBlock, { description: "The one whose id comes first." })
  a(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Soon<Thing | null> {
    return labelledAt(buildingBlock, ctx, info, this.pair.a);
  }

  @Field(() => BuildingBlock, { description: "The one whose id comes second." })
  b(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Soon<Thing | null> {
    return labelledAt(buildingBlock, ctx, info, this.pair.b);
  }

  @Field(() => Int, { description: "How many municipalities use both." })
  togetherCount(): number {
    return this.pair.together.length;
  }

  @Field(() => Int, { description: "How many municipalities use `a`." })
  aCount(): number {
    return this.pair.aCount;
  }

  @Field(() => Int, { description: "How many municipalities use `b`." })
  bCount(): number {
    return this.pair.bCount;
  }

  @Field(() => Float, {
    description: "Jaccard over the sets of users: those of both by those of either, rounded to 6 decimals.",
  })
  score(): number {
    return this.pair.score;
  }

  @Costs({ size: 20 })
  @Field(() => [Municipality], { description: "The municipalities that use both, by id." })
  municipalities(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): readonly Soon<Thing | null>[] {
    return this.pair.together.map((id) => labelledAt(municipality, ctx, info, id));
  }

  @Costs({ size: 2 })
  @Field(() => [ComparedBuildingBlock], {
    description: "Both blocks with the statements of the municipalities that use both.",
  })
  evidence(): ComparedBuildingBlock[] {
    const { a, b, together } = this.pair;
    const { sets } = this.comparison;
    return [a, b].map(
      (block) => new ComparedBuildingBlock(this.comparison, comparedBlock(sets, together, block)),
    );
  }
}

@ObjectType({ description: "A place in a list of pairs of building blocks.", simpleResolvers: true })
export class BuildingBlockPairEdge {
  @Field(() => String, { description: "Stands for this place; goes into `after`." })
  cursor!: string;

  @Field(() => BuildingBlockPair, { description: "The pair at this place." })
  node!: BuildingBlockPair;
}

const BuildingBlockPairConnection = connectionType({
  name: "BuildingBlockPairConnection",
  description: "A page of pairs of building blocks: by how often they occur together, then the ids.",
  edge: BuildingBlockPairEdge,
  node: () => BuildingBlockPair,
});

/** The root field `buildingBlockPairs`. */
export function blockPairsResolver(inputs: Inputs): TypeClass {
  const { filterType } = inputs.of(municipality);

  @Resolver()
  class BlockPairsResolver {
    @Costs({ work: wholeGraphWork })
    @Query(() => BuildingBlockPairConnection, {
      description:
        "Which building blocks occur together in municipalities, how often, and where? Most often first, then by the ids.",
    })
    buildingBlockPairs(
      @Args(() => ForwardArgs) args: ForwardArgs,
      @Arg("filter", () => filterType, {
        nullable: true,
        description: "Which municipalities are looked at; all when left out.",
      })
      filter: FilterInput | null,
      @Arg("minTogether", () => Int, {
        defaultValue: 1,
        description: "Only pairs that occur together at least so often: 1 or more.",
      })
      minTogether: number,
      @Arg("scope", () => SharingScope, {
        nullable: true,
        description: "What counts as use; every recorded use when left out.",
      })
      scope: SharingScope | null,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): object {
      if (minTogether < 1) throw badInput(`\`minTogether\` must be 1 or more; got ${minTogether}.`);
      const compared = comparing(ctx, info, inputs, filter ?? {}, scope ?? {});
      return new BuildingBlockPairConnection(
        computedSource<Common>({
          args,
          cursors: cursorsOf(info),
          identity: ["buildingBlockPairs", filter, minTogether, scope],
          rows: async () => {
            const { sets, ids } = await compared();
            const pairs = blockPairs(sets, ids, minTogether);
            return { ...pairs, firstKeyAt: pairs.commonAt };
          },
          keysOf: ({ common, a, b }) => [common, a, b],
          directions: ["DESC", "ASC", "ASC"],
          edge: async (pair) => {
            const comparison = await compared();
            const { sets, ids } = comparison;
            return { node: new BuildingBlockPair(comparison, blockPairOf(sets, ids, pair)) };
          },
        }),
      );
    }
  }
  return BlockPairsResolver;
}
