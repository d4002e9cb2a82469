import { Arg, Ctx, Field, Float, Info, Int, ObjectType } from "type-graphql";
import { type Arguments, asMany, Costs } from "../../api/cost.js";
import type { GraphQLResolveInfo } from "graphql";
import { connectionType } from "../../api/connection.js";
import type { Context } from "../../api/context.js";
import { controlled } from "../../api/controlled.js";
import { labelledAt, type Soon } from "../../api/labels.js";
import { loadAt } from "../../api/loader.js";
import { ask } from "../../api/list.js";
import type { Thing } from "../../api/node.js";
import { addProgramme } from "../../api/relation-types.js";
import { Statement } from "../../api/statement.js";
import { UseStatus } from "../../api/vocabulary.js";
import { buildingBlock, BuildingBlock } from "../../entities/building-block/index.js";
import { municipality, Municipality } from "../../entities/municipality/index.js";
import { programme } from "../../entities/programme/index.js";
import { AspectScore } from "./aspects.js";
import type { Comparison } from "./comparison.js";
import {
  comparedBlock,
  type Compared,
  endsOfUse,
  type Measure,
  type Pair,
  sharedBlocks,
  similarity,
} from "./sharing.rules.js";
import { type UseData, usesByKeys } from "./sharing.store.js";

export const SimilarityMeasure = controlled(
  "SimilarityMeasure",
  "How alike two municipalities are. A and B are the sets of building blocks that the two use: any statement counts, whatever its status, unless the scope says otherwise. Scores are rounded to 6 decimals before they are compared or shown. A municipality without blocks is similar to none (score 0).",
  {
    JACCARD: { value: "JACCARD", description: "|A ∩ B| / |A ∪ B|: what share of all their blocks both use." },
    OVERLAP: {
      value: "OVERLAP",
      description: "|A ∩ B| / min(|A|, |B|): what share of the smaller set the other one has, too.",
    },
    COSINE: {
      value: "COSINE",
      description: "|A ∩ B| / √(|A|·|B|): between the two, kinder to sets of unequal size than Jaccard.",
    },
  },
);

@ObjectType({
  implements: Statement,
  simpleResolvers: true,
  description:
    "A use as its sources state it: under `includeParts` the municipality is the part that has it, under `includeNarrower` the building block is the narrower one.",
})
export class Use extends Statement {
  @Field(() => Municipality, { description: "Of whom the source says it." })
  municipality(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Soon<Thing | null> {
    return labelledAt(municipality, ctx, info, this.use.municipality);
  }

  @Field(() => BuildingBlock, { description: "Which building block the source names." })
  buildingBlock(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Soon<Thing | null> {
    return labelledAt(buildingBlock, ctx, info, this.use.buildingBlock);
  }

  @Field(() => UseStatus, { description: "What the sources say of the use today." })
  status!: string;

  constructor(readonly use: UseData) {
    super();
    const { since, until, note, confidence, status, programmeId, sourceIds } = use;
    Object.assign(this, { since, until, note, confidence, status, programmeId, sourceIds });
  }
}
addProgramme(Use, programme, "The frame in which the block was tried.");

@ObjectType({
  description: "A building block with those compared that count as its users, and the evidence.",
})
export class ComparedBuildingBlock {
  constructor(
    readonly comparison: Comparison,
    readonly compared: Compared,
  ) {}

  @Field(() => BuildingBlock, { description: "The block whose users are compared." })
  buildingBlock(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Soon<Thing | null> {
    return labelledAt(buildingBlock, ctx, info, this.compared.block);
  }

  @Field(() => Int, { description: "How many of those compared count as users." })
  userCount(): number {
    return this.compared.users.length;
  }

  @Costs({ size: 10 })
  @Field(() => [Municipality], { description: "Those compared that count as users, by id." })
  municipalities(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): readonly Soon<Thing | null>[] {
    return this.compared.users.map((id) => labelledAt(municipality, ctx, info, id));
  }

  @Costs({ size: 10 })
  @Field(() => [Use], {
    description: "Every statement that makes them count, by municipality, then building block.",
  })
  async uses(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Use[]> {
    const { scope } = this.comparison;
    const found = await Promise.all(
      this.compared.uses.map((use) =>
        loadAt(ctx, info, "sharing.evidence", scope, endsOfUse(use), async (keys) => {
          const uses = keys.map((key) => key.split("\n") as [string, string]);
          const rows = await ask(ctx, usesByKeys(uses, scope.uses ?? {}));
          return new Map(rows.map((row) => [`${row.municipality}\n${row.buildingBlock}`, row]));
        }),
      ),
    );
    return found.flatMap((use) => (use === null ? [] : [new Use(use)]));
  }
}

@ObjectType({ description: "Two municipalities with what they share; `a` comes before `b` by id." })
export class MunicipalityPair {
  constructor(
    readonly comparison: Comparison,
    readonly pair: Pair,
  ) {}

  @Field(() => Municipality, { description: "The one whose id comes first." })
  a(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Soon<Thing | null> {
    return labelledAt(municipality, ctx, info, this.pair.a);
  }

  @Field(() => Municipality, { description: "The one whose id comes second." })
  b(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Soon<Thing | null> {
    return labelledAt(municipality, ctx, info, this.pair.b);
  }

  @Field(() => Int, { description: "|A ∩ B|: how many building blocks both use." })
  sharedCount(): number {
    return this.pair.sharedCount;
  }

  @Field(() => Int, { description: "|A|: how many building blocks `a` uses." })
  aCount(): number {
    return this.pair.aCount;
  }

  @Field(() => Int, { description: "|B|: how many building blocks `b` uses." })
  bCount(): number {
    return this.pair.bCount;
  }

  @Field(() => Float, { description: "How alike they are, from 0 to 1." })
  score(
    @Arg("measure", () => SimilarityMeasure, {
      nullable: true,
      description: "The question's own measure when left out, otherwise Jaccard.",
    })
    measure: Measure | null,
  ): number {
    const { sharedCount, aCount, bCount, score } = this.pair;
    return measure ? similarity(measure, sharedCount, aCount, bCount) : score;
  }

  @Costs({ size: 10 })
  @Field(() => [BuildingBlock], { description: "The building blocks that both use, by id." })
  shared(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): readonly Soon<Thing | null>[] {
    const shared = sharedBlocks(this.comparison.sets, this.pair);
    return shared.map((id) => labelledAt(buildingBlock, ctx, info, id));
  }

  @Costs({ size: 10 })
  @Field(() => [ComparedBuildingBlock], {
    description: "The same building blocks with both sides' statements.",
  })
  evidence(): ComparedBuildingBlock[] {
    const { comparison, pair } = this;
    return sharedBlocks(comparison.sets, pair).map(
      (block) =>
        new ComparedBuildingBlock(comparison, comparedBlock(comparison.sets, [pair.a, pair.b], block)),
    );
  }
}

/** Every one of those compared with every other. */
const pairsOf = (args: Arguments): number => {
  const municipalities = asMany("municipalities", 2)(args);
  return (municipalities * (municipalities - 1)) / 2;
};

@ObjectType({
  description: "What several municipalities share, who alone has which building block, and by what evidence.",
})
export class BuildingBlockComparison {
  @Costs({ size: 10 })
  @Field(() => [ComparedBuildingBlock], { description: "Used by all of them." })
  shared!: ComparedBuildingBlock[];

  @Costs({ size: 30 })
  @Field(() => [ComparedBuildingBlock], { description: "Used by at least two, not by all." })
  partly!: ComparedBuildingBlock[];

  @Costs({ size: 30 })
  @Field(() => [ComparedBuildingBlock], { description: "Used by exactly one of those asked about." })
  unique!: ComparedBuildingBlock[];

  @Costs({ size: pairsOf })
  @Field(() => [MunicipalityPair], {
    description: "Every two of them, by number shared, then score, then the ids.",
  })
  pairs!: MunicipalityPair[];
}

@ObjectType({ description: "A place in a list of similar municipalities.", simpleResolvers: true })
export class SimilarMunicipalityEdge {
  @Field(() => String, { description: "Stands for this place; goes into `after`." })
  cursor!: string;

  @Field(() => Municipality, { description: "The municipality that is similar." })
  node!: object;

  @Field(() => Float, { description: "How alike they are by the measure asked for, from 0 to 1." })
  score!: number;

  @Field(() => Int, {
    description:
      "How many building blocks both use; with other respects in `over`, what they share in all of them.",
  })
  sharedCount!: number;

  @Field(() => MunicipalityPair, { description: "The two as a pair, with the evidence." })
  pair!: MunicipalityPair;

  @Costs({ size: asMany("over", 1) })
  @Field(() => [AspectScore], {
    description: "How alike they are in each of the respects asked for; the score is their mean.",
  })
  aspects!: AspectScore[];
}

@ObjectType({ description: "A place in a list of pairs.", simpleResolvers: true })
export class MunicipalityPairEdge {
  @Field(() => String, { description: "Stands for this place; goes into `after`." })
  cursor!: string;

  @Field(() => MunicipalityPair, { description: "The pair at this place." })
  node!: MunicipalityPair;
}

export const SimilarMunicipalityConnection = connectionType({
  name: "SimilarMunicipalityConnection",
  description: "A page of similar municipalities: by score, then number shared, then id.",
  edge: SimilarMunicipalityEdge,
  node: () => Municipality,
});

export const MunicipalityPairConnection = connectionType({
  name: "MunicipalityPairConnection",
  description: "A page of pairs of municipalities that share building blocks.",
  edge: MunicipalityPairEdge,
  node: () => MunicipalityPair,
});
