import { Arg, Args, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from "type-graphql";
import { Costs, wholeGraphWork } from "../../api/cost.js";
import type { GraphQLResolveInfo } from "graphql";
import { query } from "../../graph/query.js";
import { Binding, where } from "../../graph/where.js";
import { computedSource } from "../../api/computed-page.js";
import { cursorsOf } from "../../api/selection.js";
import { connectionType } from "../../api/connection.js";
import type { Context } from "../../api/context.js";
import { type Asked, ask } from "../../api/list.js";
import { Entity } from "../../api/node.js";
import { ForwardArgs } from "../../api/page.js";
import { knownThings, severalIds } from "../../api/question-ids.js";
import { given, oneOf } from "../../api/ranges.js";
import { someOf } from "../../api/relation-filter.js";
import { nodeAt } from "../../api/things.js";
import { EntityType, RelationType } from "../../api/vocabulary.js";
import { type LinkData, linkOf, packedLink, sampleLink } from "../../links/link.store.js";
import { Link } from "../../links/link.type.js";

@ObjectType({ description: "A place in a list of connecting things.", simpleResolvers: true })
export class ConnectorEdge {
  @Field(() => String, { description: "Stands for this place; goes into `after`." })
  cursor!: string;

  @Field(() => Entity, { description: "The thing that connects them." })
  node!: object;

  @Costs({ size: 5 })
  @Field(() => [Link], { description: "Its statements with the things asked about, by id." })
  links!: LinkData[];
}

const ConnectorConnection = connectionType({
  name: "ConnectorConnection",
  description: "A page of connecting things: by number of statements, most first, then folded name, then id.",
  edge: ConnectorEdge,
  node: () => Entity,
});

interface Connector {
  readonly id: string;
  readonly nameKey: string;
  readonly links: readonly LinkData[];
}

@Resolver()
export class ConnectorsResolver {
  @Costs({ work: wholeGraphWork })
  @Query(() => ConnectorConnection, {
    description:
      "Which things (by default actors) are directly related to every one of these? Ordered by number of statements, most first, then folded name, then id. Two to ten ids.",
  })
  async connectors(
    @Arg("between", () => [ID], { description: "2 to 10 different ids of things." }) between: string[],
    @Arg("types", () => [EntityType], {
      defaultValue: [EntityType.ACTOR],
      description: "Which kinds may connect; an empty list is refused.",
    })
    types: string[] | null,
    @Arg("via", () => [RelationType], {
      nullable: true,
      description: "Only over these relations; all when left out, an empty list is refused.",
    })
    via: string[] | null,
    @Args(() => ForwardArgs) args: ForwardArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    severalIds("between", between, 2, 10);
    if (given(types)) someOf("types", types);
    if (given(via)) someOf("via", via);
    await knownThings(ctx, { between });
    return new ConnectorConnection(
      computedSource<Connector>({
        args,
        cursors: cursorsOf(info),
        identity: ["connectors", between, types, via],
        rows: () => ask(ctx, connectorsOf(between, types, via)),
        keysOf: ({ id, nameKey, links }) => [links.length, nameKey, id],
        directions: ["DESC", "ASC", "ASC"],
        edge: async ({ id, links }) => ({ node: await nodeAt(ctx, info, id), links }),
      }),
    );
  }
}

/** The things that are directly related to every one of these, with the statements that say so. */
export function connectorsOf(
  between: readonly string[],
  types: readonly string[] | null,
  via: readonly string[] | null,
): Asked<Connector> {
  const binding = new Binding();
  const conditions = [
    "n.id IN $ids",
    given(types) ? oneOf("o.entityType", types, binding) : "",
    given(via) ? oneOf("type(r)", via, binding) : "",
  ];
  return {
    query: query({
      name: "connectors.between",
      mode: "read",
      text: [
        `MATCH (n:Entity)-[r]-(o:Entity)${where(conditions)}`,
        "WITH n, r, o ORDER BY r.id",
        `WITH o.id AS id, o.nameKey AS nameKey, count(DISTINCT n.id) AS reached, collect([${packedLink}]) AS links`,
        "WHERE reached = $wanted",
        "RETURN id, nameKey, links",
      ].join("\n"),
      read: (row) => ({
        id: row["id"] as string,
        nameKey: row["nameKey"] as string,
        links: (row["links"] as readonly (readonly (readonly unknown[])[])[]).map(([s, ends]) =>
          linkOf(s ?? [], ends ?? []),
        ),
      }),
      sample: () => [{ id: "a", nameKey: "a", links: [sampleLink] }],
    }),
    params: { ...binding.params, ids: between, wanted: between.length },
  };
}
