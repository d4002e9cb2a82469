import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { GraphQLResolveInfo } from "graphql";
import type { SortKey } from "../graph/paging.js";
import { Binding } from "../graph/where.js";
import { badInput } from "../errors.js";
import { askAhead } from "./ahead.js";
import { endsOf, type End, type FacetKey, type Model, type OrderKey, type TypeClass } from "./concept.js";
import type { Source } from "./connection.js";
import type { Context } from "./context.js";
import type { Controlled } from "./controlled.js";
import { facetOf, groupedByOwner } from "./facet.js";
import type { FilterInput } from "./filter.js";
import type { Inputs } from "./kind-types.js";
import { edgeFacetsOf, relationConnection } from "./relation-types.js";
import { ask, type OrderInput } from "./list.js";
import { loadAt, textOf } from "./loader.js";
import { Entity, type Thing } from "./node.js";
import { PageArgs, pageOf, pageRequest, type PageRequest } from "./page.js";
import {
  countName,
  type EdgeData,
  edgeCounts,
  edgeFacet,
  type EdgeFilter,
  edgesOfOwners,
  inOrder,
  nameOf,
  type OwnedEdges,
} from "./relation-list.js";
import { AskedByIds, type Selected, selectedOf } from "./selection.js";
import { StatementFilter } from "./statement.js";
import type { StatementKeys } from "./statement-conditions.js";
import { EntityType } from "./vocabulary.js";

/** The fields that a relation adds to the kinds at its ends. */
export function relationResolvers(model: Model, inputs: Inputs): readonly TypeClass[] {
  const facetEnums = new Map<string, Controlled>();
  return model.relations.flatMap((relation) =>
    endsOf(relation).map((end, i) =>
      end.one
        ? oneResolver(model, end)
        : manyResolver(model, inputs, end, relation.facetNames?.[i], facetEnums),
    ),
  );
}

/** A singular end: the thing itself; its statement is read through `links`. */
function oneResolver(model: Model, end: End): TypeClass {
  const { field, description, owner, others } = end;
  const [other] = others;
  if (other === undefined) throw new TypeError(`${field} leads nowhere.`);

  @Resolver(() => owner.objectType)
  class OneResolver {
    @AskedByIds
    @FieldResolver(() => other?.objectType ?? Entity, { nullable: true, description })
    [field](
      @Root() thing: Thing,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Thing | null> {
      const selected = { ...selectedOf(other ?? owner, info), statement: [], cursors: false };
      return loadAt(ctx, info, nameOf(end), selected.thing, thing.id, async (ids) => {
        const keys = inOrder(end, []);
        const page = pageRequest({ first: 1 }, [], keys.length);
        const asked = edgesOfOwners(model, end, ids, {}, keys, page, selected);
        const rows = await askAhead(ctx, info, asked, othersOf(page));
        return new Map(rows.flatMap(({ owner: id, edges: [edge] }) => (edge ? [[id, edge.value.node]] : [])));
      });
    }
  }
  return OneResolver;
}

function manyResolver(
  model: Model,
  inputs: Inputs,
  end: End,
  facetName: string | undefined,
  facetEnums: Map<string, Controlled>,
): TypeClass {
  const { field, description, owner, relation } = end;
  const { keys: facets, type: facetEnum } = edgeFacetsOf(end, facetName, model, inputs, facetEnums);
  const connection = relationConnection(end, facetEnum);
  const filterType = relation.filterType ?? StatementFilter;
  const orders = relation.order?.keys ?? [];
  const name = nameOf(end);
  /** The same for all owners at a place of a request, which have the same arguments. */
  const lists = new WeakMap<PageArgs, EdgeList>();

  @Resolver(() => owner.objectType)
  class ManyResolver {
    @AskedByIds
    @FieldResolver(() => connection, { description })
    [field](
      @Root() thing: Thing,
      @Args(() => PageArgs) page: PageArgs,
      @Arg("filter", () => filterType, {
        nullable: true,
        description: "Which of the statements count; all when left out.",
      })
      filter: StatementKeys | null,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
      other?: FilterInput | string[] | null,
      orderBy?: OrderInput[] | null,
    ): object {
      let list = lists.get(page);
      if (list === undefined) {
        const order = (orderBy ?? []).map((o) => sortKey(o, orders));
        list = {
          ...{ model, end, name, facets, args: page },
          filter: { ...filter, other: { filters: inputs, ...otherThings(other ?? null) } },
          keys: inOrder(end, order),
          shape: JSON.stringify([page, filter, other, orderBy]),
          pageTexts: new WeakMap<Selected, string>(),
        };
        lists.set(page, list);
      }
      return new connection(edgeSource(list, thing, ctx, info));
    }
  }
  addOther(ManyResolver, end, inputs);
  const { order } = relation;
  if (order) {
    Arg("orderBy", () => [order.type], {
      nullable: true,
      description: "The order; by the other end's name when left out.",
    })(ManyResolver.prototype, field, 6);
  }
  return ManyResolver;
}

/** The argument for the things at the other end: `node`, a filter of their kind, or `types` where there are several kinds. */
function addOther(resolver: TypeClass, { field, others: [only, ...more] }: End, inputs: Inputs): void {
  if (only !== undefined && more.length === 0) {
    Arg("node", () => inputs.of(only).filterType, {
      nullable: true,
      description: "Only with such things at the other end; all when left out.",
    })(resolver.prototype, field, 5);
  } else {
    Arg("types", () => [EntityType], {
      nullable: true,
      description:
        "Only with things of these kinds at the other end; all when left out, an empty list is refused.",
    })(resolver.prototype, field, 5);
  }
}

function otherThings(other: FilterInput | string[] | null): {
  node: FilterInput | null;
  types: string[] | null;
} {
  return Array.isArray(other) ? { node: null, types: other } : { node: other, types: null };
}

/** A relation's list as a request describes it, of whomever. */
interface EdgeList {
  readonly model: Model;
  readonly end: End;
  readonly name: string;
  readonly args: PageArgs;
  readonly filter: EdgeFilter;
  readonly keys: readonly SortKey[];
  readonly facets: readonly FacetKey[];
  /** All arguments, which tell this list from another one at the same place. */
  readonly shape: string;
  readonly pageTexts: WeakMap<Selected, string>;
}

/** What stands behind one thing's list; all things at the same place of a request are asked for together. */
function edgeSource(list: EdgeList, thing: Thing, ctx: Context, info: GraphQLResolveInfo): Source {
  const { model, end, name, args, filter, keys, facets, shape } = list;
  const page = pageRequest(args, [name, thing.id, filter, keys], keys.length);
  const selected = selectedOf(end.others[0] ?? end.owner, info);
  const count = async (what: "statements" | "things", at: GraphQLResolveInfo): Promise<number> => {
    const counts = await loadAt(ctx, at, `${name}.${countName[what]}`, shape, thing.id, async (owners) => {
      const rows = await ask(ctx, edgeCounts(end, owners, filter, what));
      return new Map(rows.map((row) => [row.owner, row.count]));
    });
    return counts ?? 0;
  };
  return {
    page: async () => {
      const edges = await loadAt(ctx, info, name, pageText(list, selected), thing.id, async (owners) => {
        const asked = edgesOfOwners(model, end, owners, filter, keys, page, selected);
        const rows = await askAhead(ctx, info, asked, othersOf(page));
        return new Map(rows.map((row) => [row.owner, row.edges]));
      });
      return pageOf<EdgeData>(edges ?? [], page);
    },
    totalCount: (at) => count("statements", at),
    thingCount: (at) => count("things", at),
    facets: (by, first, at) =>
      Promise.all(
        by
          .flatMap((name) => facets.filter((f) => f.name === name))
          .map(async (facet) => {
            const counts = await loadAt(
              ctx,
              at,
              `${name}.facet`,
              [shape, facet.name],
              thing.id,
              async (owners) => groupedByOwner(await ask(ctx, edgeFacet(end, owners, filter, facet))),
            );
            return facetOf(facet, counts ?? [], first);
          }),
      ),
  };
}

/** What tells a list's page from another one at the same place: its arguments, and what is read of it. */
function pageText({ shape, pageTexts }: EdgeList, selected: Selected): string {
  let text = pageTexts.get(selected);
  if (text === undefined) pageTexts.set(selected, (text = `${shape} ${textOf(selected)}`));
  return text;
}

/** The ids of the things at the other ends that are on the owners' pages. */
const othersOf =
  ({ limit }: PageRequest) =>
  (rows: readonly OwnedEdges[]): readonly string[] =>
    rows.flatMap(({ edges }) => edges.slice(0, limit).map(({ value }) => value.node.id));

function sortKey({ by, direction }: OrderInput, orders: readonly OrderKey[]): SortKey {
  const order = orders.find((o) => o.name === by);
  if (order === undefined) throw badInput(`\`orderBy\`: ${by} is not an order of this list.`);
  const place = { binding: new Binding(), variable: "r", path: "orderBy", hops: 0 };
  return { expression: order.expression(place, {}), direction: direction ?? "ASC", nullable: order.nullable };
}
