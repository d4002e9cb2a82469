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

const municipalities = table("municipalities", "id", "name", "kind", "grossstadt_250k");
const departments = table(
  "departments",
  ...([
    "id",
    "name",
    "municipality_id",
    "department_type",
    "parent_department_id",
    "note",
    "source_id",
  ] as const),
);
const responsible = table(
  "rel_department_responsible_for_building_block",
  ...(["department_id", "building_block_id", "role", "source_id"] as const),
);

type Department = (typeof departments)[number];
const named = (department: Department | undefined, word: string): boolean =>
  department?.name.toLowerCase().includes(word) ?? false;
const departmentAt = (id: string): Department | undefined => departments.find((d) => d.id === id);

onBothLandscapes((graph) => {
  const ask = questionsOf(graph);

  it.each([[["bildungsmonitoring"]], [["bildungsmonitoring", "bildungsbericht"]]])(
    "question 31: the departments for %p in each large city",
    async (buildingBlocks) => {
      const large = municipalities
        .filter((m) => m.grossstadt_250k === "true")
        .toSorted(byName(({ name }) => name));
      const rowsOf = (city: string): string[][] =>
        responsible
          .filter((r) => buildingBlocks.includes(r.building_block_id))
          .filter((r) => departmentAt(r.department_id)?.municipality_id === city)
          .map((r) => [
            r.department_id,
            r.building_block_id,
            r.role.toUpperCase(),
            ...idsInCell(r.source_id),
          ]);
      const { stated, notStated } = await ask<{
        stated: Listed<Named & { departments: Edges<Named & { buildingBlocks: Edges }> }>;
        notStated: Listed<Named>;
      }>("departments-for-building-blocks", { buildingBlocks });
      expect(
        stated.nodes.map((city) => [
          city.id,
          sorted(
            city.departments.edges.flatMap(({ node }) =>
              node.buildingBlocks.edges.map((e) => [node.id, e.node.id, e.role ?? "", ...sourceIds(e)]),
            ),
          ),
        ]),
      ).toEqual(
        large.map(({ id }) => [id, sorted(rowsOf(id))]).filter(([, rows]) => rows && rows.length > 0),
      );
      expect(ids(notStated.nodes)).toEqual(ids(large.filter(({ id }) => rowsOf(id).length === 0)));
      expect(notStated.caution).toMatch(/departments/);
    },
    120_000,
  );

  it("question 32: how education offices are placed", async () => {
    const offices = departments
      .filter((d) => d.department_type === "bildungsbuero")
      .filter((d) => ["city", "borough"].includes(kindOf(d.municipality_id)))
      .toSorted(byName(({ name }) => name));
    const isStaffUnit = (d: Department): boolean => named(d, "stabsstelle");
    const isInSchoolOffice = (d: Department): boolean =>
      named(d, "schul") || named(departmentAt(d.parent_department_id), "schul");
    const isNearMayor = (d: Department): boolean => d.note.toLowerCase().includes("mayor");
    const answer = await ask<Record<string, Listed<Named & Proven>>>("education-office-placement");
    const found = (list: string): string[][] =>
      answer[list]?.nodes.map((office) => [office.id, ...sourceIds(office)]) ?? [];
    const expected = (fits: (d: Department) => boolean): string[][] =>
      offices.filter(fits).map((d) => [d.id, ...idsInCell(d.source_id)]);
    expect(found("staffUnit")).toEqual(expected(isStaffUnit));
    expect(found("partOfSchoolOffice")).toEqual(expected(isInSchoolOffice));
    expect(found("nearMayor")).toEqual(expected(isNearMayor));
    expect(found("notStated")).toEqual(
      expected((d) => !isStaffUnit(d) && !isInSchoolOffice(d) && !isNearMayor(d)),
    );
    expect(answer["notStated"]?.caution).toMatch(/not/);
  }, 120_000);

  it("question 33: building blocks on which school and youth departments work", async () => {
    const isSchool = (d: Department): boolean => named(d, "schul");
    const isYouth = (d: Department): boolean => named(d, "jugend") || d.department_type === "jugendamt";
    const expected = municipalities.toSorted(byName(({ name }) => name)).flatMap(({ id }) => {
      const own = responsible.filter((r) => departmentAt(r.department_id)?.municipality_id === id);
      return sorted(once(own.map((r) => r.building_block_id))).flatMap((block) => {
        const rows = own.filter((r) => r.building_block_id === block);
        const units = rows.flatMap((r) => departmentAt(r.department_id) ?? []);
        const counts = units.length > 1 && units.some(isSchool) && units.some(isYouth);
        return counts
          ? [[id, block, sorted(rows.map((r) => [r.department_id, r.role, ...idsInCell(r.source_id)]))]]
          : [];
      });
    });
    const { sharedResponsibilities } = await ask<{ sharedResponsibilities: Listed<Shared> }>(
      "shared-responsibilities",
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(
      sharedResponsibilities.nodes.map(({ municipality, buildingBlock, links }) => [
        municipality.id,
        buildingBlock.id,
        sorted(links.map((link) => [link.from, link.role, ...sourceIds(link)])),
      ]),
    ).toEqual(expected);
    for (const { departments: units, links } of sharedResponsibilities.nodes)
      expect(ids(units)).toEqual(sorted(once(links.map(({ from }) => from))));
  }, 120_000);
});

interface Shared {
  readonly municipality: Named;
  readonly buildingBlock: Named;
  readonly departments: readonly Named[];
  readonly links: readonly (Proven & { readonly from: string; readonly role: string })[];
}

function kindOf(municipality: string): string {
  return municipalities.find(({ id }) => id === municipality)?.kind ?? "";
}
