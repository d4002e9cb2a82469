import { type Ask, type Id, type Nodes, nodesOf } from "../ask.js";
import { type Answers, countsOf, type Facet, idsIn, idsOf } from "./words.js";
import { noBorough, wholes } from "./parts.js";

/** Who uses which building block. */
export const blocks: Answers = {
  "blocks.users.examples": async (ask, { blocks: ids }: { blocks: string[] }) =>
    Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await usersOf(ask, id)] as const))),

  "blocks.ranking": async (ask) => {
    const all = await nodesOf<Id & { municipalities: { totalCount: number } }>(
      ask,
      "buildingBlocks",
      "orderBy: [{ by: MUNICIPALITY_COUNT, direction: DESC }]",
      "id municipalities { totalCount }",
    );
    const ids = all.map(({ id }) => id).sort();
    return {
      municipalities: all.map(({ id, municipalities }) => [id, municipalities.totalCount]),
      cities: await ranking(ask, ids, "kind: [CITY]"),
      large: await ranking(ask, ids, "isLargeCity: true"),
    };
  },

  "blocks.usedOnce": async (ask) => ({
    municipalities: await usedOnce(ask, "", ""),
    cities: await usedOnce(ask, "", "kind: [CITY]"),
    municipalities_noEnded: await usedOnce(ask, "status: [ACTIVE, CONTINUED, UNKNOWN]", ""),
    municipalities_includeNarrower: await usedOnceWithNarrower(ask),
  }),

  "blocks.byState.examples": async (ask, { blocks: ids }: { blocks: string[] }) => {
    const byState = async (id: string): Promise<object> => {
      const { municipalities }: { municipalities: { facets: [Facet] } } = await ask(
        `query ($filter: MunicipalityFilter) {
          municipalities(filter: $filter) { facets(by: [STATE]) { buckets { value count } } }
        }`,
        { filter: { buildingBlocks: { to: [id] } } },
      );
      const [facet] = municipalities.facets;
      return { statesCovered: facet.buckets.length, perState: countsOf(facet) };
    };
    return Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await byState(id)] as const)));
  },

  "blocks.combine.staffUnitAndMonitoring": async (ask, { sets }: { sets: string[][] }) =>
    Promise.all(
      sets.map(async (set) => {
        const all = set.map((id) => JSON.stringify(id)).join(", ");
        const withWholes = await wholes(ask);
        const users = await Promise.all(set.map((id) => idsOf(ask, "municipalities", uses(id))));
        const [first = [], ...others] = users.map(withWholes);
        return {
          blocks: set,
          municipalities: await idsOf(
            ask,
            "municipalities",
            `filter: { buildingBlocks: { toAll: [${all}] } }`,
          ),
          cities: await idsOf(ask, "cities", `filter: { buildingBlocks: { toAll: [${all}] } }`),
          withNarrower: await idsOf(
            ask,
            "municipalities",
            `filter: { buildingBlocks: { toAll: [${all}], includeNarrower: true } }`,
          ),
          includeParts: first.filter((id) => others.every((ids) => ids.includes(id))),
        };
      }),
    ),

  "blocks.largeCitiesWithoutEducationOffice": async (ask) => {
    const noBlock = 'buildingBlocks: { to: ["bildungsbuero"], count: { lte: 0 } }';
    const noOffice = "departments: { node: { departmentType: [BILDUNGSBUERO] }, count: { lte: 0 } }";
    const large = (keys: string): Promise<string[]> =>
      idsOf(ask, "municipalities", `filter: { isLargeCity: true, ${keys} }`);
    return {
      byBlock: await large(noBlock),
      byBlockIncludeParts: await large(
        `${noBlock}, ${noBorough('buildingBlocks: { to: ["bildungsbuero"] }')}`,
      ),
      byDepartment: await large(noOffice),
      neither: await large(`${noBlock}, ${noOffice}`),
    };
  },

  "blocks.municipalitiesWithout": async (ask) => {
    const withWholes = await wholes(ask);
    const users = withWholes(await idsOf(ask, "municipalities", "filter: { buildingBlocks: {} }"));
    const base = await idsOf(ask, "municipalities", "filter: { without: [USES] }");
    return {
      base,
      includeParts: base.filter((id) => !users.includes(id)),
      large: await idsOf(ask, "municipalities", "filter: { without: [USES], isLargeCity: true }"),
      cities: await idsOf(ask, "cities", "filter: { without: [USES] }"),
    };
  },
};

function uses(block: string, keys = ""): string {
  return `filter: { buildingBlocks: { to: ["${block}"] ${keys} } }`;
}

async function usersOf(ask: Ask, id: string): Promise<object> {
  const { buildingBlock }: { buildingBlock: { municipalities: Nodes<Id>; narrower: Nodes<Id> } } = await ask(
    `query ($id: ID!) {
      buildingBlock(id: $id) { municipalities(first: 100) { nodes { id } } narrower(first: 100) { nodes { id } } }
    }`,
    { id },
  );
  const users = idsIn(buildingBlock.municipalities.nodes);
  return {
    count: users.length,
    users,
    narrower: idsIn(buildingBlock.narrower.nodes),
    withNarrowerUsers: await idsOf(ask, "municipalities", uses(id, "includeNarrower: true")),
  };
}

/** Every block with the number of its users among these: most first, then by id; those without users last. */
async function ranking(ask: Ask, ids: readonly string[], among: string): Promise<[string, number][]> {
  const { municipalities }: { municipalities: { facets: [Facet] } } = await ask(`{
    municipalities(filter: { ${among} }) {
      facets(by: [BUILDING_BLOCK], first: 1000) { buckets { value count } }
    }
  }`);
  const counts = countsOf(municipalities.facets[0]);
  const unused = ids.filter((id) => counts[id] === undefined).map((id): [string, number] => [id, 0]);
  return [
    ...municipalities.facets[0].buckets.map(({ value, count }): [string, number] => [value, count]),
    ...unused,
  ];
}

/** Blocks with one user and with none; only these uses count, by municipalities of these. */
async function usedOnce(ask: Ask, counted: string, among: string): Promise<object> {
  const blocksWith = (count: string): Promise<string[]> =>
    idsOf(
      ask,
      "buildingBlocks",
      `filter: { municipalities: { count: ${count}, node: { ${among} } ${counted} } }`,
    );
  const userOf = async (id: string): Promise<string> => {
    const filter = `filter: { buildingBlocks: { to: ["${id}"] ${counted} } ${among} }`;
    return (await idsOf(ask, "municipalities", filter)).join();
  };
  const once = await blocksWith("{ gte: 1, lte: 1 }");
  return {
    once: Object.fromEntries(await Promise.all(once.map(async (id) => [id, await userOf(id)] as const))),
    never: await blocksWith("{ lte: 0 }"),
  };
}

/** The same where who uses a block counts as a user of the broader ones. */
async function usedOnceWithNarrower(ask: Ask): Promise<object> {
  const all = await idsOf(ask, "buildingBlocks", "");
  const users = new Map<string, readonly string[]>();
  for (const id of all) users.set(id, await idsOf(ask, "municipalities", uses(id, "includeNarrower: true")));
  const once = all.filter((id) => users.get(id)?.length === 1);
  return {
    once: Object.fromEntries(once.map((id) => [id, users.get(id)?.[0]])),
    never: all.filter((id) => users.get(id)?.length === 0),
  };
}
