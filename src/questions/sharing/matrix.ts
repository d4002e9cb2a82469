import { Arg, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from "type-graphql";
import { asMany, Costs, wholeGraphWork } from "../../api/cost.js";
import type { GraphQLResolveInfo } from "graphql";
import { badInput } from "../../errors.js";
import type { TypeClass } from "../../api/concept.js";
import type { Context } from "../../api/context.js";
import type { FilterInput } from "../../api/filter.js";
import type { Inputs } from "../../api/kind-types.js";
import { labelledAt, labelsFor, type Soon } from "../../api/labels.js";
import type { Thing } from "../../api/node.js";
import { refuseUnknown, severalIds } from "../../api/question-ids.js";
import { given } from "../../api/ranges.js";
import { UseStatus } from "../../api/vocabulary.js";
import { buildingBlock, BuildingBlock } from "../../entities/building-block/index.js";
import { municipality, Municipality } from "../../entities/municipality/index.js";
import { SharingScope } from "../../relations/uses/index.js";
import { comparisonAt } from "./comparison.js";
import { columnsOf, strongest, type UseKey } from "./sharing.rules.js";

const nothing: readonly UseKey[] = [];
/** How many columns a matrix has as a rule, when none are named. */
const blocksAsARule = 60;
/** How many cells a matrix has at most. */
const maxCells = 20_000;

@ObjectType({
  description:
    "One municipality with one cell per column; null where nothing is recorded, which is not the same as absence. Several statements under a scope: the strongest (ACTIVE, CONTINUED, UNKNOWN, ENDED).",
})
export class MatrixRow {
  constructor(
    private readonly id: string,
    private readonly statuses: readonly (string | null)[],
  ) {}

  @Field(() => Municipality, { description: "Whose row it is." })
  municipality(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Soon<Thing | null> {
    return labelledAt(municipality, ctx, info, this.id);
  }

  @Costs({ work: (args) => Math.ceil(asMany("buildingBlocks", blocksAsARule)(args) / 10) })
  @Field(() => [UseStatus], {
    nullable: "items",
    description: "The status of each use, in the order of the columns.",
  })
  cells(): readonly (string | null)[] {
    return this.statuses;
  }
}

@ObjectType({ description: "The table municipalities × building blocks." })
export class BuildingBlockMatrix {
  constructor(
    private readonly columns: readonly string[],
    private readonly lines: readonly MatrixRow[],
  ) {}

  @Costs({ size: asMany("buildingBlocks", blocksAsARule) })
  @Field(() => [BuildingBlock], {
    description: "Columns: those named, else every block that a row uses; most used first, then by id.",
  })
  buildingBlocks(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): readonly Soon<Thing | null>[] {
    return this.columns.map((id) => labelledAt(buildingBlock, ctx, info, id));
  }

  @Costs({ size: 200 })
  @Field(() => [MatrixRow], { description: "Ordered by the municipalities' folded names." })
  rows(): readonly MatrixRow[] {
    return this.lines;
  }
}

/** The root field `buildingBlockMatrix`. */
export function matrixResolver(inputs: Inputs): TypeClass {
  const { filterType } = inputs.of(municipality);

  @Resolver()
  class MatrixResolver {
    @Costs({ work: wholeGraphWork })
    @Query(() => BuildingBlockMatrix, {
      description:
        "The table municipalities × building blocks, for a heat map or a spreadsheet. At most 20,000 cells.",
    })
    async buildingBlockMatrix(
      @Arg("filter", () => filterType, {
        nullable: true,
        description: "Which municipalities are rows; all when left out.",
      })
      filter: FilterInput | null,
      @Arg("buildingBlocks", () => [ID], {
        nullable: true,
        description:
          "Which building blocks are columns, at most 100 different ids; every one that a row uses when left out.",
      })
      wanted: string[] | null | undefined,
      @Arg("scope", () => SharingScope, {
        nullable: true,
        description: "What counts as use; every recorded use when left out.",
      })
      scope: SharingScope | null,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<BuildingBlockMatrix> {
      const [{ ids, sets }] = await Promise.all([
        comparisonAt(ctx, info, inputs, filter ?? {}, scope ?? {}),
        given(wanted) && knownBlocks(wanted, ctx),
      ]);
      const columns = columnsOf(sets, ids, wanted ?? null);
      if (ids.length * columns.length > maxCells) {
        throw badInput(
          `The matrix has at most ${maxCells} cells; this one would have ${ids.length} × ${columns.length}. Narrow \`filter\` or name \`buildingBlocks\`.`,
        );
      }
      const row = (id: string) => {
        const used = sets.get(id);
        return columns.map((block) => strongest(used?.get(block) ?? nothing));
      };
      return new BuildingBlockMatrix(
        columns,
        ids.map((id) => new MatrixRow(id, row(id))),
      );
    }
  }
  return MatrixResolver;
}

async function knownBlocks(ids: readonly string[], ctx: Context): Promise<void> {
  severalIds("buildingBlocks", ids, 0, 100);
  const found = await labelsFor(buildingBlock, ctx, ids);
  refuseUnknown(
    "buildingBlocks",
    ids,
    found.map(({ id }) => id),
  );
}
