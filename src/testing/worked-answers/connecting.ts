import { type Ask, edgesOf, type Id, type Nodes, nodesOf } from "../ask.js";
import { type Answers, idsIn, idsOf, sum } from "./words.js";
import { wholes } from "./parts.js";

type Pairs = readonly (readonly [string, string])[];
interface Pair {
  readonly a: Id;
  readonly b: Id;
  readonly togetherCount: number;
  readonly aCount: number;
  readonly bCount: number;
  readonly score: number;
}
interface Connector {
  readonly node: Id;
  readonly links: readonly { readonly to: string; readonly programme: Id | null }[];
}

/** What occurs together, who connects whom, and what is in force when. */
export const connecting: Answers = {
  "blocks.cooccurrence.cities": async (ask) => {
    const edges = await edgesOf<{ node: Pair }>(
      ask,
      "buildingBlockPairs",
      "filter: { kind: [CITY] }",
      "node { a { id } b { id } togetherCount aCount bCount score }",
    );
    const pairs = edges.map(({ node }) => node);
    return {
      top: pairs.slice(0, 25).map((pair) => ({
        a: pair.a.id,
        b: pair.b.id,
        together: pair.togetherCount,
        usersA: pair.aCount,
        usersB: pair.bCount,
        jaccard: pair.score,
      })),
      total: pairs.length,
      tieAtCut: pairs[24]?.togetherCount === pairs[25]?.togetherCount,
      sumOfMatrix: sum(pairs.map(({ togetherCount }) => togetherCount)),
    };
  },

  "actors.connect.hamburg-bremen": async (ask, { pairs }: { pairs: Pairs }) =>
    Promise.all(pairs.map(([a, b]) => connection(ask, a, b))),

  "agreements.expiring": async (ask, { years, days }: { years: number[]; days: string[] }) => {
    const ending = (range: string): Promise<string[]> =>
      idsOf(ask, "cooperationAgreements", `filter: { validUntil: ${range} }`);
    const byKey = async <K extends string | number>(
      keys: readonly K[],
      range: (key: K) => string,
    ): Promise<object> =>
      Object.fromEntries(
        await Promise.all(keys.map(async (key) => [key, await ending(range(key))] as const)),
      );
    return {
      endYear: await byKey(years, (year) => `{ from: "${year}", to: "${year}" }`),
      within12Months: await byKey(days, (day) => `{ from: "${day}", to: "${yearFrom(day)}", by: LAST_DAY }`),
      withoutValidUntil: (await idsOf(ask, "cooperationAgreements", "filter: { missing: [VALID_UNTIL] }"))
        .length,
      statusActiveWithEnd: await idsOf(
        ask,
        "cooperationAgreements",
        'filter: { status: [ACTIVE], validUntil: { from: "0001" } }',
      ),
    };
  },

  "time.activeUses.2013": async (ask, { year }: { year: number }) => {
    const inForce = async (unknownDates: string): Promise<string[][]> => {
      const filter = `via: [USES], filter: { at: "${year}", unknownDates: ${unknownDates} }`;
      const uses = await edgesOf<{ node: { from: string; to: string } }>(
        ask,
        "statements",
        filter,
        "node { from to }",
      );
      return uses.map(({ node }) => [node.from, node.to]);
    };
    const counts = (rows: readonly string[][]): object => ({
      rows: rows.length,
      municipalities: new Set(rows.map(([municipality]) => municipality)).size,
      blocks: new Set(rows.map(([, block]) => block)).size,
    });
    const strict = await inForce("EXCLUDE");
    return {
      strict: counts(strict),
      open: counts(await inForce("OPEN_END")),
      includeUnknown: counts(await inForce("COUNT")),
      strictIds: strict.sort((a, b) => (a.join() < b.join() ? -1 : 1)),
    };
  },
};

/** The last day of the year that begins on this day. */
function yearFrom(day: string): string {
  const end = new Date(`${day}T00:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  end.setUTCDate(end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}

async function connection(ask: Ask, a: string, b: string): Promise<object> {
  const connectors = await edgesOf<Connector>(
    ask,
    "connectors",
    `between: ["${a}", "${b}"], via: [SUPPORTS]`,
    "node { id } links { to programme { id } }",
  );
  const both = await idsOf(ask, "programmes", `filter: { municipalities: { toAll: ["${a}", "${b}"] } }`);
  const frames = connectors.flatMap(({ links }) => {
    const framesOf = (city: string): (string | undefined)[] =>
      links.filter(({ to }) => to === city).map(({ programme }) => programme?.id);
    return framesOf(a).flatMap((id) => (id !== undefined && framesOf(b).includes(id) ? [id] : []));
  });
  const withA = `agreements: { node: { parties: { to: ["${a}"] } } }`;
  const withB = `agreements: { node: { parties: { to: ["${b}"] } } }`;
  return {
    a,
    b,
    direct: connectors.map(({ node }) => node.id).sort(),
    includeParts: await supportersOfBoth(ask, a, b),
    actorLink: await linked(ask, a, b),
    programmesBoth: both,
    programmeBoth: await involvedIn(ask, both),
    programmeFrame: await involvedIn(ask, [...new Set(frames)]),
    agreementBoth: await idsOf(ask, "actors", `filter: { ${withA}, or: [{ ${withB} }] }`),
  };
}

async function supportersOfBoth(ask: Ask, a: string, b: string): Promise<string[]> {
  const withWholes = await wholes(ask);
  const all = await idsOf(ask, "municipalities", "");
  const supportOf = (city: string): string => {
    const ids = all.filter((id) => withWholes([id]).includes(city)).map((id) => `"${id}"`);
    return `supportedMunicipalities: { to: [${ids.join(", ")}] }`;
  };
  return idsOf(ask, "actors", `filter: { ${supportOf(a)}, or: [{ ${supportOf(b)} }] }`);
}

/** Pairs of different actors, one of a and one of b, of which one belongs to the other. */
async function linked(ask: Ask, a: string, b: string): Promise<string[][]> {
  const ofB = `(first: 100, node: { supportedMunicipalities: { to: ["${b}"] } }) { nodes { id } }`;
  const ofA = await nodesOf<Id & Record<"affiliations" | "affiliates", Nodes<Id>>>(
    ask,
    "actors",
    `filter: { supportedMunicipalities: { to: ["${a}"] } }`,
    `id affiliations${ofB} affiliates${ofB}`,
  );
  return ofA
    .flatMap(({ id, affiliations, affiliates }) =>
      idsIn([...affiliations.nodes, ...affiliates.nodes]).map((other) => [id, other]),
    )
    .filter(([x, y]) => x !== y)
    .sort((p, q) => (p.join() < q.join() ? -1 : 1));
}

/** The actors that are involved in these programmes, each with the programmes. */
async function involvedIn(ask: Ask, programmes: readonly string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const programme of programmes) {
    for (const actor of await idsOf(ask, "actors", `filter: { programmes: { to: ["${programme}"] } }`))
      (found[actor] ??= []).push(programme);
  }
  return found;
}
