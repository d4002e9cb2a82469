import { Arg, Ctx, Field, Info, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Costs, pageSize, wholeGraphWork } from "../../api/cost.js";
import type { GraphQLResolveInfo } from "graphql";
import { query } from "../../graph/query.js";
import { Binding, where } from "../../graph/where.js";
import type { Context } from "../../api/context.js";
import { type Asked, ask } from "../../api/list.js";
import { Entity, type Thing } from "../../api/node.js";
import { size } from "../../api/page.js";
import { given, oneOf } from "../../api/ranges.js";
import { someOf } from "../../api/relation-filter.js";
import { nodeAt, nodesAt } from "../../api/things.js";
import { EntityType, RelationType } from "../../api/vocabulary.js";
import { components, type Cut, cuts, type Pairs } from "./connectivity.rules.js";

const firstText = "How many things are named: 1 to 100.";

@ObjectType({
  description: "Things that are joined with each other, directly or over others, and with nothing else.",
})
export class Component {
  constructor(private readonly ids: readonly string[]) {}

  @Field(() => Int, { description: "How many things belong to it." })
  size(): number {
    return this.ids.length;
  }

  @Costs({ size: pageSize })
  @Field(() => [Entity], { description: "The first of its things, by id." })
  things(
    @Arg("first", () => Int, { defaultValue: 10, description: firstText }) first: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Thing[]> {
    return nodesAt(ctx, info, this.ids.slice(0, size("first", first)));
  }
}

@ObjectType({ description: "A thing without which its component would fall into pieces." })
export class ArticulationPoint {
  constructor(private readonly cut: Cut) {}

  @Field(() => Entity, { description: "The thing; its statements are in its `links`." })
  thing(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return nodeAt(ctx, info, this.cut.id);
  }

  @Field(() => Int, { description: "Into how many pieces its component would fall." })
  pieces(): number {
    return this.cut.pieces;
  }

  @Field(() => Int, { description: "How many things would be outside the largest of these pieces." })
  cutOffCount(): number {
    return this.cut.cutOff.length;
  }

  @Costs({ size: pageSize })
  @Field(() => [Entity], { description: "The first of those things, by id." })
  cutOff(
    @Arg("first", () => Int, { defaultValue: 10, description: firstText }) first: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Thing[]> {
    return nodesAt(ctx, info, this.cut.cutOff.slice(0, size("first", first)));
  }
}

@ObjectType({ description: "How the things of the landscape hang together over some of its relations." })
export class Connectivity {
  constructor(
    private readonly pairs: Pairs,
    private readonly types: ReadonlyMap<string, string>,
    private readonly counted: readonly string[] | null,
  ) {}

  @Field(() => Int, { description: "How many things have at least one of these statements." })
  thingCount(): number {
    return new Set(this.pairs.flat()).size;
  }

  @Field(() => Int, { description: "How many components there are." })
  componentCount(): number {
    return components(this.pairs).length;
  }

  @Costs({ size: pageSize })
  @Field(() => [Component], { description: "The components, the largest first, then by their smallest id." })
  components(
    @Arg("first", () => Int, { defaultValue: 20, description: "How many: 1 to 100." }) first: number,
  ): Component[] {
    return components(this.pairs)
      .slice(0, size("first", first))
      .map((ids) => new Component(ids));
  }

  @Costs({ size: pageSize })
  @Field(() => [Entity], { description: "Things without any of these statements, by id." })
  isolated(
    @Arg("first", () => Int, { defaultValue: 20, description: firstText }) first: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Thing[]> {
    const joined = new Set(this.pairs.flat());
    const alone = [...this.types.keys()].filter((id) => !joined.has(id)).sort();
    return nodesAt(ctx, info, alone.slice(0, size("first", first)));
  }

  @Field(() => Int, { description: "How many articulation points there are among the kinds asked for." })
  articulationPointCount(): number {
    return this.points().length;
  }

  @Costs({ size: pageSize })
  @Field(() => [ArticulationPoint], {
    description:
      "Things whose removal would raise the number of components: those that cut off most first, then by id.",
  })
  articulationPoints(
    @Arg("first", () => Int, { defaultValue: 20, description: "How many: 1 to 100." }) first: number,
  ): ArticulationPoint[] {
    return this.points()
      .slice(0, size("first", first))
      .map((cut) => new ArticulationPoint(cut));
  }

  private points(): Cut[] {
    return cuts(this.pairs).filter(({ id }) => this.counted?.includes(this.types.get(id) ?? "") ?? true);
  }
}

@Resolver()
export class ConnectivityResolver {
  @Costs({ work: wholeGraphWork })
  @Query(() => Connectivity, {
    description:
      "How does the landscape hang together, and which things (by default actors) would disconnect it if they left? Over the relations named, or all.",
  })
  async connectivity(
    @Arg("via", () => [RelationType], {
      nullable: true,
      description: "Only over these relations; all when left out, an empty list is refused.",
    })
    via: string[] | null,
    @Arg("types", () => [EntityType], {
      defaultValue: [EntityType.ACTOR],
      description: "Which kinds are reported as articulation points; an empty list is refused.",
    })
    types: string[] | null,
    @Ctx() ctx: Context,
  ): Promise<Connectivity> {
    if (given(via)) someOf("via", via);
    if (given(types)) someOf("types", types);
    const [pairs, things] = await Promise.all([ask(ctx, joinedPairs(via)), ctx.graph.all(thingTypes, {})]);
    return new Connectivity(pairs[0] ?? [], new Map(things[0] ?? []), types);
  }
}

/** Both ends of every statement of these relations. */
export function joinedPairs(via: readonly string[] | null | undefined): Asked<Pairs> {
  const binding = new Binding();
  return {
    query: query({
      name: "connectivity.pairs",
      mode: "read",
      text: `MATCH (n:Entity)-[r]->(o:Entity)${where([given(via) ? oneOf("type(r)", via, binding) : ""])}\nRETURN collect([n.id, o.id]) AS pairs`,
      read: (row) => row["pairs"] as Pairs,
      sample: () => [
        Object.values(EntityType).flatMap((type) => [
          [`${type} 1`, type],
          [type, `${type} 2`],
        ]),
      ],
    }),
    params: binding.params,
  };
}

/** The kind of every thing. */
export const thingTypes = query<object, readonly (readonly [string, string])[]>({
  name: "connectivity.things",
  mode: "read",
  text: "MATCH (n:Entity) RETURN collect([n.id, n.entityType]) AS things",
  read: (row) => row["things"] as readonly (readonly [string, string])[],
  sample: () => [["a", ...Object.values(EntityType)].map((id) => [id, id] as const)],
});
