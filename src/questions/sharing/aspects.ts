import { Ctx, Field, Float, Info, Int, ObjectType } from "type-graphql";
import { Costs } from "../../api/cost.js";
import type { GraphQLResolveInfo } from "graphql";
import { query } from "../../graph/query.js";
import type { Context } from "../../api/context.js";
import { controlled } from "../../api/controlled.js";
import { ask, type Asked } from "../../api/list.js";
import { loadAt, loadManyAt } from "../../api/loader.js";
import { type LinkData, linksByIds, startOf } from "../../links/link.store.js";
import { Link } from "../../links/link.type.js";
import { type Measure, similarity } from "./sharing.rules.js";
import { sampleUsers } from "./sharing.store.js";

export const SimilarityAspect = controlled("SimilarityAspect", "In what two municipalities can be alike.", {
  BUILDING_BLOCKS: {
    value: "BUILDING_BLOCKS",
    description: "The building blocks that they use, by the measure asked for.",
  },
  PROGRAMMES: {
    value: "PROGRAMMES",
    description: "The programmes that they take part in, by the measure asked for.",
  },
  SIZE: {
    value: "SIZE",
    description:
      "Their populations: the smaller by the larger; 0 where one is not known, since nothing then says that they are alike.",
  },
});
export type Aspect = "BUILDING_BLOCKS" | "PROGRAMMES" | "SIZE";

/** Municipality, programme and statement of every participation. */
export const participations: Asked<readonly (readonly [string, string, string])[]> = {
  query: query({
    name: "sharing.programmes",
    mode: "read",
    text: "MATCH (n:Municipality)-[r:PARTICIPATES_IN]->(o:Programme)\nRETURN collect([n.id, o.id, r.id]) AS rows",
    read: (row) => row["rows"] as readonly (readonly [string, string, string])[],
    sample: (_, named) => [sampleUsers(named).map((id) => [id, "a", "a"] as const)],
  }),
  params: {},
};

/** The population of every municipality of which it is known. */
export const populations: Asked<readonly (readonly [string, number])[]> = {
  query: query({
    name: "sharing.populations",
    mode: "read",
    text: "MATCH (n:Municipality) WHERE n.population IS NOT NULL\nRETURN collect([n.id, n.population]) AS rows",
    read: (row) => row["rows"] as readonly (readonly [string, number])[],
  }),
  params: {},
};

/** What is known of the municipalities beside their building blocks. */
export interface Profiles {
  /** For each municipality its programmes, each with the statements that say so. */
  readonly programmes: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  readonly populations: ReadonlyMap<string, number>;
}

/** Reads what the aspects asked for need, once for each place of a request. */
export async function profilesAt(
  ctx: Context,
  info: GraphQLResolveInfo,
  over: readonly Aspect[],
): Promise<Profiles> {
  const profiles = await loadAt(ctx, info, "sharing.profiles", over, "", async () => {
    const [taking, counted] = await Promise.all([
      over.includes("PROGRAMMES") ? ask(ctx, participations) : [],
      over.includes("SIZE") ? ask(ctx, populations) : [],
    ]);
    return new Map([
      ["", { programmes: byMunicipality(taking[0] ?? []), populations: new Map(counted[0] ?? []) }],
    ]);
  });
  return profiles ?? { programmes: new Map(), populations: new Map() };
}

function byMunicipality(rows: readonly (readonly [string, string, string])[]): Profiles["programmes"] {
  const sets = new Map<string, Map<string, string[]>>();
  for (const [municipality, programme, link] of rows) {
    const programmes = sets.get(municipality) ?? new Map<string, string[]>();
    sets.set(municipality, programmes);
    programmes.set(programme, [...(programmes.get(programme) ?? []), link]);
  }
  return sets;
}

/** How alike two municipalities are in one respect. */
export interface AspectResult {
  readonly aspect: Aspect;
  readonly score: number;
  /** How many things both have; null for what is measured and not counted. */
  readonly sharedCount: number | null;
  /** The statements of both sides, where they are not building blocks. */
  readonly linkIds: readonly string[];
}

/** Programmes and size compared; building blocks are compared elsewhere. */
export function compareProfiles(
  profiles: Profiles,
  aspect: Aspect,
  a: string,
  b: string,
  measure: Measure,
): AspectResult {
  if (aspect === "SIZE") {
    const sizes = [profiles.populations.get(a) ?? 0, profiles.populations.get(b) ?? 0];
    const largest = Math.max(...sizes);
    const score = largest === 0 ? 0 : Math.round((Math.min(...sizes) / largest) * 1e6) / 1e6;
    return { aspect, score, sharedCount: null, linkIds: [] };
  }
  const [as, bs] = [
    profiles.programmes.get(a) ?? new Map<string, string[]>(),
    profiles.programmes.get(b) ?? new Map<string, string[]>(),
  ];
  const shared = [...as.keys()].filter((programme) => bs.has(programme)).sort();
  const linkIds = shared.flatMap((programme) => [...(as.get(programme) ?? []), ...(bs.get(programme) ?? [])]);
  return {
    aspect,
    score: similarity(measure, shared.length, as.size, bs.size),
    sharedCount: shared.length,
    linkIds,
  };
}

@ObjectType({ description: "How alike two municipalities are in one respect." })
export class AspectScore {
  constructor(private readonly result: AspectResult) {}

  @Field(() => SimilarityAspect, { description: "In what they are compared." })
  aspect(): Aspect {
    return this.result.aspect;
  }

  @Field(() => Float, { description: "From 0 to 1, rounded to 6 decimals." })
  score(): number {
    return this.result.score;
  }

  @Field(() => Int, {
    nullable: true,
    description: "How many building blocks or programmes both have; null for the size.",
  })
  sharedCount(): number | null {
    return this.result.sharedCount;
  }

  @Costs({ size: 10 })
  @Field(() => [Link], {
    description:
      "Both sides' statements PARTICIPATES_IN of the programmes that both take part in; those of building blocks are in the pair's `evidence`.",
  })
  links(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<LinkData[]> {
    return loadManyAt(ctx, info, linksByIds.name, null, this.result.linkIds, async (ids) => {
      const links = await ctx.graph.all(linksByIds, { ids, starts: [...new Set(ids.map(startOf))] });
      return new Map(links.map((link) => [link.id, link]));
    });
  }
}

/** The mean of the scores, rounded to 6 decimals. */
export function meanScore(results: readonly AspectResult[]): number {
  const sum = results.reduce((total, { score }) => total + score, 0);
  return results.length === 0 ? 0 : Math.round((sum / results.length) * 1e6) / 1e6;
}
