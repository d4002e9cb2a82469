import { model } from "../../schema.js";
import { type Ask, type Edges, edgesOf, type Id, nodesOf } from "../ask.js";
import { type Answers, countsOf, type Facet, idsOf, lowerCounts, tally } from "./words.js";
import { fileRows } from "./rows.js";

/** How well the landscape is sourced, and where things lie. */
export const quality: Answers = {
  "quality.byConfidence": async (ask) => {
    const unverified = await fileRows(ask, "filter: { confidence: [GENERAL_KNOWLEDGE_UNVERIFIED] }");
    const sourced = await fileRows(ask, "filter: { confidence: [SOURCED] }");
    const things = await thingsByConfidence(ask);
    const sure = things.map(({ sourced: n }) => n).reduce((a, b) => a + b, 0);
    const unsure = things.filter(({ unverified: n }) => n > 0);
    return {
      statements: { "general-knowledge-unverified": unverified.length, sourced: sourced.length },
      withEntities: {
        "general-knowledge-unverified": unsure.reduce((n, { unverified: m }) => n + m, unverified.length),
        sourced: sourced.length + sure,
      },
      unverifiedPerFile: {
        ...tally(unverified.map(({ file }) => `rel_${file}`)),
        ...Object.fromEntries(unsure.map(({ file, unverified: n }) => [file, n])),
      },
    };
  },

  "quality.bySourceCount": async (ask) => {
    const rows = await fileRows(ask);
    const ofThings: string[] = [];
    for (const kind of model.kinds) {
      const things = await nodesOf<{ sources: object[] }>(ask, kind.plural, "", "sources { id }");
      ofThings.push(...things.map(({ sources }) => String(sources.length)));
    }
    const numbers = (file?: string): string[] =>
      rows.filter((row) => file === undefined || row.file === file).map((row) => String(row.sources));
    const files = [...new Set(rows.map(({ file }) => file))];
    return {
      statements: tally(numbers()),
      withEntities: tally([...numbers(), ...ofThings]),
      perFile: Object.fromEntries(files.map((file) => [file, tally(numbers(file))])),
    };
  },

  "quality.topSources.top5": async (ask) => {
    const columns = ["SEATED_IN", "UNDER", "PUBLISHED_BY"];
    const { statements }: { statements: { facets: [Facet] } } = await ask(
      `query ($via: [RelationType!]) {
        statements(via: $via) { facets(by: [SOURCE], first: 1000) { buckets { value count } } }
      }`,
      { via: relations.filter((type) => !columns.includes(type)) },
    );
    const counts = countsOf(statements.facets[0]);
    for (const source of await sourcesOfBroaderOffers(ask)) counts[source] = (counts[source] ?? 0) - 1;
    return Object.entries(counts)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, 5);
  },

  "quality.onlyMasterData": async (ask) => {
    const without = (...kept: string[]): Promise<string[]> => {
      const others = relations.filter((type) => !["IN_STATE", "RELATED_TO", ...kept].includes(type));
      return idsOf(ask, "municipalities", `filter: { without: [${others.join(", ")}] }`);
    };
    return { base: await without("SEATED_IN", "PUBLISHED_BY"), withSeatsAndOutputs: await without() };
  },

  "geo.citiesWithin.example": async (ask, { cases }: { cases: Point[] }) =>
    Promise.all(
      cases.map(async (point) => {
        const cities = await within(ask, point);
        const asNeo4j = await within(ask, { ...point, km: point.km * (6371.0088 / 6378.14) });
        const same = cities.map(([id]) => id).join() === asNeo4j.map(([id]) => id).join();
        return { point, cities, sameWithNeo4jRadius: same };
      }),
    ),

  "geo.withoutCoordinates": async (ask) => {
    const filter = "filter: { missing: [LOCATION] }";
    const { municipalities }: { municipalities: { totalCount: number; facets: [Facet] } } = await ask(
      `{ municipalities(${filter}) { totalCount facets(by: [KIND]) { buckets { value count } } } }`,
    );
    return {
      count: municipalities.totalCount,
      perKind: lowerCounts(municipalities.facets[0]),
      ids: await idsOf(ask, "municipalities", filter),
    };
  },
};

const relations = [...new Set(model.relations.map(({ type }) => type))];

/** How many things of each file are sourced, and how many are not verified. */
async function thingsByConfidence(
  ask: Ask,
): Promise<readonly { file: string; sourced: number; unverified: number }[]> {
  const answer: Record<string, { totalCount: number }> = await ask(
    `{ ${model.kinds
      .map(
        ({ single, plural }) => `
          ${single}Sure: ${plural}(filter: { confidence: [SOURCED] }) { totalCount }
          ${single}Unsure: ${plural}(filter: { confidence: [GENERAL_KNOWLEDGE_UNVERIFIED] }) { totalCount }`,
      )
      .join("")} }`,
  );
  return model.kinds.map(({ single, file }) => ({
    file,
    sourced: answer[`${single}Sure`]?.totalCount ?? 0,
    unverified: answer[`${single}Unsure`]?.totalCount ?? 0,
  }));
}

/** Of the statements BROADER those of offers are columns and no rows; a source for each of theirs. */
async function sourcesOfBroaderOffers(ask: Ask): Promise<string[]> {
  const offers = await nodesOf<Id & { links: Edges<{ node: { from: string; sources: Id[] } }> }>(
    ask,
    "offers",
    "filter: { broader: {} }",
    "id links(via: [BROADER], first: 100) { edges { node { from sources { id } } } }",
  );
  return offers.flatMap(({ id, links }) =>
    links.edges.filter(({ node }) => node.from === id).flatMap(({ node }) => node.sources.map((s) => s.id)),
  );
}

interface Point {
  readonly lat: number;
  readonly lon: number;
  readonly km: number;
}

async function within(ask: Ask, { lat, lon, km }: Point): Promise<[string, number][]> {
  const edges = await edgesOf<{ distanceKm: number; node: { id: string } }>(
    ask,
    "cities",
    `filter: { near: { latitude: ${lat}, longitude: ${lon}, km: ${km} } }, orderBy: [{ by: DISTANCE }]`,
    "distanceKm node { id }",
  );
  return edges.map(({ distanceKm, node }) => [node.id, Math.round(distanceKm * 1000) / 1000]);
}
