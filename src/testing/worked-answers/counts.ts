import { model } from "../../schema.js";
import { type Answers, countsOf, type Facet, idsOf, lowerCounts, sum, tally } from "./words.js";
import { fileRows, kindsById, statementRows } from "./rows.js";

/** How much there is, and what is connected most. */
export const counts: Answers = {
  "counts.types": async (ask) => {
    const { overview }: { overview: { things: { type: string; count: number }[]; sources: number } } =
      await ask("{ overview { things { type count } sources } }");
    return {
      perType: Object.fromEntries(overview.things.map(({ type, count }) => [model.kindOf(type).file, count])),
      total: sum(overview.things.map(({ count }) => count)),
      sources: overview.sources,
    };
  },

  "counts.relationships": async (ask) => {
    const rows = await statementRows(ask);
    const own = rows.filter(({ isColumn }) => !isColumn);
    const derived = rows.filter(({ isColumn }) => isColumn);
    const perType = tally(own.map(({ file }) => file));
    const pairs = tally(
      [...new Set(own.map((r) => [r.file, ...[r.from, r.to].sort()].join(" ")))].map(first),
    );
    const parallel = Object.keys(perType).filter((file) => perType[file] !== pairs[file]);
    return {
      perType,
      total: own.length,
      derived: tally(derived.map(({ file }) => file)),
      derivedTotal: derived.length,
      typesWhereParallelRowsExist: Object.fromEntries(
        parallel.map((file) => [file, [perType[file], pairs[file]]]),
      ),
    };
  },

  "counts.municipalities": async (ask) => {
    interface Counted {
      municipalities: { totalCount: number; facets: [Facet, Facet] };
      cities: { totalCount: number };
      large: { totalCount: number };
      large2019: { totalCount: number };
      states: { nodes: { id: string }[] };
    }
    const answer: Counted = await ask(`{
      municipalities { totalCount facets(by: [KIND, STATE]) { buckets { value count } } }
      cities { totalCount }
      large: municipalities(filter: { isLargeCity: true }) { totalCount }
      large2019: municipalities(filter: { wasLargeCity2019: true }) { totalCount }
      states(filter: { municipalities: { count: { lte: 0 } } }) { nodes { id } }
    }`);
    const [kinds, states] = answer.municipalities.facets;
    return {
      municipalities: answer.municipalities.totalCount,
      cities: answer.cities.totalCount,
      large: answer.large.totalCount,
      large2019: answer.large2019.totalCount,
      largeOnlyByZensus2022: await idsOf(
        ask,
        "municipalities",
        "filter: { isLargeCity: true, not: { wasLargeCity2019: true } }",
      ),
      perKind: lowerCounts(kinds),
      perState: countsOf(states),
      statesWithoutMunicipality: answer.states.nodes.map(({ id }) => id),
    };
  },

  "degree.top30.files": async (ask) => {
    const rows = await fileRows(ask);
    const kinds = await kindsById(ask);
    const relationships = tally(rows.flatMap(({ from, to }) => [from, to]));
    const neighbours = tally(
      [...new Set(rows.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))].map(first),
    );
    const ranked = Object.entries(relationships)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([id, n]) => ({ id, kind: kinds.get(id)?.file, relationships: n, neighbours: neighbours[id] }));
    return {
      top: ranked.slice(0, 30),
      total: ranked.length,
      tieAtCut: ranked[29]?.relationships === ranked[30]?.relationships,
    };
  },
};

function first(words: string): string {
  return words.split(" ")[0] ?? "";
}
