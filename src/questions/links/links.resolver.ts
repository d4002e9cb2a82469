import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { GraphQLResolveInfo } from "graphql";
import type { Source as Behind } from "../../api/connection.js";
import type { Context } from "../../api/context.js";
import { facetOf, groupedByOwner, type Shown } from "../../api/facet.js";
import { ask } from "../../api/list.js";
import { loadAt } from "../../api/loader.js";
import { Entity, type Thing } from "../../api/node.js";
import { PageArgs, pageOf, pageRequest } from "../../api/page.js";
import { given } from "../../api/ranges.js";
import { someOf } from "../../api/relation-filter.js";
import { AskedByIds } from "../../api/selection.js";
import { StatementFilter } from "../../api/statement.js";
import type { StatementKeys } from "../../api/statement-conditions.js";
import { Confidence, EntityType, RelationType } from "../../api/vocabulary.js";
import { Source } from "../../entities/source/index.js";
import { LinkConnection } from "../../links/link.type.js";
import { linkCounts, linkFacet, linkOrder, type LinkRequest, linksOf, type Whose } from "./links.store.js";

const viaText = "Only these relations; all when left out, an empty list is refused.";
const filterText = "Which of the statements count; all when left out.";

@Resolver(() => Entity)
export class LinksResolver {
  @AskedByIds
  @FieldResolver(() => LinkConnection, {
    description:
      "All statements that touch this thing: by relation (alphabetically), the other end's id, role.",
  })
  links(
    @Root() thing: Thing,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("via", () => [RelationType], { nullable: true, description: viaText }) via: string[] | null,
    @Arg("types", () => [EntityType], {
      nullable: true,
      description: "Only with such things at the other end; all when left out, an empty list is refused.",
    })
    types: string[] | null,
    @Arg("filter", () => StatementFilter, { nullable: true, description: filterText })
    filter: StatementKeys | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return new LinkConnection(
      behind("things", thing.id, page, { via, types, filter: filter ?? {} }, ctx, info),
    );
  }
}

@Resolver()
export class StatementsResolver {
  @Query(() => LinkConnection, {
    description:
      "Statements of the whole landscape by relation, certainty, source and period; ordered by their ids.",
  })
  statements(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("via", () => [RelationType], { nullable: true, description: viaText }) via: string[] | null,
    @Arg("filter", () => StatementFilter, { nullable: true, description: filterText })
    filter: StatementKeys | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return new LinkConnection(behind("all", "", page, { via, filter: filter ?? {} }, ctx, info));
  }
}

@Resolver(() => Source)
export class SourceStatementsResolver {
  @AskedByIds
  @FieldResolver(() => LinkConnection, {
    description: "The statements that rest, among others, on this source; ordered by their ids.",
  })
  statements(
    @Root() source: Thing,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return new LinkConnection(behind("sources", source.id, page, { filter: {} }, ctx, info));
  }
}

/** What stands behind a list of statements; all owners at the same place of a request are asked for together. */
function behind(
  whose: Whose,
  owner: string,
  args: PageArgs,
  request: LinkRequest,
  ctx: Context,
  info: GraphQLResolveInfo,
): Behind {
  if (given(request.via)) someOf("via", request.via);
  if (given(request.types)) someOf("types", request.types);
  const page = pageRequest(args, ["links", whose, owner, request], linkOrder[whose].length);
  const shape = [args, request];
  return {
    page: async () => {
      const edges = await loadAt(ctx, info, `links.${whose}`, shape, owner, async (owners) => {
        const rows = await ask(ctx, linksOf(ctx.model, whose, owners, request, page));
        return new Map(rows.map((row) => [row.owner, row.edges]));
      });
      return pageOf(edges ?? [], page);
    },
    totalCount: async (at) => {
      const count = await loadAt(ctx, at, "links.count", shape, owner, async (owners) => {
        const rows = await ask(ctx, linkCounts(whose, owners, request));
        return new Map(rows.map((row) => [row.owner, row.count]));
      });
      return count ?? 0;
    },
    facets: (by, first, at) =>
      Promise.all(
        by.map(async (name) => {
          const counts = await loadAt(ctx, at, "links.facet", [shape, name], owner, async (owners) => {
            const rows = await ask(ctx, linkFacet(whose, owners, request, name));
            return groupedByOwner(rows);
          });
          return facetOf(shown(name), counts ?? [], first);
        }),
      ),
  };
}

function shown(name: string): Shown {
  const vocabulary = name === "RELATION" ? RelationType : name === "CONFIDENCE" ? Confidence : null;
  return { name, isThing: name === "SOURCE" || name === "PROGRAMME", ...(vocabulary ? { vocabulary } : {}) };
}
