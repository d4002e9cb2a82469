import { Arg, Ctx, Field, Info, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Costs } from "../../api/cost.js";
import type { GraphQLResolveInfo } from "graphql";
import { query } from "../../graph/query.js";
import { Binding, where } from "../../graph/where.js";
import type { LanguageCode, TypeClass } from "../../api/concept.js";
import type { Context } from "../../api/context.js";
import { byCodePoint } from "../../api/facet.js";
import { startOf } from "../../api/anchor.js";
import type { FilterInput, Filters } from "../../api/filter.js";
import { kindAt } from "../../api/kind-fields.js";
import type { Inputs } from "../../api/kind-types.js";
import { type Asked, ask } from "../../api/list.js";
import type { Thing } from "../../api/node.js";
import { LanguageEnum } from "../../api/vocabulary.js";
import { learningLocation, LearningLocation } from "../../entities/learning-location/index.js";
import { municipality, Municipality } from "../../entities/municipality/index.js";
import { targetGroup, TargetGroup } from "../../entities/target-group/index.js";
import { type LinkData, linkOf, packedLink, sampleLink } from "../../links/link.store.js";
import { Link } from "../../links/link.type.js";

/** A quarter with the locations that lie in it, and what they are said to address. */
interface Quarter {
  readonly municipality: string;
  readonly quarter: string;
  readonly locations: readonly string[];
  readonly links: readonly LinkData[];
}

@ObjectType({ description: "A target group that learning locations of a quarter address." })
export class ServedTargetGroup {
  constructor(
    private readonly group: string,
    readonly statements: readonly LinkData[],
  ) {}

  @Field(() => TargetGroup, { description: "Who is addressed." })
  targetGroup(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return kindAt(targetGroup, ctx, info, this.group);
  }

  @Field(() => Int, { description: "How many of the quarter's learning locations address them." })
  locationCount(): number {
    return this.statements.length;
  }

  @Costs({ size: 5 })
  @Field(() => [LearningLocation], { description: "Those that address the target group, by id." })
  learningLocations(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<(Thing | null)[]> {
    return Promise.all(this.statements.map((link) => kindAt(learningLocation, ctx, info, link.from)));
  }

  @Costs({ size: 5 })
  @Field(() => [Link], { description: "The statements ADDRESSES that say so, by id." })
  links(): readonly LinkData[] {
    return this.statements;
  }
}

@ObjectType({
  description:
    "One quarter with the target groups that its learning locations address, and those of which nothing is recorded.",
})
export class QuarterTargetGroups {
  constructor(
    private readonly found: Quarter,
    private readonly groups: readonly string[],
  ) {}

  @Field(() => Municipality, { description: "The municipality that the quarter belongs to." })
  municipality(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return kindAt(municipality, ctx, info, this.found.municipality);
  }

  @Field(() => String, { description: "The quarter as the sources name it." })
  quarter(): string {
    return this.found.quarter;
  }

  @Costs({ size: 5 })
  @Field(() => [LearningLocation], {
    description: "The learning locations there, by id, whether or not a target group is recorded.",
  })
  learningLocations(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<(Thing | null)[]> {
    return Promise.all(this.found.locations.map((id) => kindAt(learningLocation, ctx, info, id)));
  }

  @Costs({ size: 10 })
  @Field(() => [ServedTargetGroup], {
    description: "The target groups addressed: by most locations first, then by id.",
  })
  served(): ServedTargetGroup[] {
    return [...byGroup(this.found.links)]
      .sort(([a, as], [b, bs]) => bs.length - as.length || byCodePoint(a, b))
      .map(([group, links]) => new ServedTargetGroup(group, links));
  }

  @Costs({ size: 10 })
  @Field(() => [TargetGroup], {
    description: "Target groups of which nothing is recorded here, by id: a gap in the data, not a fact.",
  })
  gaps(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<(Thing | null)[]> {
    const served = new Set(this.found.links.map((link) => link.to));
    return Promise.all(
      this.groups.filter((id) => !served.has(id)).map((id) => kindAt(targetGroup, ctx, info, id)),
    );
  }

  @Field(() => String, {
    description: "Says what would count as recorded, and that a gap in the data is not a fact.",
  })
  caution(
    @Arg("lang", () => LanguageEnum, {
      nullable: true,
      description: "The wanted language, instead of Accept-Language.",
    })
    lang: LanguageCode | null,
    @Ctx() ctx: Context,
  ): string {
    return (lang ?? ctx.languages[0]) === "EN"
      ? "Recorded would be a statement ADDRESSES of one of the quarter's learning locations. Its absence is a gap in the data, not a fact about the quarter."
      : "Verzeichnet wäre eine Aussage ADDRESSES eines Lernorts im Quartier. Dass sie fehlt, ist eine Lücke in den Daten, keine Tatsache über das Quartier.";
  }
}

function byGroup(links: readonly LinkData[]): Map<string, LinkData[]> {
  const groups = new Map<string, LinkData[]>();
  for (const link of links) groups.set(link.to, [...(groups.get(link.to) ?? []), link]);
  return groups;
}

/** The root field `targetGroupsByQuarter`. */
export function targetGroupsByQuarterResolver(inputs: Inputs): TypeClass {
  const { filterType } = inputs.of(learningLocation);

  @Resolver()
  class TargetGroupsByQuarterResolver {
    @Costs({ size: 30 })
    @Query(() => [QuarterTargetGroups], {
      description:
        "Which target groups are served in which quarters, and where is nothing recorded? Quarters that a source names, by municipality and quarter. What is not recorded is a gap in the data.",
    })
    async targetGroupsByQuarter(
      @Arg("filter", () => filterType, {
        nullable: true,
        description: "Which learning locations count; all when left out.",
      })
      filter: FilterInput | null,
      @Ctx() ctx: Context,
    ): Promise<QuarterTargetGroups[]> {
      const [quarters, groups] = await Promise.all([
        ask(ctx, quartersOf(inputs, filter ?? {})),
        ctx.graph.all(targetGroupIds, {}),
      ]);
      return [...quarters]
        .sort((a, b) => byCodePoint(a.municipality, b.municipality) || byCodePoint(a.quarter, b.quarter))
        .map((quarter) => new QuarterTargetGroups(quarter, groups));
    }
  }
  return TargetGroupsByQuarterResolver;
}

/** All quarters with their locations and the target groups that these address. */
export function quartersOf(filters: Filters, filter: FilterInput): Asked<Quarter> {
  const binding = new Binding();
  const { match, condition } = startOf(filters, learningLocation, filter, {
    binding,
    variable: "l",
    label: "LearningLocation",
    path: "filter",
    hops: 0,
  });
  return {
    query: query({
      name: "targetGroupsByQuarter.list",
      mode: "read",
      text: [
        `${match}${where([condition])}`,
        "MATCH (l)-[i:LOCATED_IN]->(m:Municipality) WHERE i.quarter IS NOT NULL",
        "OPTIONAL MATCH (l)-[r:ADDRESSES]->(o:TargetGroup)",
        "WITH m.id AS municipality, i.quarter AS quarter, l.id AS location, r ORDER BY location, r.id",
        `WITH municipality, quarter, collect(DISTINCT location) AS locations, collect(CASE WHEN r IS NULL THEN null ELSE [${packedLink}] END) AS links`,
        "RETURN municipality, quarter, locations, links",
      ].join("\n"),
      read: (row) => ({
        municipality: row["municipality"] as string,
        quarter: row["quarter"] as string,
        locations: row["locations"] as readonly string[],
        links: (row["links"] as readonly (readonly [readonly unknown[], readonly unknown[]])[]).map(
          ([s, ends]) => linkOf(s, ends),
        ),
      }),
      sample: () => [{ municipality: "a", quarter: "a", locations: ["a"], links: [sampleLink] }],
    }),
    params: binding.params,
  };
}

/** Every target group, by id. */
export const targetGroupIds = query<object, string>({
  name: "targetGroupsByQuarter.groups",
  mode: "read",
  text: "MATCH (n:TargetGroup) RETURN n.id AS id ORDER BY id",
  read: (row) => row["id"] as string,
  sample: () => ["a"],
});
