import { type Ask, type Edges, type Id, type Nodes, nodesOf } from "../ask.js";
import { type Answers, idsIn, idsOf } from "./words.js";
import { aBorough } from "./parts.js";

const agency = 'parties: { to: ["transferagenturen-grossstaedte"] }';
const target = "agreementType: [TARGET_AGREEMENT]";
const sponsor = 'role: ["basic_sponsor"]';

interface Sponsor extends Id {
  readonly actorType: string;
  readonly supportedMunicipalities: Edges<{ readonly node: Id; readonly sources: readonly Id[] }>;
}

/** Who supports municipalities, and what they have agreed. */
export const actors: Answers = {
  "actors.foundationsSupportSeveral": async (ask) => {
    const foundations = await nodesOf<Id & { supportedMunicipalities: Nodes<Id> }>(
      ask,
      "actors",
      `filter: { actorType: [FOUNDATION], supportedMunicipalities: { count: { gte: 2 } } },
       orderBy: [{ by: SUPPORTED_MUNICIPALITY_COUNT, direction: DESC }]`,
      "id supportedMunicipalities(first: 100) { nodes { id } }",
    );
    return foundations.map(({ id, supportedMunicipalities }) => {
      const municipalities = idsIn(supportedMunicipalities.nodes);
      return { actor: id, count: municipalities.length, municipalities };
    });
  },

  "actors.basicSponsors": async (ask) => {
    const sponsors = await nodesOf<Sponsor>(
      ask,
      "actors",
      `filter: { supportedMunicipalities: { ${sponsor} } }`,
      `id actorType supportedMunicipalities(first: 100, filter: { ${sponsor} }) {
        edges { node { id } sources { id } }
      }`,
    );
    const rows = sponsors.flatMap(({ id, actorType, supportedMunicipalities: { edges } }) =>
      edges.map(({ node, sources }) => [id, actorType.toLowerCase(), node.id, idsIn(sources)]),
    );
    const several = await nodesOf<Id & { supporters: Nodes<Id> }>(
      ask,
      "municipalities",
      `filter: { supporters: { ${sponsor}, count: { gte: 2 } } }`,
      `id supporters(first: 100, filter: { ${sponsor} }) { nodes { id } }`,
    );
    return {
      rows: rows.sort((a, b) => (a.slice(0, 3).join() < b.slice(0, 3).join() ? -1 : 1)),
      municipalitiesWithSeveral: Object.fromEntries(
        several.map(({ id, supporters }) => [id, idsIn(supporters.nodes)]),
      ),
      lvoMunicipalitiesWithout: await idsOf(
        ask,
        "municipalities",
        `filter: { programmes: { to: ["lernen-vor-ort"] }, supporters: { ${sponsor}, count: { lte: 0 } } }`,
      ),
    };
  },

  "agreements.largeCityCounts": async (ask) => {
    const large = (keys: string): Promise<string[]> =>
      idsOf(ask, "municipalities", `filter: { isLargeCity: true, ${keys} }`);
    const withParts = (keys: string): Promise<string[]> => large(`or: [{ ${keys} }, { ${aBorough(keys)} }]`);
    const [any, byTarget, byAgency] = [
      "agreements: {}",
      `agreements: { node: { ${target} } }`,
      `agreements: { node: { ${agency} } }`,
    ];
    return {
      withAny: await large(any),
      withAnyIncludeParts: await withParts(any),
      withTarget: await large(byTarget),
      withTargetIncludeParts: await withParts(byTarget),
      withAgency: await large(byAgency),
      withAgencyIncludeParts: await withParts(byAgency),
    };
  },

  "agreements.renewals": async (ask) => {
    const signed = `agreements: { node: { ${target}, ${agency} } }`;
    const agreements = await idsOf(ask, "cooperationAgreements", `filter: { ${target}, ${agency} }`);
    return {
      first: await idsOf(ask, "municipalities", `filter: { ${signed} }`),
      targetAgreements: agreements.length,
      renewals: await renewals(ask),
      notRenewed: await idsOf(
        ask,
        "municipalities",
        `filter: { ${signed}, not: { agreements: { node: { predecessors: {} } } } }`,
      ),
    };
  },

  "agreements.withoutDate": async (ask) => {
    const missing = (keys: string): Promise<string[]> =>
      idsOf(ask, "cooperationAgreements", `filter: { ${keys} }`);
    return {
      noDate: await missing("missing: [SIGNED_ON, VALID_FROM, VALID_UNTIL]"),
      notSigned: await missing("missing: [SIGNED_ON]"),
      noStart: await missing("missing: [SIGNED_ON, VALID_FROM]"),
      template: await missing("agreementType: [TEMPLATE]"),
    };
  },
};

/** Municipality, newer and older agreement. */
async function renewals(ask: Ask): Promise<string[][]> {
  const newer = await nodesOf<Id & { predecessors: Nodes<Id>; parties: Nodes<Id> }>(
    ask,
    "cooperationAgreements",
    "filter: { predecessors: {} }",
    'id predecessors { nodes { id } } parties(filter: { role: ["municipality"] }) { nodes { id } }',
  );
  return newer
    .flatMap(({ id, predecessors, parties }) =>
      predecessors.nodes.flatMap((older) => parties.nodes.map((party) => [party.id, id, older.id])),
    )
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}
