import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { check } from "@placemarkio/check-geojson";
import { MultiDirectedGraph, MultiUndirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { DOMParser } from "@xmldom/xmldom";
import { openEmbedded } from "../graph/embedded/embedded.js";
import type { Graph } from "../graph/graph.js";
import {
  about,
  type Answered,
  answered,
  answeredOperation,
  objectsIn,
  textOf,
  thingTypes,
} from "../testing/answers.js";
import { openingMs } from "../testing/engines.js";
import { fill } from "../testing/landscape.js";

let graph: Graph;
const answers = new Map<string, Answered>();

const city = `{ city(id: "hamburg") { id name
  buildingBlocks(first: 100) { edges { status since until confidence sources { id citation url } node { id name category } } }
  departments(first: 100) { edges { since confidence sources { id } node { id name since } } }
  relatedMunicipalities(first: 100) { edges { direction relation confidence node { id name } } }
  state { id name } similar(first: 3) { edges { score sharedCount node { id name } } } } }`;

beforeAll(async () => {
  graph = await openEmbedded({ file: undefined });
  await fill(graph);
  for (const name of [
    "neighbourhood",
    "municipality-pairs",
    "shared-building-blocks",
    "locations-near-a-point",
  ])
    answers.set(name, await answered(graph, name));
  answers.set("city", await answeredOperation(graph, city, ["city.buildingBlocks.edges"]));
  const pairs = "{ municipalityPairs(first: 5) { nodes { a { id name } b { id name } sharedCount score } } }";
  answers.set("only pairs", await answeredOperation(graph, pairs, ["municipalityPairs.nodes"]));
}, openingMs);
afterAll(() => graph.close());

const answer = (name: string): Answered => answers.get(name) as Answered;

async function read(format: "graphml" | "gexf", name: string): Promise<MultiDirectedGraph> {
  const text = await textOf(format, answer(name));
  return format === "graphml"
    ? parseGraphml(MultiDirectedGraph, text, { addMissingNodes: false })
    : parseGexf(MultiDirectedGraph, text, { addMissingNodes: false });
}

describe.each(["graphml", "gexf"] as const)("%s", (format) => {
  it.each(["neighbourhood", "municipality-pairs", "shared-building-blocks", "city"])(
    "holds the things of %s with label and type",
    async (name) => {
      const network = await read(format, name);
      const things = objectsIn(answer(name).pages, thingTypes);
      expect(new Set(network.nodes())).toEqual(new Set(things.keys()));
      for (const [id, { name: label, __typename }] of things)
        expect(network.getNodeAttributes(id)).toMatchObject({ label, type: __typename });
    },
  );

  it("holds every statement of a neighbourhood as a line of its kind, with sources and certainty", async () => {
    const network = await read(format, "neighbourhood");
    const links = objectsIn(answer("neighbourhood").pages, ["Link"]);
    expect(links.size).toBeGreaterThan(10);
    expect(new Set(network.edges())).toEqual(new Set(links.keys()));
    for (const [id, link] of links) {
      expect(network.extremities(id)).toEqual([link["from"], link["to"]]);
      const sources = link["sources"] as readonly { readonly id: string }[];
      expect(network.getEdgeAttributes(id)).toMatchObject({
        relation: link["relation"],
        confidence: link["confidence"],
        source_ids: sources.map((source) => source.id).join(" | "),
      });
    }
  });

  it("holds a pair as a line whose weight is how alike the two are", async () => {
    const network = await read(format, "municipality-pairs");
    interface Page {
      municipalityPairs: {
        nodes: { a: { id: string }; b: { id: string }; score: number; sharedCount: number }[];
      };
    }
    const pairs = (answer("municipality-pairs").pages as unknown as readonly Page[]).flatMap(
      (page) => page.municipalityPairs.nodes,
    );
    for (const { a, b, score, sharedCount } of pairs)
      expect(network.getEdgeAttributes(`SIMILAR:${a.id}:${b.id}`)).toMatchObject({
        weight: score,
        shared_count: sharedCount,
        relation: "SIMILAR",
      });
  });

  it("holds the statements of a city's lists, whichever way they lead", async () => {
    const network = await read(format, "city");
    const { city } = answer("city").pages[0] as unknown as {
      city: Record<string, { edges: { node: { id: string } }[] }> & { state: { id: string } };
    };
    const ids = (list: string): readonly string[] => city[list]?.edges.map(({ node }) => node.id) ?? [];
    expect(new Set(network.edges())).toEqual(
      new Set([
        ...ids("buildingBlocks").map((id) => `USES:hamburg:${id}`),
        ...ids("departments").map((id) => `DEPARTMENT_OF:${id}:hamburg`),
        ...ids("relatedMunicipalities").map((id) => `RELATED_TO:${id}:hamburg:part_of`),
        ...ids("similar").map((id) => `SIMILAR:${["hamburg", id].toSorted().join(":")}`),
        `IN_STATE:hamburg:${city.state.id}`,
      ]),
    );
    expect(ids("relatedMunicipalities").length).toBeGreaterThan(0);
  });

  it("carries the question, its variables, the licence and the date", async () => {
    const text = await textOf(format, answer("neighbourhood"));
    const document =
      new DOMParser().parseFromString(text, "application/xml").documentElement?.textContent ?? "";
    const { question, variables } = answer("neighbourhood").asked;
    for (const said of [
      question.title.de,
      about.licence,
      about.date,
      about.citation,
      JSON.stringify(variables["of"]),
    ])
      expect(document).toContain(said);
  });

  it("says of itself that it is undirected when all its lines are", async () => {
    const text = await textOf(format, answer("only pairs"));
    const network =
      format === "graphml" ? parseGraphml(MultiUndirectedGraph, text) : parseGexf(MultiUndirectedGraph, text);
    expect([network.type, network.size]).toEqual(["undirected", 5]);
    expect(text).toMatch(/edgedefault="undirected"|defaultedgetype="undirected"/);
  });
});

describe("GEXF", () => {
  it("widens partial dates to the days that they can mean, and keeps them as they are", async () => {
    const text = await textOf("gexf", answer("city"));
    const edges = [...new DOMParser().parseFromString(text, "application/xml").getElementsByTagName("edge")];
    const dated = edges.map((edge) => {
      const values = [...edge.getElementsByTagName("attvalue")];
      const value = (name: string) =>
        values.find((v) => v.getAttribute("for") === name)?.getAttribute("value");
      return { since: value("since"), start: edge.getAttribute("start") };
    });
    expect(dated.filter(({ since }) => since !== undefined)).not.toEqual([]);
    for (const { since, start } of dated)
      expect(start).toBe(since === undefined ? null : `${since ?? ""}-01-01`.slice(0, 10));
  });
});

describe("GeoJSON", () => {
  it("is sound, and holds the located things: longitude first, a location of learning where its municipality is", async () => {
    const text = await textOf("geojson", answer("locations-near-a-point"));
    expect(check(text)).toBeDefined();
    const { features } = JSON.parse(text) as {
      features: {
        id: string;
        geometry: { coordinates: number[] } | null;
        properties: Record<string, unknown>;
      }[];
    };
    const municipalities = [...objectsIn(answer("locations-near-a-point").pages, ["City"]).values()];
    const located = municipalities.flatMap((municipality) => {
      const { latitude, longitude } = municipality["location"] as { latitude: number; longitude: number };
      const locations = objectsIn(municipality, ["LearningLocation"]);
      const coordinates = [longitude, latitude];
      return [
        { id: municipality.id, of: "itself", coordinates },
        ...[...locations.keys()].map((id) => ({ id, of: "municipality", coordinates })),
      ];
    });
    expect(located.length).toBeGreaterThan(municipalities.length);
    expect(
      features.map(({ id, geometry, properties }) => ({
        id,
        of: properties["location_of"],
        coordinates: geometry?.coordinates,
      })),
    ).toEqual(expect.arrayContaining(located));
    expect(features).toHaveLength(located.length);
  });
});
