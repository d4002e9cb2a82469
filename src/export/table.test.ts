import { describe, expect, it } from "@jest/globals";
import { parse } from "graphql";
import { about, world } from "../testing/answers.js";
import { type Asked, descriptorOf } from "./index.js";
import { tableOf } from "./table.js";

function askedOf(operation: string, rows: readonly string[], page?: string): Asked {
  const question = { title: { de: "Frage", en: "Question" }, rows, ...(page ? { page } : {}) };
  return { name: "trial", question, document: parse(operation), variables: { id: "x" }, about };
}

function columnsOf(operation: string, ...rows: string[]): readonly string[] {
  return tableOf(world, askedOf(operation, rows))
    .columns.map(({ name }) => name)
    .slice(0, -5);
}

describe("the columns of a table", () => {
  it("stand in the order of the selection, a thing as its id and label, what is in it with its name before", () => {
    const operation = `{ cities { edges { distanceKm node { population id name ags location { latitude }
      state { id name code } buildingBlocks { totalCount edges { status node { id name } sources { id } } } } } } }`;
    expect(columnsOf(operation, "cities.edges")).toEqual([
      "distance_km",
      "city_population",
      "city_id",
      "city_label",
      "city_ags",
      "city_location_latitude",
      "city_state_id",
      "city_state_label",
      "city_state_code",
      "city_building_blocks_total_count",
      "city_building_blocks_status",
      "city_building_blocks_id",
      "city_building_blocks_label",
      "city_building_blocks_source_ids",
    ]);
  });

  it("begin with the part where there are several lists, whose things of one kind share their columns", () => {
    const operation = `{ municipality(id: "x") { supporters { edges { role node { id name } } }
      agreements { nodes { id name } } seatedActors { edges { node { id name } } } } }`;
    const rows = [
      "municipality.supporters.edges",
      "municipality.seatedActors.edges",
      "municipality.agreements.nodes",
    ];
    expect(columnsOf(operation, ...rows)).toEqual(["part", "role", "actor_id", "actor_label", "id", "label"]);
  });

  it("repeat the item above where the rows lie in it", () => {
    const operation = `{ cities { nodes { id name buildingBlocks { edges { status since confidence sources { id }
      node { id name } } } } } }`;
    const rows = "cities.nodes[].buildingBlocks.edges";
    expect(columnsOf(operation, rows)).toEqual([
      "city_id",
      "city_label",
      "status",
      "building_block_id",
      "building_block_label",
    ]);
  });

  it("are refused where the operation does not select the rows", () => {
    const asked = askedOf("{ cities { nodes { id } } }", ["cities.edges"]);
    expect(() => tableOf(world, asked)).toThrow("trial selects no edges of its rows' path cities.edges.");
  });

  it("are the building blocks themselves in a matrix", () => {
    const operation = `{ buildingBlockMatrix { buildingBlocks { id name } rows { municipality { id name } cells } } }`;
    const page = {
      buildingBlockMatrix: {
        buildingBlocks: [{ id: "bildungs-buero" }, { id: "b" }],
        rows: [{ municipality: { id: "hamburg", name: "Hamburg" }, cells: [null, "ACTIVE"] }],
      },
    };
    const table = tableOf(world, askedOf(operation, ["buildingBlockMatrix.rows"]), page);
    expect(table.columns.slice(0, 4).map(({ name }) => name)).toEqual([
      "municipality_id",
      "municipality_label",
      "bildungs_buero",
      "b",
    ]);
    expect([...table.rows(page, true)].map((row) => row.slice(0, 4))).toEqual([
      ["hamburg", "Hamburg", null, "ACTIVE"],
    ]);
  });
});

describe("the rows of a later page", () => {
  it("are only those that go on from page to page", () => {
    const operation = "{ cities { nodes { id name } } states { nodes { id name } } }";
    const table = tableOf(world, askedOf(operation, ["cities.nodes", "states.nodes"], "cities"));
    const page = {
      cities: { nodes: [{ id: "a", name: "A" }, null] },
      states: { nodes: [{ id: "b", name: "B" }] },
    };
    const parts = (isFirst: boolean) => [...table.rows(page, isFirst)].map(([part]) => part);
    expect([parts(true), parts(false)]).toEqual([["cities", "states"], ["cities"]]);
  });
});

describe("the descriptor", () => {
  it("says which columns are numbers, keys, lists, and how the file is written", () => {
    const operation =
      "{ cities { nodes { id name ags areaKm2 population isLargeCity confidence sources { id } } } }";
    const descriptor = descriptorOf(world, askedOf(operation, ["cities.nodes"]), { dialect: "de" });
    const {
      resources,
      licenses,
      created,
      "bildungsgraph:variables": variables,
    } = descriptor as {
      resources: { path: string; dialect: object; schema: { fields: Record<string, unknown>[] } }[];
      licenses: object[];
      created: string;
      "bildungsgraph:variables": object;
    };
    const [resource] = resources;
    expect(resource).toMatchObject({
      path: "trial.csv",
      dialect: { delimiter: ";", lineTerminator: "\r\n" },
    });
    expect(resource?.schema.fields.map(({ name, type }) => [name, type])).toEqual([
      ["id", "string"],
      ["label", "string"],
      ["ags", "string"],
      ["area_km2", "number"],
      ["population", "integer"],
      ["is_large_city", "boolean"],
      ["source", "string"],
      ["source_ids", "string"],
      ["since", "string"],
      ["until", "string"],
      ["confidence", "string"],
    ]);
    expect(resource?.schema.fields[2]).toMatchObject({ "bildungsgraph:key": true });
    expect(resource?.schema.fields[3]).toMatchObject({ decimalChar: "," });
    expect(licenses).toEqual([expect.objectContaining({ name: "CC-BY-4.0" })]);
    expect([created, variables]).toEqual(["2026-11-23T00:00:00Z", { id: "x" }]);
  });
});
