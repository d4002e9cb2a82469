import { type Ask, type Edges, type Id, type Nodes, nodesOf } from "../ask.js";
import { type Answers, countsOf, type Facet, idsIn, idsOf, lowerCounts } from "./words.js";
import { aBorough, noBorough } from "./parts.js";

type Blocks = Id & { readonly buildingBlocks: Edges<{ readonly role: string; readonly node: Id }> };

const runs = 'role: ["runs", "is_instance", "hosts", "leads", "coordinates"]';
const adults = (keys: string): string =>
  `formality: [NON_FORMAL], targetGroups: { to: ["erwachsene"] ${keys} }`;

/** Departments, learning locations and programmes. */
export const places: Answers = {
  "departments.monitoring": async (ask, { block }: { block: string }) => {
    const ids = [block, ...(await narrowerOf(ask, block))];
    const none = (keys: string): Promise<string[]> =>
      idsOf(
        ask,
        "municipalities",
        `filter: {
          isLargeCity: true
          departments: { count: { lte: 0 }, node: { buildingBlocks: { to: ["${block}"] ${keys} } } }
        }`,
      );
    return {
      exact: await responsible(ask, block, [block], ""),
      none: await none(""),
      withNarrower: await responsible(ask, block, ids, "includeNarrower: true"),
      noneWithNarrower: await none("includeNarrower: true"),
    };
  },

  "locations.examples": async (ask, { municipality }: { municipality: string }) => {
    const locations = await nodesOf<Id & { formality: string; locationType: string }>(
      ask,
      "learningLocations",
      `filter: { municipality: { to: ["${municipality}"] } }`,
      "id formality locationType",
    );
    return grouped(locations.map((l) => [l.formality.toLowerCase(), [l.id, l.locationType.toLowerCase()]]));
  },

  "locations.nonFormalForAdults": async (ask) => {
    const running = async (confidence: string): Promise<object> => {
      const locations = await nodesOf<Id & { buildingBlocks: Nodes<Id> }>(
        ask,
        "learningLocations",
        `filter: { ${adults(`confidence: [${confidence}]`)}, buildingBlocks: { ${runs} } }`,
        `id buildingBlocks(filter: { ${runs} }) { nodes { id } }`,
      );
      return Object.fromEntries(locations.map((l) => [l.id, idsIn(l.buildingBlocks.nodes)]));
    };
    return {
      sourced: await running("SOURCED"),
      unverified: await running("GENERAL_KNOWLEDGE_UNVERIFIED"),
      anyRole: await idsOf(ask, "learningLocations", `filter: { ${adults("")}, buildingBlocks: {} }`),
      nonFormalForAdults: await idsOf(ask, "learningLocations", `filter: { ${adults("")} }`),
    };
  },

  "locations.librariesWithGuidance": async (ask) => {
    const guidance = "bildungsberatung";
    const ids = [guidance, ...(await narrowerOf(ask, guidance))];
    const libraries = await nodesOf<Blocks>(
      ask,
      "learningLocations",
      `filter: {
        locationType: [LIBRARY], buildingBlocks: { to: ["${guidance}"], includeNarrower: true }
      }`,
      "id buildingBlocks(first: 100) { edges { role node { id } } }",
    );
    return libraries.flatMap((library) => rolesIn(library, ids)).sort(byText);
  },

  "locations.targetGroupsByCity": async (ask, { municipalities }: { municipalities: string[] }) => {
    const served: Record<string, { facets: [Facet] }> = await ask(
      `{ ${municipalities
        .map(
          (id, i) => `at${i}: learningLocations(filter: { municipality: { to: ["${id}"] } }) {
            facets(by: [TARGET_GROUP]) { buckets { value count } }
          }`,
        )
        .join("\n")} }`,
    );
    return Object.fromEntries(
      municipalities.map((id, i) => [id, countsOf(served[`at${i}`]?.facets[0] ?? { buckets: [] })]),
    );
  },

  "programmes.lvoPhases": async (ask) => {
    const { programme }: { programme: { municipalities: Edges<{ phase: string; node: Id }> } } = await ask(
      `{ programme(id: "lernen-vor-ort") { municipalities(first: 100) { edges { phase node { id } } } } }`,
    );
    const participant = 'programmes: { to: ["lernen-vor-ort"] }';
    const { municipalities }: { municipalities: { totalCount: number; facets: [Facet, Facet] } } = await ask(
      `{ municipalities(filter: { ${participant} }) {
        totalCount facets(by: [KIND, STATE]) { buckets { value count } }
      } }`,
    );
    const groups = grouped(
      programme.municipalities.edges.map(({ phase, node }) => [phases[phase] ?? phase, node.id]),
    );
    const [kinds, states] = municipalities.facets;
    return {
      groups,
      counts: Object.fromEntries(Object.entries(groups).map(([phase, ids]) => [phase, ids.length])),
      total: municipalities.totalCount,
      perKind: lowerCounts(kinds),
      largeCities: await idsOf(ask, "municipalities", `filter: { ${participant}, isLargeCity: true }`),
      states: Object.keys(countsOf(states)).sort(),
    };
  },

  "programmes.largeInNeither": async (ask) => {
    const no = (programmes: string): string => `programmes: { to: [${programmes}], count: { lte: 0 } }`;
    const lvo = '"lernen-vor-ort"';
    const withAgency = 'node: { parties: { to: ["transferagenturen-grossstaedte"] } }';
    const noAgency = `agreements: { ${withAgency}, count: { lte: 0 } }`;
    const nothing = `${no(lvo)}, agreements: { count: { lte: 0 } }`;
    const boroughs = `or: [{ programmes: { to: [${lvo}] } }, { agreements: {} }]`;
    const agencyBoroughs = `or: [{ programmes: { to: [${lvo}] } }, { agreements: { ${withAgency} } }]`;
    const large = (keys: string): Promise<string[]> =>
      idsOf(ask, "municipalities", `filter: { isLargeCity: true, ${keys} }`);
    return {
      base: await large(`${no(lvo)}, ${noAgency}`),
      includeParts: await large(`${no(lvo)}, ${noAgency}, ${noBorough(agencyBoroughs)}`),
      alsoNotInTagProgramme: await large(`${no(`${lvo}, "tag-programm"`)}, ${noAgency}`),
      nothingAtAll: await large(nothing),
      nothingAtAllIncludeParts: await large(`${nothing}, not: { ${aBorough(boroughs)} }`),
    };
  },
};

const phases: Readonly<Record<string, string>> = {
  PHASE_1: "phase1Only",
  PHASE_2: "phase2Only",
  BOTH: "both",
  PHASE_1_PHASE_2_NOT_STATED: "phase1_phase2NotStated",
  NOT_STATED: "notStated",
};

async function narrowerOf(ask: Ask, block: string): Promise<string[]> {
  const { buildingBlock }: { buildingBlock: { narrower: Nodes<Id> } } = await ask(
    `{ buildingBlock(id: "${block}") { narrower(first: 100) { nodes { id } } } }`,
  );
  return idsIn(buildingBlock.narrower.nodes);
}

/** The departments of each large city that have a part in one of these blocks: department, block, role. */
async function responsible(ask: Ask, block: string, ids: readonly string[], keys: string): Promise<object> {
  const departments = await nodesOf<Blocks & { municipality: Id }>(
    ask,
    "departments",
    `filter: {
      municipality: { node: { isLargeCity: true } }, buildingBlocks: { to: ["${block}"] ${keys} }
    }`,
    "id municipality { id } buildingBlocks(first: 100) { edges { role node { id } } }",
  );
  return grouped(departments.flatMap((d) => rolesIn(d, ids).map((row) => [d.municipality.id, row] as const)));
}

function rolesIn({ id, buildingBlocks }: Blocks, blocks: readonly string[]): string[][] {
  return buildingBlocks.edges
    .filter(({ node }) => blocks.includes(node.id))
    .map(({ role, node }) => [id, node.id, role.toLowerCase()]);
}

/** What belongs to each word, sorted. */
function grouped<T extends string | string[]>(pairs: readonly (readonly [string, T])[]): Record<string, T[]> {
  const groups: Record<string, T[]> = {};
  for (const [word, value] of pairs) (groups[word] ??= []).push(value);
  for (const values of Object.values(groups)) values.sort(byText);
  return groups;
}

function byText(a: string | string[], b: string | string[]): number {
  return String(a) < String(b) ? -1 : 1;
}
