import { describe, expect, it } from "@jest/globals";
import { onBothLandscapes } from "../landscape.js";
import {
  type Edges,
  ids,
  type Listed,
  type Named,
  type Proven,
  questionsOf,
  sourceIds,
} from "../question.js";
import { byName, idsInCell, once, sorted, table } from "../tables.js";

const municipalities = table("municipalities", "id", "name", "kind", "grossstadt_250k");
const uses = table(
  "rel_municipality_uses_building_block",
  ...([
    "municipality_id",
    "building_block_id",
    "programme_id",
    "since",
    "until",
    "status",
    "source_id",
  ] as const),
);
const parts = table(
  "rel_municipality_related_to_municipality",
  "municipality_id",
  "other_municipality_id",
  "relation",
);
const departments = table("departments", "id", "municipality_id", "department_type");

type Use = (typeof uses)[number];
interface Compared {
  readonly buildingBlock: Named;
  readonly uses: readonly (Proven & { readonly municipality: Named; readonly status: string })[];
}

const blocksOf = (id: string): readonly string[] =>
  once(uses.filter((u) => u.municipality_id === id).map((u) => u.building_block_id));
const asRow = (u: Use): string[] => [u.municipality_id, u.status.toUpperCase(), ...idsInCell(u.source_id)];
const rowsOf = (compared: Compared): string[][] =>
  compared.uses.map((use) => [use.municipality.id, use.status, ...sourceIds(use)]);

onBothLandscapes((graph) => {
  const ask = questionsOf(graph);

  describe("question 1: cities that share at least n building blocks", () => {
    it.each([7, 6, 5])(
      "n = %d",
      async (minShared) => {
        const cities = ids(municipalities.filter(({ kind }) => kind === "city")).sort();
        const pairs = cities.flatMap((a, i) =>
          cities.slice(i + 1).map((b) => {
            const [as, bs] = [blocksOf(a), blocksOf(b)];
            const shared = as.filter((block) => bs.includes(block)).sort();
            const score = shared.length / (as.length + bs.length - shared.length);
            return { a, b, shared, score: Math.round(score * 1e6) / 1e6 };
          }),
        );
        const expected = pairs
          .filter(({ shared }) => shared.length >= minShared)
          .sort(
            (p, q) =>
              q.shared.length - p.shared.length || q.score - p.score || (p.a + p.b < q.a + q.b ? -1 : 1),
          );

        const { municipalityPairs } = await ask<{
          municipalityPairs: Listed<{
            a: Named;
            b: Named;
            sharedCount: number;
            score: number;
            evidence: Compared[];
          }>;
        }>("municipality-pairs", { minShared, first: 100 });

        expect(municipalityPairs.totalCount).toBe(expected.length);
        expect(
          municipalityPairs.nodes.map(({ a, b, score, evidence }) => ({
            a: a.id,
            b: b.id,
            shared: evidence.map(({ buildingBlock }) => buildingBlock.id),
            score,
          })),
        ).toEqual(expected);
      },
      120_000,
    );
  });

  it("question 2: the building blocks that Hamburg and Bremen share", async () => {
    const [hamburg, bremen] = [blocksOf("hamburg"), blocksOf("bremen")];
    const { sharedBuildingBlocks } = await ask<{
      sharedBuildingBlocks: Record<"shared" | "unique", Compared[]>;
    }>("shared-building-blocks", { municipalities: ["hamburg", "bremen"] });
    const { shared, unique } = sharedBuildingBlocks;
    expect(shared.map((c) => c.buildingBlock.id)).toEqual(hamburg.filter((b) => bremen.includes(b)).sort());
    expect(unique.map((c) => c.buildingBlock.id)).toEqual(
      [...hamburg.filter((b) => !bremen.includes(b)), ...bremen.filter((b) => !hamburg.includes(b))].sort(),
    );
    for (const compared of [...shared, ...unique])
      expect(rowsOf(compared)).toEqual(
        sorted(
          uses
            .filter((u) => ["hamburg", "bremen"].includes(u.municipality_id))
            .filter((u) => u.building_block_id === compared.buildingBlock.id)
            .map(asRow),
        ),
      );
  }, 120_000);

  it("question 3: what Nürnberg has and Mannheim lacks, with the caution that nothing is known", async () => {
    const mannheim = blocksOf("mannheim");
    const { buildingBlockGap } = await ask<{
      buildingBlockGap: { caution: string; buildingBlocks: Compared[] };
    }>("building-block-gap");
    expect(buildingBlockGap.buildingBlocks.map((c) => [c.buildingBlock.id, rowsOf(c)])).toEqual(
      sorted(blocksOf("nuernberg").filter((b) => !mannheim.includes(b))).map((block) => [
        block,
        uses.filter((u) => u.municipality_id === "nuernberg" && u.building_block_id === block).map(asRow),
      ]),
    );
    expect(buildingBlockGap.caution).not.toBe("");
  }, 120_000);

  it("question 4: large cities without an education office, with what speaks against it", async () => {
    const offices = uses.filter((u) => u.building_block_id === "bildungsbuero");
    const without = municipalities
      .filter((m) => m.grossstadt_250k === "true" && !offices.some((u) => u.municipality_id === m.id))
      .sort(byName(({ name }) => name));
    const expected = without
      .toSorted((a, b) => blocksOf(b.id).length - blocksOf(a.id).length)
      .map(({ id }) => ({
        id,
        departments: departments
          .filter((d) => d.municipality_id === id && d.department_type === "bildungsbuero")
          .map((d) => d.id),
        related: sorted(
          parts
            .filter((p) => p.relation === "part_of")
            .flatMap(({ municipality_id: part, other_municipality_id: whole }) =>
              whole === id ? [part] : part === id ? [whole] : [],
            )
            .filter((other) => offices.some((u) => u.municipality_id === other)),
        ),
      }));

    const { cities, ended } = await ask<{
      cities: Listed<Named & { departments: Edges; relatedMunicipalities: Edges }>;
      ended: Listed<Named>;
    }>("large-cities-without-education-office");

    expect(cities.totalCount).toBe(expected.length);
    expect(
      cities.nodes.map(({ id, departments: d, relatedMunicipalities }) => ({
        id,
        departments: d.edges.map(({ node }) => node.id),
        related: sorted(relatedMunicipalities.edges.map(({ node }) => node.id)),
      })),
    ).toEqual(expected);
    expect(cities.caution).toMatch(/USES/);
    expect(ids(ended.nodes)).toEqual(
      offices.filter((u) => u.status === "ended").map((u) => u.municipality_id),
    );
  }, 120_000);

  it("question 5: who runs a building block since before 2009", async () => {
    const early = uses.filter(({ since }) => since !== "" && since < "2009");
    const { municipalities: found } = await ask<{
      municipalities: Listed<Named & { buildingBlocks: Edges }>;
    }>("municipalities-using-since", { first: 100 });
    expect(found.totalCount).toBe(once(early.map((u) => u.municipality_id)).length);
    expect(
      found.nodes.flatMap(({ id, buildingBlocks }) =>
        buildingBlocks.edges.map((e) => [id, e.node.id, e.since, e.status, ...sourceIds(e)]),
      ),
    ).toEqual(
      municipalities
        .toSorted(byName(({ name }) => name))
        .flatMap(({ id }) =>
          sorted(
            early
              .filter((u) => u.municipality_id === id)
              .map((u) => [u.since, u.building_block_id, u.status.toUpperCase(), ...idsInCell(u.source_id)]),
          ).map(([since, block, ...more]) => [id, block, since, ...more]),
        ),
    );
  }, 120_000);
});
