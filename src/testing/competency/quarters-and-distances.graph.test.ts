import { expect, it } from "@jest/globals";
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

const municipalities = table("municipalities", "id", "name", "latitude", "longitude");
const locations = table("learning_locations", "id", "name", "location_type");
const located = table(
  "rel_learning_location_in_municipality",
  ...(["learning_location_id", "municipality_id", "quarter", "source_id"] as const),
);
const addresses = table(
  "rel_learning_location_addresses_target_group",
  ...(["learning_location_id", "target_group_id", "source_id"] as const),
);
const targetGroups = table("target_groups", "id");

onBothLandscapes((graph) => {
  const ask = questionsOf(graph);

  it("question 37: target groups by quarter, with the gaps", async () => {
    const placed = located.filter(({ quarter }) => quarter !== "");
    const quarters = sorted(once(placed.map((l) => `${l.municipality_id}\n${l.quarter}`)));
    const expected = quarters.map((quarter) => {
      const here = placed.filter((l) => `${l.municipality_id}\n${l.quarter}` === quarter);
      const said = addresses.filter((a) =>
        here.some((l) => l.learning_location_id === a.learning_location_id),
      );
      const groups = sorted(once(said.map((a) => a.target_group_id)));
      return {
        quarter,
        served: groups
          .map((group) => said.filter((a) => a.target_group_id === group))
          .toSorted((a, b) => b.length - a.length)
          .map((rows) => [
            rows[0]?.target_group_id ?? "",
            ...sorted(rows.map((a) => [a.learning_location_id, ...idsInCell(a.source_id)])),
          ]),
        gaps: sorted(ids(targetGroups)).filter((id) => !groups.includes(id)),
      };
    });
    const { targetGroupsByQuarter } = await ask<{ targetGroupsByQuarter: Quarter[] }>(
      "target-groups-by-quarter",
      { filter: null },
    );
    expect(
      targetGroupsByQuarter.map(({ municipality, quarter, served, gaps }) => ({
        quarter: `${municipality.id}\n${quarter}`,
        served: served.map(({ targetGroup, links }) => [
          targetGroup.id,
          ...sorted(links.map((link) => [link.from, ...sourceIds(link)])),
        ]),
        gaps: ids(gaps),
      })),
    ).toEqual(expected);
    expect(targetGroupsByQuarter.every(({ caution }) => caution.includes("ADDRESSES"))).toBe(true);
  }, 120_000);

  it.each([10, 100, 400])(
    "question 39: libraries and guidance centres within %d km of Essen",
    async (km) => {
      const point = { latitude: 51.455843, longitude: 7.012583 };
      const locationType = ["LIBRARY", "GUIDANCE_CENTRE"];
      const inOrder = municipalities.toSorted(byName(({ name }) => name)).map((m) => ({
        ...m,
        here: sorted(
          located
            .filter(
              (l) => l.municipality_id === m.id && locationType.includes(typeOf(l.learning_location_id)),
            )
            .map((l) => [l.learning_location_id, l.quarter || null, ...idsInCell(l.source_id)]),
        ),
        distance:
          m.latitude === "" ? null : distanceKm(point, { latitude: +m.latitude, longitude: +m.longitude }),
      }));
      const any = inOrder.filter(({ here }) => here.length > 0);
      const near = any
        .filter(({ distance }) => distance !== null && distance <= km)
        .toSorted((a, b) => (a.distance ?? 0) - (b.distance ?? 0));
      const answer = await ask<{
        municipalities: { edges: { distanceKm: number; node: Place }[] };
        notLocated: Listed<Place>;
      }>("locations-near-a-point", { near: { ...point, km }, locationType });
      const rowsOf = ({ id, learningLocations: { edges } }: Place): unknown[] => [
        id,
        sorted(edges.map((e) => [e.node.id, e.quarter, ...sourceIds(e)])),
      ];
      expect(answer.municipalities.edges.map(({ node }) => rowsOf(node))).toEqual(
        near.map(({ id, here }) => [id, here]),
      );
      answer.municipalities.edges.forEach((edge, i) =>
        expect(edge.distanceKm).toBeCloseTo(near[i]?.distance ?? NaN, 3),
      );
      expect(answer.notLocated.nodes.map(rowsOf)).toEqual(
        any.filter(({ distance }) => distance === null).map(({ id, here }) => [id, here]),
      );
      expect(answer.notLocated.caution).toMatch(/missing/);
    },
    120_000,
  );
});

interface Quarter {
  readonly municipality: Named;
  readonly quarter: string;
  readonly served: readonly {
    readonly targetGroup: Named;
    readonly links: readonly (Proven & { readonly from: string })[];
  }[];
  readonly gaps: readonly Named[];
  readonly caution: string;
}

interface Place extends Named {
  readonly learningLocations: {
    readonly edges: readonly (Edges["edges"][number] & { readonly quarter: string | null })[];
  };
}

function typeOf(location: string): string {
  return locations.find(({ id }) => id === location)?.location_type.toUpperCase() ?? "";
}

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Along a great circle of a sphere of radius 6371.0088 km, by the law of cosines of its chord. */
function distanceKm(a: Point, b: Point): number {
  const [p, q] = [a, b].map(({ latitude, longitude }) => {
    const [lat, lon] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)];
  });
  const chord = Math.hypot(...(p ?? []).map((x, i) => x - (q?.[i] ?? NaN)));
  return 2 * 6371.0088 * Math.asin(chord / 2);
}
