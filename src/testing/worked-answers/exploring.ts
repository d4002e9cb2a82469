import { type Ask, type Id, nodesOf } from "../ask.js";
import { RelationType } from "../../api/vocabulary.js";
import { type Answers, sum, tally } from "./words.js";

const relations = Object.values(RelationType);
const columnsOnly = ["SEATED_IN", "UNDER", "PUBLISHED_BY"];

/** The relations of each profile; `blocks` is without the offers, which have BROADER as well. */
const profiles: Readonly<Record<string, readonly string[]>> = {
  all: relations,
  files: relations.filter((relation) => !columnsOnly.includes(relation)),
  noPlace: relations.filter((relation) => !["IN_STATE", "SEATED_IN"].includes(relation)),
  actorsProgrammes: ["SUPPORTS", "AFFILIATED_WITH", "INVOLVED_IN", "PARTICIPATES_IN"],
  support: ["SUPPORTS", "AFFILIATED_WITH"],
  supportsOnly: ["SUPPORTS"],
  blocks: ["USES", "BROADER"],
};

const files: Readonly<Record<string, string>> = {
  USES: "municipality_uses_building_block",
  SUPPORTS: "actor_supports_municipality",
  PARTICIPATES_IN: "municipality_participates_in_programme",
  RUNS: "learning_location_runs_building_block",
};

interface Thing extends Id {
  readonly __typename: string;
}
interface Component {
  readonly size: number;
  readonly things: readonly Thing[];
}
interface Connectivity {
  readonly thingCount: number;
  readonly components: readonly Component[];
  readonly isolated: readonly Id[];
}
interface Path {
  readonly nodes: readonly Id[];
  readonly links: readonly { readonly relation: string }[];
}
type Pairs = readonly (readonly [string, string])[];

/** Paths, surroundings, and how the landscape hangs together. */
export const exploring: Answers = {
  "paths.freiburg-trier": paths,
  "paths.examples": paths,

  "neighbourhood.examples": async (ask, { entities }: { entities: string[] }) =>
    Object.fromEntries(await Promise.all(entities.map(async (id) => [id, await around(ask, id)] as const))),

  "articulation.supportsOnly": async (ask) => {
    interface Point {
      readonly pieces: number;
      readonly cutOffCount: number;
      readonly thing: Id;
      readonly cutOff: readonly Id[];
    }
    const { connectivity, actors } = await (ask(`{
      connectivity(via: [SUPPORTS]) {
        thingCount componentCount articulationPointCount
        articulationPoints(first: 100) { pieces cutOffCount thing { id } cutOff(first: 10) { id } }
      }
      actors(filter: { supportedMunicipalities: {} }) { totalCount }
    }`) as Promise<{
      connectivity: {
        thingCount: number;
        componentCount: number;
        articulationPointCount: number;
        articulationPoints: readonly Point[];
      };
      actors: { totalCount: number };
    }>);
    const { componentCount } = connectivity;
    return {
      nodes: connectivity.thingCount,
      actorsInGraph: actors.totalCount,
      count: connectivity.articulationPointCount,
      articulationPoints: connectivity.articulationPoints.map((point) => ({
        actor: point.thing.id,
        componentsBefore: componentCount,
        componentsAfter: componentCount - 1 + point.pieces,
        pieces: point.pieces,
        nodesCutOff: point.cutOffCount,
        cutOffExamples: point.cutOff.map(({ id }) => id),
      })),
    };
  },

  components: async (ask, { profiles: names }: { profiles: string[] }) =>
    Object.fromEntries(
      await Promise.all(
        names.map(async (name) => {
          const { components, isolated, nodes } = await connected(ask, name);
          return [
            name,
            {
              nodes,
              components: components.length,
              sizes: components.map(({ size }) => size),
              smaller: components.slice(1).map(({ things }) => things.map(({ id }) => id)),
              ...(["all", "files"].includes(name) ? { isolated } : {}),
            },
          ] as const;
        }),
      ),
    ),
};

/** The components of a profile with their members, the first hundred of each. */
async function connected(
  ask: Ask,
  profile: string,
): Promise<{ components: readonly Component[]; isolated: readonly string[]; nodes: number }> {
  const { connectivity }: { connectivity: Connectivity } = await ask(
    `query ($via: [RelationType!]) {
      connectivity(via: $via) {
        thingCount
        components(first: 100) { size things(first: 100) { __typename id } }
        isolated(first: 100) { id }
      }
    }`,
    { via: profiles[profile] },
  );
  const isLeftOut = ({ things }: Component): boolean =>
    profile === "blocks" && things.every(({ __typename }) => __typename === "Offer");
  return {
    components: connectivity.components.filter((c) => !isLeftOut(c)),
    isolated: connectivity.isolated.map(({ id }) => id),
    nodes: connectivity.thingCount - sum(connectivity.components.filter(isLeftOut).map(({ size }) => size)),
  };
}

async function around(ask: Ask, id: string): Promise<object> {
  const inProfile = async (name: string): Promise<object> => {
    const within = await Promise.all(
      [1, 2, 3].map(async (depth) => (await surrounding(ask, id, depth, profiles[name])).length - 1),
    );
    const { components } = await connected(ask, name);
    return {
      exact: within.map((count, i) => count - (within[i - 1] ?? 0)),
      within,
      reachable: (components[0]?.size ?? 0) - 1,
    };
  };
  const neighbours = (await surrounding(ask, id, 1, profiles["all"])).filter((thing) => thing.id !== id);
  return {
    all: await inProfile("all"),
    files: await inProfile("files"),
    noPlace: await inProfile("noPlace"),
    depth1PerKind: tally(neighbours.map(({ __typename }) => kindFiles[__typename] ?? __typename)),
  };
}

const kindFiles: Readonly<Record<string, string>> = {
  Actor: "actors",
  BuildingBlock: "building_blocks",
  Department: "departments",
  LearningLocation: "learning_locations",
  City: "municipalities",
  District: "municipalities",
  Borough: "municipalities",
  Programme: "programmes",
  State: "states",
};

async function surrounding(
  ask: Ask,
  id: string,
  depth: number,
  via: readonly string[] | undefined,
): Promise<readonly Thing[]> {
  const { neighbourhood }: { neighbourhood: { truncated: boolean; nodes: readonly Thing[] } } = await ask(
    `query ($id: ID!, $depth: Int!, $via: [RelationType!]) {
      neighbourhood(of: [$id], depth: $depth, via: $via, perRelation: 500, maxNodes: 1000) {
        truncated nodes { __typename id }
      }
    }`,
    { id, depth, via },
  );
  if (neighbourhood.truncated) throw new Error(`The neighbourhood of ${id} was cut.`);
  return neighbourhood.nodes;
}

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
