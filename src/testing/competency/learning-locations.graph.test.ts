import { expect, it } from "@jest/globals";
import { onBothLandscapes } from "../landscape.js";
import { type Edges, type Listed, type Named, questionsOf, sourceIds } from "../question.js";
import { byName, idsInCell, sorted, table } from "../tables.js";

const locations = table("learning_locations", "id", "name", "formality", "location_type", "opened");
const runs = table(
  "rel_learning_location_runs_building_block",
  ...(["learning_location_id", "building_block_id", "role", "programme_id", "source_id"] as const),
);
const addresses = table(
  "rel_learning_location_addresses_target_group",
  ...(["learning_location_id", "target_group_id", "source_id", "confidence"] as const),
);
const cooperates = table(
  "rel_learning_location_cooperates_with_learning_location",
  ...(["learning_location_id", "other_learning_location_id", "source_id"] as const),
);
const narrower = table("rel_building_block_narrower_than", "building_block_id", "broader_id");

const running = ["runs", "is_instance", "hosts", "leads", "coordinates"];
const inOrder = locations.toSorted(byName(({ name }) => name));
const runsOf = (id: string): typeof runs => runs.filter((r) => r.learning_location_id === id);
type Run = (typeof runs)[number];
const asRow = (r: Run): string[] => [r.building_block_id, r.role.toUpperCase(), ...idsInCell(r.source_id)];
const rowsOf = ({ edges }: Edges): string[][] =>
  sorted(edges.map((e) => [e.node.id, e.role ?? "", ...sourceIds(e)]));

onBothLandscapes((graph) => {
  const ask = questionsOf(graph);

  it.each([[null], [["SOURCED"]]])(
    "question 34: non-formal locations that run a building block for adults, %p",
    async (confidence) => {
      const forAdults = (id: string): boolean =>
        addresses.some(
          (a) =>
            a.learning_location_id === id &&
            a.target_group_id === "erwachsene" &&
            (confidence === null || a.confidence === "sourced"),
        );
      const expected = inOrder
        .filter(({ id, formality }) => formality === "non_formal" && forAdults(id))
        .map(({ id }) => [
          id,
          sorted(
            runsOf(id)
              .filter((r) => running.includes(r.role))
              .map(asRow),
          ),
        ])
        .filter(([, rows]) => rows && rows.length > 0);
      const { learningLocations } = await ask<{
        learningLocations: Listed<Named & { buildingBlocks: Edges; targetGroups: Edges }>;
      }>("locations-running-building-blocks", { confidence });
      expect(learningLocations.nodes.map((l) => [l.id, rowsOf(l.buildingBlocks)])).toEqual(expected);
      for (const { targetGroups: groups } of learningLocations.nodes)
        expect(groups.edges.map(({ node }) => node.id)).toEqual(["erwachsene"]);
    },
    120_000,
  );

  it("question 35: who takes part in a neighbourhood landscape, and who cooperates there", async () => {
    const block = "lokale-bildungslandschaft";
    const takesPart = (id: string): boolean => runsOf(id).some((r) => r.building_block_id === block);
    const formalityOf = (id: string): string => locations.find((l) => l.id === id)?.formality ?? "";
    const partnersOf = (id: string): string[][] =>
      cooperates.flatMap((c) => {
        const ends = [c.learning_location_id, c.other_learning_location_id];
        const other = ends.find((end) => end !== id) ?? "";
        const counts = ends.includes(id) && ["non_formal", "mixed"].includes(formalityOf(other));
        return counts ? [[other, ...idsInCell(c.source_id)]] : [];
      });
    const { takingPart, cooperating } = await ask<{
      takingPart: Listed<Named & { buildingBlocks: Edges }>;
      cooperating: Listed<Named & { cooperatesWith: Edges }>;
    }>("neighbourhood-landscapes", { municipalities: null });
    expect(takingPart.nodes.map((l) => [l.id, rowsOf(l.buildingBlocks)])).toEqual(
      inOrder
        .filter(({ id }) => takesPart(id))
        .map(({ id }) => [
          id,
          runsOf(id)
            .filter((r) => r.building_block_id === block)
            .map(asRow),
        ]),
    );
    expect(
      cooperating.nodes.map((l) => [
        l.id,
        sorted(l.cooperatesWith.edges.map((e) => [e.node.id, ...sourceIds(e)])),
      ]),
    ).toEqual(
      inOrder
        .filter(({ id, formality }) => formality === "formal" && takesPart(id))
        .map(({ id }) => [id, sorted(partnersOf(id))])
        .filter(([, partners]) => partners && partners.length > 0),
    );
  }, 120_000);

  it("question 36: libraries with education guidance", async () => {
    const wanted = [
      "bildungsberatung",
      ...narrower.filter((n) => n.broader_id === "bildungsberatung").map((n) => n.building_block_id),
    ];
    const { learningLocations } = await ask<{ learningLocations: Listed<Named & { buildingBlocks: Edges }> }>(
      "libraries-with-guidance",
    );
    expect(learningLocations.nodes.map((l) => [l.id, rowsOf(l.buildingBlocks)])).toEqual(
      inOrder
        .filter((l) => l.location_type === "library")
        .map(({ id }) => [
          id,
          sorted(
            runsOf(id)
              .filter((r) => wanted.includes(r.building_block_id))
              .map(asRow),
          ),
        ])
        .filter(([, rows]) => rows && rows.length > 0),
    );
  }, 120_000);

  it("question 38: locations opened in the frame and the time of a programme", async () => {
    const framed = inOrder
      .map((l) => ({
        ...l,
        runs: runsOf(l.id).filter((r) => r.programme_id === "lernen-vor-ort" && running.includes(r.role)),
      }))
      .filter((l) => l.runs.length > 0);
    const expected = (fits: (opened: string) => boolean): unknown[] =>
      framed
        .filter((l) => fits(l.opened))
        .toSorted((a, b) => (a.opened < b.opened ? -1 : a.opened > b.opened ? 1 : 0))
        .map((l) => [l.id, sorted(l.runs.map(asRow))]);
    const answer = await ask<Record<"opened" | "openingNotDated", Listed<Named & { buildingBlocks: Edges }>>>(
      "locations-opened-by-a-programme",
    );
    const found = (list: "opened" | "openingNotDated"): unknown[] =>
      answer[list].nodes.map((l) => [l.id, rowsOf(l.buildingBlocks)]);
    expect(found("opened")).toEqual(expected((day) => day !== "" && day >= "2009-09" && day < "2014-09"));
    expect(found("openingNotDated")).toEqual(expected((day) => day === ""));
    expect(answer.openingNotDated.caution).toMatch(/opened/);
  }, 120_000);
});
