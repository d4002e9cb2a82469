import type { Ask, Id } from "../ask.js";
import { profiles } from "./profiles.js";
import type { Answers } from "./words.js";

const files: Readonly<Record<string, string>> = {
  USES: "municipality_uses_building_block",
  SUPPORTS: "actor_supports_municipality",
  PARTICIPATES_IN: "municipality_participates_in_programme",
  RUNS: "learning_location_runs_building_block",
};

interface Path {
  readonly nodes: readonly Id[];
  readonly links: readonly { readonly relation: string }[];
}
type Pairs = readonly (readonly [string, string])[];

/** How two things are connected over the relations of each profile. */
export const shortestWays: Answers = { "paths.freiburg-trier": paths, "paths.examples": paths };

async function paths(
  ask: Ask,
  { pairs, profiles: names }: { pairs: Pairs; profiles: string[] },
): Promise<unknown> {
  return Promise.all(
    pairs.map(async ([from, to]) => {
      const found = await Promise.all(
        names.map(async (name) => [name, await shortest(ask, from, to, profiles[name])] as const),
      );
      return { from, to, ...Object.fromEntries(found) };
    }),
  );
}

async function shortest(
  ask: Ask,
  from: string,
  to: string,
  via: readonly string[] | undefined,
): Promise<object> {
  const {
    shortestPaths: s,
  }: {
    shortestPaths: { length: number | null; totalCount: number; paths: readonly Path[] };
  } = await ask(
    `query ($from: ID!, $to: ID!, $via: [RelationType!]) {
      shortestPaths(from: $from, to: $to, via: $via, maxLength: 8, first: 50) {
        length totalCount paths { nodes { id } links { relation } }
      }
    }`,
    { from, to, via },
  );
  const [first] = s.paths;
  return {
    length: s.length,
    nodePaths: new Set(s.paths.map(({ nodes }) => nodes.map(({ id }) => id).join())).size,
    relationshipPaths: s.totalCount,
    example:
      first?.nodes.flatMap(({ id }, i) => {
        const relation = first.links[i]?.relation;
        return relation === undefined ? [id] : [id, files[relation]];
      }) ?? null,
  };
}
