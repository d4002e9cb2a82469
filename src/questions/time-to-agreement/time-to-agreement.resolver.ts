import { Arg, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Costs } from "../../api/cost.js";
import type { GraphQLResolveInfo } from "graphql";
import { query } from "../../graph/query.js";
import { Binding, where } from "../../graph/where.js";
import type { TypeClass } from "../../api/concept.js";
import type { Context } from "../../api/context.js";
import { byCodePoint } from "../../api/facet.js";
import { filterCondition, type FilterInput, type Filters } from "../../api/filter.js";
import { kindAt } from "../../api/kind-fields.js";
import type { Inputs } from "../../api/kind-types.js";
import { type Asked, ask } from "../../api/list.js";
import type { Thing } from "../../api/node.js";
import { PartialDate } from "../../api/partial-date.js";
import { refuseUnknown } from "../../api/question-ids.js";
import { actor } from "../../entities/actor/index.js";
import { cooperationAgreement, CooperationAgreement } from "../../entities/cooperation-agreement/index.js";
import { municipality, Municipality } from "../../entities/municipality/index.js";
import { type LinkData, linkOf, packedLink, sampleLink } from "../../links/link.store.js";
import { Link } from "../../links/link.type.js";
import { type Agreed, earliest, firstOf, monthsRange } from "./time-to-agreement.rules.js";

/** A municipality that the actor supports and has an agreement with. */
interface Cooperation {
  readonly municipality: string;
  readonly nameKey: string;
  readonly agreements: readonly Agreed[];
  readonly links: readonly LinkData[];
}

@ObjectType({ description: "How long an actor supported a municipality before their first agreement." })
export class TimeToAgreement {
  private readonly since: string | null;
  private readonly first: Cooperation["agreements"][number] | undefined;

  constructor(private readonly cooperation: Cooperation) {
    const { agreements, links } = cooperation;
    this.since = earliest(links.map((link) => link.since));
    this.first = firstOf(agreements);
  }

  @Field(() => Municipality, { description: "The municipality that the actor supports or supported." })
  municipality(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return kindAt(municipality, ctx, info, this.cooperation.municipality);
  }

  @Field(() => PartialDate, {
    nullable: true,
    description: "The earliest `since` of the support; null when no source says it.",
  })
  supportedSince(): string | null {
    return this.since;
  }

  @Field(() => CooperationAgreement, {
    nullable: true,
    description:
      "The first agreement that both are parties of; one without a beginning is taken for the first, since it may be.",
  })
  async firstAgreement(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return this.first ? kindAt(cooperationAgreement, ctx, info, this.first.id) : null;
  }

  @Field(() => PartialDate, {
    nullable: true,
    description: "When it was signed, else from when it holds; null when no source says it.",
  })
  agreedOn(): string | null {
    return this.first?.date ?? null;
  }

  @Field(() => Int, {
    nullable: true,
    description: "The fewest whole months that the two dates allow; null when one is not known.",
  })
  monthsAtLeast(): number | null {
    return this.months()?.least ?? null;
  }

  @Field(() => Int, {
    nullable: true,
    description: "The most whole months that the two dates allow; null when one is not known.",
  })
  monthsAtMost(): number | null {
    return this.months()?.most ?? null;
  }

  @Costs({ size: 5 })
  @Field(() => [Link], { description: "The statements SUPPORTS that say so, by id." })
  links(): readonly LinkData[] {
    return this.cooperation.links;
  }

  private months(): { least: number; most: number } | null {
    const { since } = this;
    const date = this.first?.date ?? null;
    return since === null || date === null ? null : monthsRange(since, date);
  }
}

/** The root field `timeToAgreement`. */
export function timeToAgreementResolver(inputs: Inputs): TypeClass {
  const { filterType } = inputs.of(municipality);

  @Resolver()
  class TimeToAgreementResolver {
    @Costs({ size: 50 })
    @Query(() => [TimeToAgreement], {
      description:
        "How long did an actor support a municipality before their first agreement? One row for each municipality that it supports and has an agreement with, by folded name; a span that the data do not date is null.",
    })
    async timeToAgreement(
      @Arg("actor", () => ID, { description: "The id of the actor, for instance of an agency." }) id: string,
      @Arg("filter", () => filterType, {
        nullable: true,
        description: "Which municipalities; all when left out.",
      })
      filter: FilterInput | null,
      @Ctx() ctx: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<TimeToAgreement[]> {
      if ((await kindAt(actor, ctx, info, id)) === null) refuseUnknown("actor", [id], []);
      const found = await ask(ctx, cooperationsOf(inputs, id, filter ?? {}));
      return [...found]
        .sort((a, b) => byCodePoint(a.nameKey, b.nameKey) || byCodePoint(a.municipality, b.municipality))
        .map((cooperation) => new TimeToAgreement(cooperation));
    }
  }
  return TimeToAgreementResolver;
}

/** The municipalities that an actor supports and has an agreement with. */
export function cooperationsOf(filters: Filters, id: string, filter: FilterInput): Asked<Cooperation> {
  const binding = new Binding();
  const condition = filterCondition(filters, municipality, filter, {
    binding,
    variable: "m",
    path: "filter",
    hops: 0,
  });
  return {
    query: query({
      name: "timeToAgreement.list",
      mode: "read",
      text: [
        `MATCH (a:Actor)-[r:SUPPORTS]->(m:Municipality)${where(["a.id = $id", condition])}`,
        "WITH a, r, m ORDER BY r.id",
        `WITH a, m, collect([${packedLink}]) AS links`,
        "MATCH (m)<-[:HAS_PARTY]-(g:CooperationAgreement)-[:HAS_PARTY]->(a)",
        "WITH m.id AS municipality, m.nameKey AS nameKey, links, collect(DISTINCT [g.id, coalesce(g.signedOn, g.validFrom), g.validUntil]) AS agreements",
        "RETURN municipality, nameKey, links, agreements",
      ].join("\n"),
      read: (row) => ({
        municipality: row["municipality"] as string,
        nameKey: row["nameKey"] as string,
        links: (row["links"] as readonly (readonly [readonly unknown[], readonly unknown[]])[]).map(
          ([s, ends]) => linkOf(s, ends),
        ),
        agreements: (row["agreements"] as readonly (readonly [string, string | null, string | null])[]).map(
          ([agreement, date, until]) => ({ id: agreement, date, until }),
        ),
      }),
      sample: () => [
        {
          municipality: "a",
          nameKey: "a",
          links: [sampleLink],
          agreements: [{ id: "a", date: null, until: null }],
        },
      ],
    }),
    params: { ...binding.params, id },
  };
}
