import { Arg, Args, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from "type-graphql";
import type { GraphQLResolveInfo } from "graphql";
import { query, type Query as Statement } from "../graph/query.js";
import { askAhead } from "./ahead.js";
import type { Kind, LanguageCode, TypeClass, View } from "./concept.js";
import { type ConnectionClass, connectionType, type Source } from "./connection.js";
import type { Context } from "./context.js";
import { facetOf, groupsOf } from "./facet.js";
import { cautionsOf, type FilterInput } from "./filter.js";
import type { Inputs, KindInputs } from "./kind-types.js";
import {
  ask,
  listCount,
  listFacet,
  listGroups,
  listPage,
  type ListRequest,
  type OrderInput,
} from "./list.js";
import { loadAt } from "./loader.js";
import { sampleThing, thingOf } from "./model.js";
import { spoken } from "./names.js";
import type { Thing } from "./node.js";
import { type Keyed, PageArgs, pageOf } from "./page.js";
import { LooksUp, selectedOf } from "./selection.js";
import { packed } from "./packed.js";
import { byId } from "./things.js";

/** The root fields of a kind: one thing by its id, and the list; the same for each of its views (`city`, `cities`). */
export function kindResolvers(kind: Kind, inputs: Inputs): readonly TypeClass[] {
  const whole: View = {
    label: kind.label,
    single: kind.single,
    plural: kind.plural,
    description: kind.description,
    objectType: kind.objectType,
  };
  return [whole, ...(kind.views ?? [])].map((view) => viewResolver(kind, view, inputs.of(kind), inputs));
}

function viewResolver(kind: Kind, view: View, own: KindInputs, inputs: Inputs): TypeClass {
  const connection = listType(kind, view, own);
  const { single, plural } = view;
  const several = spoken(plural);

  @Resolver()
  class KindResolver {
    @LooksUp("id")
    @Query(() => view.objectType, {
      nullable: true,
      description: `${view.description} Null when there is none with this id.`,
    })
    async [single](
      @Arg("id", () => ID, { description: "The slug, as in every answer's `id`." }) id: string,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Thing | null> {
      const thing = await kindAt(kind, ctx, info, id);
      return thing !== null && (view.label === kind.label || thing.__typename === view.label) ? thing : null;
    }

    @Query(() => connection, {
      description: `The ${several}, by name unless ordered otherwise. ${view.description}`,
    })
    [plural](
      @Args(() => PageArgs) page: PageArgs,
      @Arg("filter", () => own.filterType, {
        nullable: true,
        description: `Which ${several}; all of them when left out.`,
      })
      filter: FilterInput | null,
      @Arg("orderBy", () => [own.orderType], {
        nullable: true,
        description: "The order, its first entry weighing most; by name when left out. At most 5 entries.",
      })
      orderBy: OrderInput[] | null,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): object {
      const list: ListRequest = {
        kind,
        label: view.label,
        filters: inputs,
        orderKeys: own.orderKeys,
        filter: filter ?? {},
        orderBy: orderBy ?? [],
      };
      return new connection(listSource(list, own, page, ctx, info));
    }
  }
  return KindResolver;
}

/** What stands behind a kind's list. */
function listSource(
  list: ListRequest,
  own: KindInputs,
  args: PageArgs,
  ctx: Context,
  info: GraphQLResolveInfo,
): Source {
  const { asked, page } = listPage(list, args, selectedOf(list.kind, info));
  const { kind, filter } = list;
  const keysOf = (by: readonly string[]) =>
    by.map((name) => own.facetKeys.filter((k) => k.name === name)).flat();
  return {
    page: async () => {
      const idsOf = ([found = []]: readonly (readonly Keyed<Thing>[])[]) =>
        found.slice(0, page.limit).map(({ value }) => value.id);
      const [rows = []] = await askAhead(ctx, info, asked, idsOf);
      const edge = (node: Thing) => ({ node, ...kind.edgeValues?.(node, filter) });
      return pageOf(
        rows.map(({ keys, value }) => ({ keys, value: edge(value) })),
        page,
      );
    },
    totalCount: async () => (await ask(ctx, listCount(list)))[0] ?? 0,
    facets: (by, first) =>
      Promise.all(keysOf(by).map(async (key) => facetOf(key, await ask(ctx, listFacet(list, key)), first))),
    groups: async (by, first) => {
      const keys = keysOf(by);
      return groupsOf(keys, await ask(ctx, listGroups(list, keys)), first);
    },
    caution: (lang) => cautionText(list, lang ?? ctx.languages[0] ?? "DE"),
  };
}

function cautionText({ filters, kind, filter }: ListRequest, lang: LanguageCode): string | null {
  const cautions = cautionsOf(filters, kind, filter);
  if (cautions.length === 0) return null;
  const gaps = cautions.map((c) => c[lang]).join(" ");
  return lang === "EN"
    ? `The filter asks for what is not recorded. ${gaps} Only what a source says is recorded; a gap in the data is not a fact.`
    : `Der Filter fragt nach dem, was nicht verzeichnet ist. ${gaps} Verzeichnet ist nur, was eine Quelle sagt; eine Lücke in den Daten ist keine Tatsache.`;
}

/** The connection type of a list. */
function listType(kind: Kind, view: View, own: KindInputs): ConnectionClass {
  const several = spoken(view.plural);

  @ObjectType(`${view.label}Edge`, { description: `A place in a list of ${several}.`, simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: "Stands for this place; goes into `after` or `before`." })
    cursor!: string;

    @Field(() => view.objectType, { description: `What stands here: one of the ${several}.` })
    node!: object;
  }
  for (const field of kind.listEdgeFields ?? []) {
    Field(field.type as () => typeof String, { nullable: true, description: field.description })(
      Edge.prototype,
      field.name,
    );
  }
  return connectionType({
    name: `${view.label}Connection`,
    description: `A page of a list of ${several}, with what the whole list has in common.`,
    edge: Edge,
    node: () => view.objectType,
    facets: own.facetEnum,
    groups: own.facetEnum,
    hasCaution: true,
  });
}

/** Things of one kind by their ids, with these of their properties. */
export function kindByIds(
  kind: Kind,
  properties: readonly string[],
): Statement<{ ids: readonly string[] }, Thing> {
  return query({
    name: `${kind.single}.byIds`,
    mode: "read",
    text: `MATCH (n:${kind.label}) WHERE n.id IN $ids\nRETURN ${packed("n", properties)} AS thing`,
    returns: ["thing"],
    read: (row) => thingOf(kind, row["thing"] as readonly unknown[], properties),
    sample: ({ ids }) => ids.map((id) => sampleThing(kind, id)),
  });
}

/**
 * The thing of this kind with this id, with what the request selects of it, or null; one statement for each place of a
 * request.
 */
export function kindAt(
  kind: Kind,
  ctx: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Thing | null> {
  const { thing: properties } = selectedOf(kind, info);
  return loadAt(ctx, info, `${kind.single}.byIds`, properties, id, async (ids) =>
    byId(await ctx.graph.all(kindByIds(kind, properties), { ids })),
  );
}
