import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLNonNegativeInt } from "graphql-scalars";
import type { Context } from "../../api/context.js";
import { EntityConnection } from "../../api/entity.js";
import { ask } from "../../api/list.js";
import { loadAt } from "../../api/loader.js";
import type { Thing } from "../../api/node.js";
import { PageArgs, pageOf, pageRequest } from "../../api/page.js";
import { given } from "../../api/ranges.js";
import { someOf } from "../../api/relation-filter.js";
import { AskedByIds } from "../../api/selection.js";
import { EntityType } from "../../api/vocabulary.js";
import { Source } from "../../entities/source/index.js";
import { thingOrder, thingsOfSources, usesOfSources } from "./source-use.store.js";

@Resolver(() => Source)
export class SourceUseResolver {
  @AskedByIds
  @FieldResolver(() => GraphQLNonNegativeInt, {
    description: "How many statements rest, among others, on this source.",
  })
  statementCount(
    @Root() source: Thing,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<number> {
    return countOf("statements", source, null, ctx, info);
  }

  @AskedByIds
  @FieldResolver(() => GraphQLNonNegativeInt, {
    description: "How many things have master data that rest, among others, on this source.",
  })
  thingCount(@Root() source: Thing, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<number> {
    return countOf("things", source, null, ctx, info);
  }

  @AskedByIds
  @FieldResolver(() => EntityConnection, {
    description: "The things whose master data rest, among others, on this source; by name.",
  })
  things(
    @Root() source: Thing,
    @Args(() => PageArgs) args: PageArgs,
    @Arg("types", () => [EntityType], {
      nullable: true,
      description: "Only these kinds; all when left out, an empty list is refused.",
    })
    types: string[] | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): object {
    if (given(types)) someOf("types", types);
    const page = pageRequest(args, ["source.things", source.id, types], thingOrder.length);
    return new EntityConnection({
      page: async () => {
        const things = await loadAt(ctx, info, "source.things", [args, types], source.id, async (ids) => {
          const rows = await ask(ctx, thingsOfSources(ctx.model, ids, types, page));
          return new Map(rows.map((row) => [row.owner, row.things]));
        });
        return pageOf(things ?? [], page);
      },
      totalCount: (at) => countOf("things", source, types, ctx, at),
    });
  }
}

async function countOf(
  of: "statements" | "things",
  source: Thing,
  types: readonly string[] | null,
  ctx: Context,
  info: GraphQLResolveInfo,
): Promise<number> {
  const count = await loadAt(ctx, info, `source.${of}Count`, types, source.id, async (ids) => {
    const rows = await ask(ctx, usesOfSources(of, ids, types));
    return new Map(rows.map((row) => [row.owner, row.count]));
  });
  return count ?? 0;
}
