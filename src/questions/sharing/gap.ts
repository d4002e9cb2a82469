import { Arg, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from "type-graphql";
import { Costs, wholeGraphWork } from "../../api/cost.js";
import type { GraphQLResolveInfo } from "graphql";
import type { TypeClass } from "../../api/concept.js";
import type { Context } from "../../api/context.js";
import type { Inputs } from "../../api/kind-types.js";
import { labelsFor } from "../../api/labels.js";
import { refuseUnknown, severalIds } from "../../api/question-ids.js";
import { municipality } from "../../entities/municipality/index.js";
import { SharingScope } from "../../relations/uses/index.js";
import { comparisonAt } from "./comparison.js";
import { compare } from "./sharing.rules.js";
import { ComparedBuildingBlock } from "./sharing.type.js";

@ObjectType({ description: "What one municipality uses and another has no statement about." })
export class BuildingBlockGap {
  @Costs({ size: 20 })
  @Field(() => [ComparedBuildingBlock], {
    description: "The building blocks with the statements of the one that uses them, by id.",
  })
  buildingBlocks!: ComparedBuildingBlock[];

  @Field(() => String, { description: "That no statement is not the same as not having it." })
  caution!: string;
}

/** The root field `buildingBlockGap`. */
export function gapResolver(inputs: Inputs): TypeClass {
  @Resolver()
  class GapResolver {
    @Costs({ work: wholeGraphWork })
    @Query(() => BuildingBlockGap, {
      description:
        "Which building blocks does one municipality use of which another has no statement, and by what evidence?",
    })
    async buildingBlockGap(
      @Arg("of", () => ID, { description: "The id of the municipality that uses them." }) of: string,
      @Arg("comparedWith", () => ID, {
        description: "The id of the municipality that has no statement about them.",
      })
      comparedWith: string,
      @Arg("scope", () => SharingScope, {
        nullable: true,
        description: "What counts as use, on both sides; every recorded use when left out.",
      })
      scope: SharingScope | null,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<BuildingBlockGap> {
      const ids = [of, comparedWith];
      severalIds("of, comparedWith", ids, 2, 2);
      const comparison = await comparisonAt(ctx, info, inputs, { id: { in: ids } }, scope ?? {});
      refuseUnknown("of", [of], comparison.ids);
      refuseUnknown("comparedWith", [comparedWith], comparison.ids);
      const only = compare(comparison.sets, ids).filter(({ users }) => users.length === 1 && users[0] === of);
      const [lacking] = await labelsFor(municipality, ctx, [comparedWith]);
      return Object.assign(new BuildingBlockGap(), {
        buildingBlocks: only.map((compared) => new ComparedBuildingBlock(comparison, compared)),
        caution: cautionOf(lacking?.name ?? comparedWith, ctx),
      });
    }
  }
  return GapResolver;
}

function cautionOf(name: string, ctx: Context): string {
  return ctx.languages[0] === "EN"
    ? `No source in the data says that ${name} uses them; that is a gap in the data and not a fact about the municipality.`
    : `Keine Quelle der Daten sagt, dass ${name} sie nutzt; das ist eine Lücke in den Daten und keine Tatsache über die Kommune.`;
}
