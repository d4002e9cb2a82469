import { describe, expect, it } from "@jest/globals";
import { onBothLandscapes } from "../landscape.js";
import { type Edge, type Edges, ids, type Listed, type Named, questionsOf, sourceIds } from "../question.js";
import { byName, idsInCell, once, sorted, table } from "../tables.js";

const places = table("municipalities", "id", "name", "kind").toSorted(byName(({ name }) => name));
const blocks = table("building_blocks", "id", "name_de").toSorted(byName((b) => b.name_de));
const states = table("states", "id", "name").toSorted(byName(({ name }) => name));
const stateOf = new Map(
  table("rel_municipality_in_state", "municipality_id", "state_id").map((r) => [
    r.municipality_id,
    r.state_id,
  ]),
);
const uses = table(
  "rel_municipality_uses_building_block",
  ...(["municipality_id", "building_block_id", "programme_id", "since", "status", "source_id"] as const),
);
type Use = (typeof uses)[number];

/** The uses of a block by municipality, as an answer's edges say them. */
const rowsOf = (of: readonly Use[]): string[][] =>
  places.flatMap(({ id }) =>
    of
      .filter((u) => u.municipality_id === id)
      .map((u) => [id, u.status.toUpperCase(), ...idsInCell(u.source_id)]),
  );
const edgeRow = (edge: Edge): unknown[] => [edge.node.id, edge.status, ...sourceIds(edge)];
const usersOf = (of: readonly Use[]): readonly string[] => once(of.map((u) => u.municipality_id));
const of = (block: string): Use[] => uses.filter((u) => u.building_block_id === block);
type Block = Named & { readonly tried: { thingCount: number }; readonly municipalities: Edges };

onBothLandscapes((graph) => {
  const ask = questionsOf(graph);

  it("question 6: the building blocks that survived Lernen vor Ort", async () => {
    const tried = (block: string): Use[] => of(block).filter((u) => u.programme_id === "lernen-vor-ort");
    const kept = (block: string): Use[] =>
      tried(block).filter(({ status }) => ["active", "continued"].includes(status));
    const { buildingBlocks, notRecorded } = await ask<{
      buildingBlocks: Listed<Block>;
      notRecorded: Listed<Block>;
    }>("surviving-building-blocks", { first: 100 });
    const survivors = blocks.filter(({ id }) => kept(id).length > 0);
    expect(buildingBlocks.totalCount).toBe(survivors.length);
    expect(
      buildingBlocks.nodes.map((b) => ({
        id: b.id,
        tried: b.tried.thingCount,
        municipalities: b.municipalities.thingCount,
        rows: b.municipalities.edges.map(edgeRow),
      })),
    ).toEqual(
      survivors.map(({ id }) => ({
        id,
        tried: usersOf(tried(id)).length,
        municipalities: usersOf(kept(id)).length,
        rows: rowsOf(kept(id)),
      })),
    );
    expect(ids(notRecorded.nodes)).toEqual(
      ids(blocks.filter(({ id }) => tried(id).length > 0 && kept(id).length === 0)),
    );
    expect(notRecorded.caution).not.toBeNull();
  }, 120_000);

  describe("question 8: how a building block is spread over the Länder", () => {
    it.each(["bildungsmonitoring", "lokaler-stiftungsverbund"])(
      "%s",
      async (id) => {
        const inState = (state: string): readonly string[] =>
          usersOf(of(id)).filter((user) => stateOf.get(user) === state);
        interface Facet {
          readonly buckets: readonly { value: string; count: number }[];
        }
        const { buildingBlock, withoutRecord } = await ask<{
          buildingBlock: { municipalities: Edges & { facets: readonly Facet[] } };
          withoutRecord: Listed<Named & { municipalities: { totalCount: number } }>;
        }>("building-block-by-state", { id });
        const { edges, facets, thingCount } = buildingBlock.municipalities;
        expect(edges.map(edgeRow)).toEqual(rowsOf(of(id)));
        expect(thingCount).toBe(usersOf(of(id)).length);
        expect(facets[0]?.buckets.map(({ value, count }) => [value, count])).toEqual(
          states
            .map((state): [string, number] => [state.id, inState(state.id).length])
            .filter(([, count]) => count > 0)
            .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)),
        );
        expect(withoutRecord.nodes.map((s) => [s.id, s.municipalities.totalCount])).toEqual(
          states
            .filter((state) => inState(state.id).length === 0)
            .map((state) => [state.id, [...stateOf.values()].filter((s) => s === state.id).length]),
        );
        expect(withoutRecord.caution).not.toBeNull();
      },
      120_000,
    );
  });

  describe("question 9: building blocks that occur only once, or never", () => {
    it.each([
      ["all municipalities", undefined, ["city", "district", "former_district", "borough"]],
      ["cities", { kind: ["CITY"] }, ["city"]],
    ])(
      "among %s",
      async (_, among, kinds) => {
        const counted = new Set(ids(places.filter(({ kind }) => kinds.includes(kind))));
        const users = (block: string): Use[] => of(block).filter((u) => counted.has(u.municipality_id));
        const { buildingBlocks, neverUsed } = await ask<{
          buildingBlocks: Listed<Block>;
          neverUsed: Listed<Named>;
        }>("building-blocks-used-once", { among });
        expect(buildingBlocks.nodes.map((b) => [b.id, b.municipalities.edges.map(edgeRow)])).toEqual(
          blocks.filter(({ id }) => usersOf(users(id)).length === 1).map(({ id }) => [id, rowsOf(users(id))]),
        );
        expect(ids(neverUsed.nodes)).toEqual(ids(blocks.filter(({ id }) => users(id).length === 0)));
        expect(neverUsed.caution).not.toBeNull();
      },
      120_000,
    );
  });

  it("question 10: municipalities that combine a staff unit with monitoring", async () => {
    const wanted = ["stabsstelle-bildung", "bildungsmonitoring"];
    const both = places.filter(({ id }) => wanted.every((block) => usersOf(of(block)).includes(id)));
    const { municipalities } = await ask<{ municipalities: Listed<Named & { buildingBlocks: Edges }> }>(
      "municipalities-combining-building-blocks",
    );
    expect(municipalities.totalCount).toBe(both.length);
    expect(
      municipalities.nodes.map((m) => [
        m.id,
        ...m.buildingBlocks.edges.map((e) => [e.node.id, ...sourceIds(e)]),
      ]),
    ).toEqual(
      both.map(({ id }) => [
        id,
        ...blocks
          .filter((b) => wanted.includes(b.id))
          .flatMap((b) => of(b.id).filter((u) => u.municipality_id === id))
          .map((u) => [u.building_block_id, ...idsInCell(u.source_id)]),
      ]),
    );
  }, 120_000);

  describe("questions 11 and 12: who worked with one building block, the earliest first", () => {
    it.each([
      ["municipalities-on-demographic-change", "demographischer-wandel"],
      ["municipalities-with-education-fund", "bildungsfonds"],
    ])(
      "%s",
      async (question, block) => {
        const { buildingBlock } = await ask<{ buildingBlock: { municipalities: Edges } }>(question);
        const { totalCount, edges } = buildingBlock.municipalities;
        const expected = sorted(
          of(block).map((u) => [u.since || "9999", u.municipality_id, u.status, u.source_id]),
        );
        expect(totalCount).toBe(expected.length);
        expect(
          edges.map((e) => [e.since ?? "9999", e.node.id, e.status?.toLowerCase(), sourceIds(e).join(";")]),
        ).toEqual(
          expected.map(([since, id, status, sources]) => [
            since,
            id,
            status,
            idsInCell(sources ?? "").join(";"),
          ]),
        );
      },
      120_000,
    );
  });
});
