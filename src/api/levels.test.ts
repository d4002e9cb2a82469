import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { buildingBlock } from "../entities/building-block/index.js";
import { department } from "../entities/department/index.js";
import { learningLocation } from "../entities/learning-location/index.js";
import { type FakeGraph, fakeGraph } from "../testing/fake-graph.js";
import { dataOf } from "../testing/run-operation.js";
import type { Kind } from "./concept.js";

/** 100 municipalities, and five things at the end of every list. */
const municipalities = Array.from({ length: 100 }, (_, i) => `municipality-${String(i).padStart(2, "0")}`);
const five = [1, 2, 3, 4, 5];

// Thousands of things are answered here, which takes its time on a busy machine.
jest.setTimeout(60_000);

interface Page {
  readonly ids: readonly string[];
  readonly limit: number;
}

describe("100 municipalities with five of everything, three levels deep", () => {
  let graph: FakeGraph;
  let owners: Map<string, number>;
  beforeEach(() => {
    owners = new Map();
    graph = landscape(owners);
  });

  it("send one statement for each level and kind of edge", async () => {
    const { list } = await dataOf<{ list: Json }>(
      `{ list: municipalities(first: 100) { nodes {
        name
        buildingBlocks(first: 5) { nodes { name departments(first: 5) { nodes { name } } } }
        departments(first: 5) { nodes { name buildingBlocks(first: 5) { edges { node { name } } } } }
        learningLocations(first: 5) { nodes { name buildingBlocks(first: 5) { nodes { name } } } }
      } } }`,
      { graph },
    );
    expect(namesIn(list)).toHaveLength(100 + 3 * 100 * (5 + 5 * 5));
    expect(graph.asked).toEqual([
      "municipality.list",
      "uses.buildingBlocksByMunicipality",
      "departmentOf.departmentsByMunicipality",
      "locatedIn.learningLocationsByMunicipality",
      "responsibleFor.departmentsByBuildingBlock",
      "responsibleFor.buildingBlocksByDepartment",
      "runs.buildingBlocksByLearningLocation",
    ]);
    expect(owners.get("uses.buildingBlocksByMunicipality")).toBe(100);
    expect(owners.get("runs.buildingBlocksByLearningLocation")).toBe(500);
  });

  it("send the same statements however large the pages are", async () => {
    const sent = async (size: number): Promise<readonly string[]> => {
      const sized = landscape(new Map());
      await dataOf(
        `{ municipalities(first: ${size}) { nodes { departments(first: ${size}) { nodes {
          buildingBlocks(first: ${size}) { nodes { learningLocations(first: ${size}) { nodes { name } } } }
        } } } } }`,
        { graph: sized },
      );
      return sized.asked;
    };
    expect(await sent(1)).toEqual([
      "municipality.list",
      "departmentOf.departmentsByMunicipality",
      "responsibleFor.buildingBlocksByDepartment",
      "runs.learningLocationsByBuildingBlock",
    ]);
    expect(await sent(100)).toEqual(await sent(1));
  });

  it("send one more for all sources, and one for all counts, of a level", async () => {
    await dataOf(
      `{ municipalities(first: 100) { totalCount nodes { sources { citation } buildingBlocks(first: 5) {
        totalCount edges { sources { citation } node { sources { citation } } }
      } } } }`,
      { graph },
    );
    expect([...graph.asked].sort()).toEqual([
      "municipality.count",
      "municipality.list",
      "source.byIds",
      "source.byIds",
      "source.byIds",
      "uses.buildingBlocksByMunicipality",
      "uses.buildingBlocksByMunicipality.count",
    ]);
  });

  it("send one statement for each use of a list with other arguments", async () => {
    await dataOf(
      `{ municipalities(first: 100) { nodes {
        buildingBlocks(first: 5) { nodes { name } }
        active: buildingBlocks(first: 5, filter: { status: [ACTIVE] }) { nodes { name } }
        again: buildingBlocks(first: 5) { nodes { name } }
      } } }`,
      { graph },
    );
    expect(graph.asked.filter((name) => name === "uses.buildingBlocksByMunicipality")).toHaveLength(3);
  });
});

/** Rows as the statements give them. Hears how many owners each statement was asked for. */
function landscape(owners: Map<string, number>): FakeGraph {
  const edges = (name: string, kind: Kind) => ({
    [name]: ({ ids, limit }: Page, text: string) => {
      owners.set(name, ids.length);
      return ids.map((owner) => ({
        owner,
        edges: five.slice(0, limit).map((n) => edgeTo(text, `${owner}-${kind.single}-${n}`)),
      }));
    },
  });
  return fakeGraph({
    "municipality.list": ({ limit }: { limit: number }, text) => [
      { things: municipalities.slice(0, limit).map((id) => packed(text, thing(id))) },
    ],
    "municipality.count": () => [{ count: municipalities.length }],
    "source.byIds": ({ ids }: Page, text) => ids.map((id) => ({ thing: packed(text, thing(id)) })),
    ...edges("uses.buildingBlocksByMunicipality", buildingBlock),
    ...edges("departmentOf.departmentsByMunicipality", department),
    ...edges("locatedIn.learningLocationsByMunicipality", learningLocation),
    ...edges("responsibleFor.departmentsByBuildingBlock", department),
    ...edges("responsibleFor.buildingBlocksByDepartment", buildingBlock),
    ...edges("runs.buildingBlocksByLearningLocation", buildingBlock),
    ...edges("runs.learningLocationsByBuildingBlock", learningLocation),
    "uses.buildingBlocksByMunicipality.count": ({ ids }: Page) =>
      ids.map((owner) => ({ owner, count: five.length })),
  });
}

function thing(id: string): Readonly<Record<string, unknown>> {
  return { id, name: id, nameKey: id, confidence: "sourced", kind: "city", sourceIds: ["a", "b"] };
}

/** The statement and the thing at its other end. */
function edgeTo(text: string, id: string): readonly unknown[] {
  const known = { r: { id, sourceIds: ["a"], confidence: "sourced", role: null }, o: thing(id) };
  const [, list = ""] = /collect\(\[([^\]]*)\]\)/.exec(text) ?? [];
  return list.split(", ").map((expression) => {
    const [variable = "", property = ""] = expression.split(".");
    return (known[variable as "r" | "o"] as Readonly<Record<string, unknown>>)[property] ?? null;
  });
}

/** What the statement reads of the thing, in the order of its list. */
function packed(text: string, known: Readonly<Record<string, unknown>>): readonly unknown[] {
  const [, list = ""] = /\[(n\.\w+(?:, n\.\w+)*)\]/.exec(text) ?? [];
  return list.split(", ").map((property) => known[property.slice(2)] ?? null);
}

type Json = null | string | readonly Json[] | { readonly [key: string]: Json };

/** Every name in an answer. */
function namesIn(json: Json): string[] {
  if (json === null || typeof json === "string") return [];
  return Object.entries(json).flatMap(([key, value]) =>
    key === "name" && typeof value === "string" ? [value] : namesIn(value),
  );
}
