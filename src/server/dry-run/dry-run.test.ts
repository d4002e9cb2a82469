import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { dry } from "../../testing/dry.js";
import { fakeGraph } from "../../testing/fake-graph.js";
import { type Example, examples } from "../../testing/golden.js";

/** The texts that were really sent, as the golden file of an example has them. */
function sentFor({ dir }: Example): readonly string[] {
  const [, ...texts] = readFileSync(join(dir, "queries.cypher"), "utf8").split(/\n\n(?=\/\/ )/);
  return texts.map((text) => text.replace(/;\n?$/, ""));
}

const namesOf = async (...asked: Parameters<typeof dry>) => (await dry(...asked)).map(({ name }) => name);

/** What is named and was not sent, since what was found of the real data had nothing of the kind. */
const notSent: Readonly<Record<string, readonly string[]>> = {
  // No large city ended the block.
  "large-cities-without-education-office": ["uses.buildingBlocksByMunicipality"],
  // No department, location or agreement names the block.
  "municipalities-on-demographic-change": [
    "departmentOf.municipalityByDepartment",
    "hasParty.partiesByCooperationAgreement",
    "locatedIn.municipalityByLearningLocation",
  ],
  // No agreement with the goal uses an offer.
  "offers-for-goals-and-building-blocks": ["pursues.goalsByCooperationAgreement"],
};

describe("a dry run", () => {
  it.each(examples())("names for $name what is really sent, and asks nobody", async (example) => {
    const graph = fakeGraph({});
    const statements = await dry(example.operation, example.variables, graph);
    const sent = sentFor(example);
    const texts = statements.map(({ text }) => text);
    expect(texts.filter((text) => sent.includes(text)).sort()).toEqual([...sent].sort());
    const others = statements.filter(({ text }) => !sent.includes(text)).map(({ name }) => name);
    expect(others.sort()).toEqual(notSent[example.name] ?? []);
    expect(graph.asked).toEqual([]);
  });

  it("has the statements in their order, each text once with the number of its places", async () => {
    const blocks = "buildingBlocks { edges { sources { id } node { id sources { id } } } }";
    const statements = await dry(
      `{ a: city(id: "kiel") { ${blocks} } b: city(id: "ulm") { ${blocks} totalled: buildingBlocks { totalCount } } }`,
    );
    expect(statements.map(({ name, places }) => [name, places])).toEqual([
      ["municipality.byIds", 2],
      ["uses.buildingBlocksByMunicipality", 2],
      ["uses.buildingBlocksByMunicipality.count", undefined],
      ["source.byIds", 4],
    ]);
    expect(statements[0]?.text).toMatch(/^\/\/ municipality\.byIds\nMATCH \(n:Municipality\) /);
  });

  it("goes into each object type that a thing of an unknown kind is asked for", async () => {
    const other = "... on Actor { offers { totalCount } } ... on Goal { agreements { totalCount } } degree";
    expect(
      await namesOf(`{ node(id: "a") { id ... on City { links { edges { other { ${other} } } } } } }`),
    ).toEqual([
      "node.byIds",
      "links.ofThings",
      "entity.degrees",
      "provides.offersByActor.count",
      "pursues.agreementsByGoal.count",
    ]);
  });

  it("goes once into what several object types have in common, however deep", async () => {
    const deep = (levels: number): string =>
      levels === 0 ? "degree" : `links { edges { other { ${deep(levels - 1)} } } }`;
    // Each type by itself at each level would be a million fields, and this test would come to no end.
    const statements = await dry(`{ node(id: "a") { ... on Entity { ${deep(6)} } } }`);
    expect(statements.map(({ name, places }) => [name, places])).toEqual([
      ["node.byIds", undefined],
      ["links.ofThings", 6],
      ["entity.degrees", undefined],
    ]);
  });

  it("lays fragments open, and leaves out what the operation leaves out", async () => {
    const operation = `query ($no: Boolean!) {
      city(id: "kiel") { ...Blocks agreements @include(if: $no) { totalCount } goals @skip(if: true) { totalCount } }
    }
    fragment Blocks on Municipality { buildingBlocks { totalCount } ... on City { degree } ... on District { links { totalCount } } }`;
    expect(await namesOf(operation, { no: false })).toEqual([
      "municipality.byIds",
      "entity.degrees",
      "uses.buildingBlocksByMunicipality.count",
    ]);
  });

  it("names nothing for a field whose arguments are refused, and goes on with the others", async () => {
    const operation = `{ actors(first: 1000) { nodes { id } } goals { totalCount } }`;
    expect(await namesOf(operation)).toEqual(["goal.count"]);
  });

  it("names no statement for what the schema says of itself", async () => {
    expect(await namesOf(`{ __typename __schema { queryType { name } } }`)).toEqual([]);
  });

  it.each([
    ["cut-off things", "connectivity(types: [GOAL]) { articulationPoints { cutOff { degree } } }"],
    ["isolated things", "connectivity { isolated { degree } }"],
    ["rivals", `contradictions(via: SUPPORTS, thingIs: OUT) { links { start { degree } } }`],
    [
      "what some have",
      `sharedBuildingBlocks(municipalities: ["kiel", "ulm", "bonn"]) { partly { buildingBlock { degree } } }`,
    ],
    [
      "what one has",
      `sharedBuildingBlocks(municipalities: ["kiel", "ulm"]) { unique { uses { programme { degree } } } }`,
    ],
    [
      "what comes one by one",
      `sharedBuildingBlocks(municipalities: ["kiel", "ulm"]) { shared { municipalities { sources { id } degree } } }`,
    ],
    ["gaps", "targetGroupsByQuarter { gaps { degree } }"],
  ])("finds %s for a question whose rules look for them", async (_what, question) => {
    expect(await namesOf(`{ ${question} }`)).toContain("entity.degrees");
  });
});
