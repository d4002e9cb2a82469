import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Costs } from "../../api/cost.js";
import type { Context } from "../../api/context.js";
import { kindByIds } from "../../api/kind-fields.js";
import { loadManyAt } from "../../api/loader.js";
import { Entity, type Thing } from "../../api/node.js";
import { Needs, selectedOf } from "../../api/selection.js";
import { Statement, type StatementData } from "../../api/statement.js";
import { byId } from "../../api/things.js";
import { Source } from "./source.type.js";

@Resolver(() => Source)
export class SourceResolver {
  @Needs(["name"])
  @FieldResolver(() => String, {
    description: "The readable citation: title, date and who published it, as far as they are known.",
  })
  citation(@Root() { name }: Thing): string {
    return name;
  }
}

@Resolver(() => Entity)
export class SourcesOfThingResolver {
  @Costs({ size: 2 })
  @Needs(["sourceIds"])
  @FieldResolver(() => [Source], {
    name: "sources",
    description:
      "What its master data rest on, in the order of the data; its statements name their own sources.",
  })
  sourcesOfThing(
    @Root() { sourceIds }: Thing,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Thing[]> {
    return sourcesAt(ctx, info, sourceIds);
  }
}

@Resolver(() => Statement)
export class SourcesOfStatementResolver {
  @Costs({ size: 2 })
  @Needs(["sourceIds"])
  @FieldResolver(() => [Source], {
    name: "sources",
    description:
      "What the statement rests on, in the order of the data. Of an unverified statement it is what led to it, no proof.",
  })
  sourcesOfStatement(
    @Root() { sourceIds }: StatementData,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Thing[]> {
    return sourcesAt(ctx, info, sourceIds);
  }
}

/**
 * The sources with these ids, in this order; one statement for each place of a request. Their kind is taken from the
 * model, since the kind itself refers to these resolvers.
 */
function sourcesAt(ctx: Context, info: GraphQLResolveInfo, ids: readonly string[]): Promise<Thing[]> {
  const { source } = ctx.model;
  const { thing } = selectedOf(source, info);
  return loadManyAt(ctx, info, `${source.single}.byIds`, thing, ids, async (wanted) =>
    byId(await ctx.graph.all(kindByIds(source, thing), { ids: wanted })),
  );
}
