import { type Ask, type Id } from "../ask.js";
import { profiles } from "./profiles.js";
import { type Answers, sum, tally } from "./words.js";

interface Thing extends Id {
  readonly __typename: string;
}
interface Component {
  readonly size: number;
  readonly things: readonly Thing[];
}
interface Cuts {
  readonly thingCount: number;
  readonly componentCount: number;
  readonly articulationPointCount: number;
  readonly articulationPoints: readonly {
    readonly pieces: number;
    readonly cutOffCount: number;
    readonly thing: Id;
    readonly cutOff: readonly Id[];
  }[];
}
interface Connectivity {
  readonly thingCount: number;
  readonly components: readonly Component[];
  readonly isolated: readonly Id[];
}
/** Surroundings, and how the landscape hangs together. */
export const exploring: Answers = {
  "neighbourhood.examples": async (ask, { entities }: { entities: string[] }) =>
    Object.fromEntries(await Promise.all(entities.map(async (id) => [id, await around(ask, id)] as const))),

  "articulation.supportsOnly": async (ask) => {
    const { connectivity, actors }: { connectivity: Cuts; actors: { totalCount: number } } = await ask(`{
      connectivity(via: [SUPPORTS]) {
        thingCount componentCount articulationPointCount
        articulationPoints(first: 100) { pieces cutOffCount thing { id } cutOff(first: 10) { id } }
      }
      actors(filter: { supportedMunicipalities: {} }) { totalCount }
    }`);
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
