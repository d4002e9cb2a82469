import { expect, it } from "@jest/globals";
import { onBothLandscapes } from "../landscape.js";
import { ids, type Listed, type Named, type Proven, questionsOf, sourceIds } from "../question.js";
import { byName, idsInCell, once, table } from "../tables.js";

const cities = table("municipalities", "id", "name", "kind", "population").filter(
  ({ kind }) => kind === "city",
);
const uses = table("rel_municipality_uses_building_block", "municipality_id", "building_block_id");
const taking = table("rel_municipality_participates_in_programme", "municipality_id", "programme_id");
const outputs = table(
  "outputs",
  ...(["id", "title", "output_type", "municipality_id", "date", "edition", "source_id"] as const),
);

interface Report extends Named, Proven {
  readonly date: string | null;
  readonly edition: number | null;
  readonly municipality: Named;
}

onBothLandscapes((graph) => {
  const ask = questionsOf(graph);

  it("question 7: who first had an education report, and who published most editions", async () => {
    const reports = outputs
      .filter((o) => o.output_type === "education_report")
      .sort(byName(({ title }) => title));
    const before = (a: string, b: string): number => (a === b ? 0 : a === "" || (b !== "" && a > b) ? 1 : -1);
    const edition = (cell: string): number => Number(cell || Number.MAX_SAFE_INTEGER);
    const byDate = reports
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .sort((a, b) => before(a.date, b.date) || edition(a.edition) - edition(b.edition));
    const counts = once(reports.map((r) => r.municipality_id))
      .map((id): [string, number] => [id, reports.filter((r) => r.municipality_id === id).length])
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));

    const answer = await ask<{
      reports: Listed<Report> & {
        facets: readonly { buckets: readonly { value: string; count: number }[] }[];
      };
      byEdition: { nodes: readonly Report[] };
    }>("education-reports");

    expect(answer.reports.totalCount).toBe(reports.length);
    expect(
      answer.reports.nodes.map((r) => [r.id, r.municipality.id, r.date ?? "", r.edition, ...sourceIds(r)]),
    ).toEqual(
      byDate.map((r) => [
        r.id,
        r.municipality_id,
        r.date,
        r.edition === "" ? null : Number(r.edition),
        ...idsInCell(r.source_id),
      ]),
    );
    expect(answer.reports.facets[0]?.buckets.map(({ value, count }) => [value, count])).toEqual(counts);
    expect(ids(answer.byEdition.nodes)).toEqual(
      ids(
        reports
          .filter((r) => r.edition !== "")
          .sort(
            (a, b) =>
              Number(b.edition) - Number(a.edition) || before(a.date, b.date) || (a.id < b.id ? -1 : 1),
          )
          .slice(0, 5),
      ),
    );
  }, 120_000);

  it("question 13: the cities most similar to Stuttgart by building blocks, programmes and size", async () => {
    const round = (n: number): number => Math.round(n * 1e6) / 1e6;
    const blocksOf = (id: string): readonly string[] =>
      once(uses.filter((u) => u.municipality_id === id).map((u) => u.building_block_id));
    const programmesOf = (id: string): readonly string[] =>
      once(taking.filter((t) => t.municipality_id === id).map((t) => t.programme_id));
    const shared = (a: readonly string[], b: readonly string[]): number =>
      a.filter((x) => b.includes(x)).length;
    const jaccard = (a: readonly string[], b: readonly string[]): number =>
      a.length + b.length === 0 ? 0 : round(shared(a, b) / (a.length + b.length - shared(a, b)));
    const size = (id: string): number => Number(cities.find((c) => c.id === id)?.population);
    const to = "stuttgart";
    const expected = cities
      .filter(({ id }) => id !== to)
      .map(({ id }) => {
        const sizes = [size(id), size(to)];
        const blocks = jaccard(blocksOf(id), blocksOf(to));
        const programmes = jaccard(programmesOf(id), programmesOf(to));
        const sizeScore = round(Math.min(...sizes) / Math.max(...sizes));
        return {
          id,
          score: round((blocks + programmes + sizeScore) / 3),
          sharedCount: shared(blocksOf(id), blocksOf(to)) + shared(programmesOf(id), programmesOf(to)),
          aspects: [
            ["BUILDING_BLOCKS", blocks],
            ["PROGRAMMES", programmes],
            ["SIZE", sizeScore],
          ],
        };
      })
      .filter(({ sharedCount }) => sharedCount >= 1)
      .sort((a, b) => b.score - a.score || b.sharedCount - a.sharedCount || (a.id < b.id ? -1 : 1));

    const { similarMunicipalities } = await ask<{
      similarMunicipalities: {
        totalCount: number;
        edges: readonly {
          score: number;
          sharedCount: number;
          node: Named;
          aspects: readonly { aspect: string; score: number; links: readonly Proven[] }[];
        }[];
      };
    }>("similar-municipalities", { first: 100 });

    expect(similarMunicipalities.totalCount).toBe(expected.length);
    expect(
      similarMunicipalities.edges.map(({ node, score, sharedCount, aspects }) => ({
        id: node.id,
        score,
        sharedCount,
        aspects: aspects.map((a) => [a.aspect, a.score]),
      })),
    ).toEqual(expected);
    for (const { aspects } of similarMunicipalities.edges)
      for (const { links } of aspects)
        expect(links.filter(({ sources }) => sources.length === 0)).toEqual([]);
  }, 120_000);
});
