import { Arg, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Costs, pageSize, wholeGraphWork } from "../../api/cost.js";
import type { GraphQLResolveInfo } from "graphql";
import { query } from "../../graph/query.js";
import { Binding, where } from "../../graph/where.js";
import type { Context } from "../../api/context.js";
import { type Asked, ask } from "../../api/list.js";
import { loadManyAt } from "../../api/loader.js";
import { Entity, type Thing } from "../../api/node.js";
import { size } from "../../api/page.js";
import { knownThings } from "../../api/question-ids.js";
import { given, oneOf } from "../../api/ranges.js";
import { someOf } from "../../api/relation-filter.js";
import { nodesAt } from "../../api/things.js";
import { EntityType, RelationType } from "../../api/vocabulary.js";
import { type LinkData, linksByIds, startOf } from "../../links/link.store.js";
import { Link } from "../../links/link.type.js";
import { countWays, firstWays, shortestWays, type Step, type Way } from "./paths.rules.js";

/** How far a path may lead, how many are shown, and how many are counted. */
const maxLengthAllowed = 8;
const maxPaths = 50;
const countedPaths = 10_000;

@ObjectType({ description: "One way between two things." })
export class Path {
  constructor(private readonly way: Way) {}

  @Costs({ size: 7 })
  @Field(() => [Entity], { description: "The things on the way, from the first end to the other." })
  nodes(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return nodesAt(ctx, info, this.way.nodes);
  }

  @Costs({ size: 6 })
  @Field(() => [Link], {
    description: "The statements between them, in the order of the way, whatever their direction.",
  })
  links(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<LinkData[]> {
    return loadManyAt(ctx, info, linksByIds.name, null, this.way.links, async (ids) => {
      const links = await ctx.graph.all(linksByIds, { ids, starts: [...new Set(ids.map(startOf))] });
      return new Map(links.map((link) => [link.id, link]));
    });
  }
}

@ObjectType({
  description:
    "All shortest ways between two things. `length` is null and `paths` empty when no path is short enough.",
})
export class ShortestPaths {
  @Field(() => Int, {
    nullable: true,
    description: "How many statements lie between the two; 0 from a thing to itself.",
  })
  length!: number | null;

  @Field(() => Int, { description: "How many shortest paths there are, counted up to 10,000." })
  totalCount!: number;

  @Field(() => Boolean, { description: "False when there are 10,000 or more and the counting stopped." })
  totalIsExact!: boolean;

  @Costs({ size: pageSize })
  @Field(() => [Path], { description: "The first of them: by the ids on them, then by relation." })
  paths!: Path[];
}

@Resolver()
export class ShortestPathsResolver {
  @Costs({ work: wholeGraphWork })
  @Query(() => ShortestPaths, {
    description:
      "All shortest paths between two things, regardless of direction, ordered by the ids on them, then by relation. Paths that differ only in a parallel statement count separately. From a thing to itself: length 0, one path.",
  })
  async shortestPaths(
    @Arg("from", () => ID, { description: "The id of the thing where the paths begin." }) from: string,
    @Arg("to", () => ID, { description: "The id of the thing where they end." }) to: string,
    @Arg("via", () => [RelationType], {
      nullable: true,
      description: "Only over these relations; all when left out, an empty list is refused.",
    })
    via: string[] | null,
    @Arg("through", () => [EntityType], {
      nullable: true,
      description:
        "Only through things of these kinds between the ends; all when left out, an empty list is refused.",
    })
    through: string[] | null,
    @Arg("maxLength", () => Int, {
      defaultValue: 6,
      description: "How many statements a path may have: 1 to 8.",
    })
    maxLength: number,
    @Arg("first", () => Int, { defaultValue: 10, description: "How many paths are shown: 1 to 50." })
    first: number,
    @Ctx() ctx: Context,
  ): Promise<ShortestPaths> {
    size("maxLength", maxLength, maxLengthAllowed);
    size("first", first, maxPaths);
    if (given(via)) someOf("via", via);
    if (given(through)) someOf("through", through);
    await knownThings(ctx, { from: [from], to: [to] });
    if (from === to) return answer(0, 1, [{ nodes: [from], links: [] }]);
    const ways = await shortestWays(from, to, maxLength, (of, goal) =>
      ask(ctx, stepsFrom(of, goal, via, through)).then((steps) => steps.flat()),
    );
    if (ways === null) return answer(null, 0, []);
    return answer(ways.length, countWays(ways, from, to, countedPaths), firstWays(ways, from, to, first));
  }
}

function answer(length: number | null, totalCount: number, ways: readonly Way[]): ShortestPaths {
  return Object.assign(new ShortestPaths(), {
    length,
    totalCount,
    totalIsExact: totalCount < countedPaths,
    paths: ways.map((way) => new Path(way)),
  });
}

/** The neighbours of things, each with the statement that leads to it. */
export function stepsFrom(
  ids: readonly string[],
  goal: string,
  via: readonly string[] | null,
  through: readonly string[] | null,
): Asked<readonly Step[]> {
  const binding = new Binding();
  const conditions = [
    "n.id IN $ids",
    given(via) ? oneOf("type(r)", via, binding) : "",
    given(through) ? `(${oneOf("o.entityType", through, binding)} OR o.id = $goal)` : "",
  ];
  return {
    query: query({
      name: "paths.step",
      mode: "read",
      text: `MATCH (n:Entity)-[r]-(o:Entity)${where(conditions)}\nRETURN n.id AS id, collect([o.id, r.id]) AS steps`,
      read: (row) =>
        (row["steps"] as readonly (readonly [string, string])[]).map(([to, link]) => ({
          from: row["id"] as string,
          to,
          link,
        })),
      sample: () => ids.map((from) => [{ from, to: goal, link: "a" }]),
    }),
    params: { ...binding.params, ids, goal },
  };
}
