import { Arg, Ctx, Field, Info, ObjectType, Query, Resolver } from "type-graphql";
import { Costs } from "../../api/cost.js";
import type { GraphQLResolveInfo } from "graphql";
import { query } from "../../graph/query.js";
import { Binding, where } from "../../graph/where.js";
import type { Context } from "../../api/context.js";
import { byCodePoint } from "../../api/facet.js";
import { type Asked, ask } from "../../api/list.js";
import { Entity, type Thing } from "../../api/node.js";
import { given, oneOf } from "../../api/ranges.js";
import { nodeAt } from "../../api/things.js";
import { Direction, RelationType } from "../../api/vocabulary.js";
import { type LinkData, linkOf, packedLink, roleOfLink, sampleLink } from "../../links/link.store.js";
import { Link } from "../../links/link.type.js";
import { rivals } from "./contradictions.rules.js";

/** A thing with all its statements of a relation, at least two of which name different things. */
interface Disputed {
  readonly thing: string;
  readonly nameKey: string;
  readonly links: readonly LinkData[];
}

@ObjectType({ description: "A thing of which different sources name different others in the same role." })
export class Contradiction {
  constructor(private readonly disputed: Disputed) {}

  @Field(() => Entity, { description: "What the sources do not agree about." })
  thing(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return nodeAt(ctx, info, this.disputed.thing);
  }

  @Costs({ size: 5 })
  @Field(() => [Link], { description: "The statements that contradict each other, by id." })
  links(): readonly LinkData[] {
    return this.disputed.links;
  }
}

@Resolver()
export class ContradictionsResolver {
  @Costs({ size: 50 })
  @Query(() => [Contradiction], {
    description:
      "Where do sources contradict each other: which things have, in a relation and role that allows one only, statements that name different things and share no source? By folded name, then id.",
  })
  async contradictions(
    @Arg("via", () => RelationType, {
      description: "The relation. Only the caller knows where there can be one only, so it has no default.",
    })
    via: string,
    @Arg("role", () => [String], {
      nullable: true,
      description: "Only statements in these roles, as in the data; each role by itself when left out.",
    })
    role: string[] | null,
    @Arg("thingIs", () => Direction, {
      defaultValue: Direction.IN,
      description: "At which end of the statements the thing stands that can have one only.",
    })
    thingIs: string,
    @Ctx() ctx: Context,
  ): Promise<Contradiction[]> {
    const other = thingIs === Direction.IN ? "from" : "to";
    const found = await ask(ctx, severalOthers(via, role, thingIs));
    return found
      .map((disputed) => ({ ...disputed, links: rivals(disputed.links, other) }))
      .filter(({ links }) => links.length > 0)
      .sort((a, b) => byCodePoint(a.nameKey, b.nameKey) || byCodePoint(a.thing, b.thing))
      .map((disputed) => new Contradiction(disputed));
  }
}

/** Contradicts `sampleLink`, whichever end has one only. */
const sampleRival: LinkData = { ...sampleLink, from: "c", to: "d", sourceIds: ["b"] };

/** Things with statements of a relation to at least two others. */
export function severalOthers(
  via: string,
  roles: readonly string[] | null,
  thingIs: string,
): Asked<Disputed> {
  const binding = new Binding();
  const wanted = roles?.map((role) => role.toLowerCase());
  const conditions = [
    oneOf("type(r)", [via], binding),
    given(wanted) ? oneOf(roleOfLink, wanted, binding) : "",
  ];
  const arrow = thingIs === Direction.IN ? "<-[r]-" : "-[r]->";
  return {
    query: query({
      name: "contradictions.list",
      mode: "read",
      text: [
        `MATCH (n:Entity)${arrow}(o:Entity)${where(conditions)}`,
        "WITH n, r, o ORDER BY r.id",
        `WITH n.id AS thing, n.nameKey AS nameKey, count(DISTINCT o.id) AS others, collect([${packedLink}]) AS links`,
        "WHERE others > 1",
        "RETURN thing, nameKey, links",
      ].join("\n"),
      read: (row) => ({
        thing: row["thing"] as string,
        nameKey: row["nameKey"] as string,
        links: (row["links"] as readonly (readonly [readonly unknown[], readonly unknown[]])[]).map(
          ([s, ends]) => linkOf(s, ends),
        ),
      }),
      sample: () => [{ thing: "a", nameKey: "a", links: [sampleLink, sampleRival] }],
    }),
    params: binding.params,
  };
}
