import { Arg, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Costs, wholeGraphWork } from "../../api/cost.js";
import type { GraphQLResolveInfo } from "graphql";
import { badInput } from "../../errors.js";
import type { Context } from "../../api/context.js";
import { byCodePoint } from "../../api/facet.js";
import { ask } from "../../api/list.js";
import { Entity, type Thing } from "../../api/node.js";
import { size } from "../../api/page.js";
import { knownThings, severalIds } from "../../api/question-ids.js";
import { given } from "../../api/ranges.js";
import { someOf } from "../../api/relation-filter.js";
import { nodesAt } from "../../api/things.js";
import { EntityType, RelationType } from "../../api/vocabulary.js";
import { type LinkData, linksAmong } from "../../links/link.store.js";
import { Link } from "../../links/link.type.js";
import { kept } from "./neighbourhood.rules.js";
import { type Left, leftOut, type Limits, rankedNeighbours } from "./neighbourhood.store.js";

@ObjectType({
  description:
    "How many neighbours by this relation are not in the answer because of a limit, `perRelation` and `maxNodes` alike.",
  simpleResolvers: true,
})
export class LeftOut {
  @Field(() => ID, { description: "Whose neighbours they are." })
  of!: string;

  @Field(() => RelationType, { description: "The relation that leads to the neighbours." })
  relation!: string;

  @Field(() => Int, { description: "How many different things." })
  count!: number;
}

@ObjectType({
  description:
    "A drawable part of the graph: the things asked about are among the nodes, and so are the ends of every link. Nodes by distance, then id; links by id.",
})
export class Subgraph {
  constructor(
    private readonly ids: readonly string[],
    private readonly expanded: readonly string[],
    private readonly limits: Limits,
    private readonly ctx: Context,
  ) {}

  @Costs({ size: ({ maxNodes }) => Number(maxNodes) })
  @Field(() => [Entity], { description: "The things, nearest first, then by id." })
  nodes(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return nodesAt(ctx, info, this.ids);
  }

  @Costs({ size: ({ maxNodes }) => 3 * Number(maxNodes) })
  @Field(() => [Link], { description: "Every statement between two of them, by id." })
  async links(): Promise<LinkData[]> {
    const links = await ask(this.ctx, linksAmong(this.ids, this.limits.via));
    return [...links].sort((a, b) => byCodePoint(a.id, b.id));
  }

  @Field(() => Boolean, { description: "Whether something was left out because of a limit." })
  async truncated(): Promise<boolean> {
    return (await this.left()).length > 0;
  }

  @Costs({ size: 50 })
  @Field(() => [LeftOut], { description: "What was left out because of a limit, by thing and relation." })
  async leftOut(): Promise<readonly Left[]> {
    return this.left();
  }

  private counting: Promise<readonly Left[]> | undefined;

  private left(): Promise<readonly Left[]> {
    const count = async (): Promise<readonly Left[]> => {
      const rows = await ask(this.ctx, leftOut(this.expanded, this.ids, this.limits));
      return [...rows].sort((a, b) => byCodePoint(a.of, b.of) || byCodePoint(a.relation, b.relation));
    };
    return (this.counting ??= count());
  }
}

@Resolver()
export class NeighbourhoodResolver {
  @Costs({ work: wholeGraphWork })
  @Query(() => Subgraph, {
    description:
      "What surrounds these things, ready to be drawn: breadth first; per thing and relation the neighbours of highest degree, then by id; then every statement of `via` among the things kept. When there is no room for a whole level, each thing and relation gets its first neighbour, then its second, and so on.",
  })
  async neighbourhood(
    @Arg("of", () => [ID], { description: "1 to 20 different ids of things." }) of: string[],
    @Arg("depth", () => Int, { defaultValue: 1, description: "How many steps away: 1 to 3." }) depth: number,
    @Arg("via", () => [RelationType], {
      nullable: true,
      description: "Only over these relations; all when left out, an empty list is refused.",
    })
    via: string[] | null,
    @Arg("types", () => [EntityType], {
      nullable: true,
      description:
        "Only things of these kinds are shown and passed through; all when left out, an empty list is refused.",
    })
    types: string[] | null,
    @Arg("perRelation", () => Int, {
      defaultValue: 25,
      description: "How many neighbours of a thing by one relation: 1 to 500.",
    })
    perRelation: number,
    @Arg("maxNodes", () => Int, {
      defaultValue: 300,
      description: "How many things in all: 1 to 1,000, and at least those asked about.",
    })
    maxNodes: number,
    @Ctx() ctx: Context,
  ): Promise<Subgraph> {
    severalIds("of", of, 1, 20);
    size("depth", depth, 3);
    size("perRelation", perRelation, 500);
    size("maxNodes", maxNodes, 1000);
    if (maxNodes < of.length)
      throw badInput(
        `\`maxNodes\` must be at least ${of.length}, the number of ids in \`of\`; got ${maxNodes}.`,
      );
    if (given(via)) someOf("via", via);
    if (given(types)) someOf("types", types);
    await knownThings(ctx, { of });

    const limits: Limits = { via, types };
    const known = new Set([...of].sort());
    const expanded: string[] = [];
    let frontier = [...known];
    for (let step = 0; step < depth && frontier.length > 0; step++) {
      const ranked = await ask(ctx, rankedNeighbours(frontier, limits, perRelation));
      expanded.push(...frontier);
      frontier = kept(ranked, known, maxNodes - known.size).sort(byCodePoint);
      for (const id of frontier) known.add(id);
    }
    return new Subgraph([...known], expanded, limits, ctx);
  }
}
