import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import jsonld from "jsonld";
import { Parser, type Quad, Store } from "n3";
import { openEmbedded } from "../../graph/embedded/embedded.js";
import type { Graph } from "../../graph/graph.js";
import {
  about,
  type Answered,
  answered,
  answeredOperation,
  objectsIn,
  textOf,
  thingTypes,
} from "../../testing/answers.js";
import { openingMs } from "../../testing/engines.js";
import { fill } from "../../testing/landscape.js";
import { context, contextPath } from "../index.js";

let graph: Graph;
const answers = new Map<string, Answered>();

const operation = `{ city(id: "freiburg-im-breisgau") { id name wikidataId wikidataConfidence geonamesId confidence
    location { latitude longitude } sources { id citation url }
    buildingBlocks(first: 100) { edges { status since until confidence programme { id name } sources { id citation url }
      node { id name names { lang text } broader { id name } } } }
    departments(first: 100) { nodes { id name partOf { id name } } } state { id name } }
  node(id: "berlin") { ... on City { id name wikidataId wikidataConfidence } } }`;

beforeAll(async () => {
  graph = await openEmbedded({ file: undefined });
  await fill(graph);
  for (const name of ["neighbourhood", "shared-building-blocks", "unverified-statements"])
    answers.set(name, await answered(graph, name));
  answers.set("city", await answeredOperation(graph, operation, ["city.buildingBlocks.edges"]));
}, openingMs);
afterAll(() => graph.close());

const origin = "https://data.example";
const answer = (name: string): Answered => answers.get(name) as Answered;
const thing = (id: string): string => `urn:bildungsgraph:thing:${id}`;
const schema = (word: string): string => `https://schema.org/${word}`;
const skos = (word: string): string => `http://www.w3.org/2004/02/skos/core#${word}`;
const term = (word: string): string => `urn:bildungsgraph:term:${word}`;
const rdf = (word: string): string => `http://www.w3.org/1999/02/22-rdf-syntax-ns#${word}`;
const prov = "http://www.w3.org/ns/prov#wasDerivedFrom";

async function turtle(name: string): Promise<Store> {
  return new Store(new Parser({ format: "text/turtle" }).parse(await textOf("ttl", answer(name))));
}

function objects(store: Store, subject: string, predicate: string): readonly string[] {
  return store.getObjects(subject, predicate, null).map(({ value }) => value);
}

describe.each(["neighbourhood", "shared-building-blocks", "unverified-statements", "city"])(
  "the answer %s",
  (name) => {
    it("has every thing with its name, in Turtle", async () => {
      const store = await turtle(name);
      for (const [id, { name: label }] of objectsIn(answer(name).pages, thingTypes))
        expect(objects(store, thing(id), schema("name"))).toContain(label);
    });

    it("is the same in JSON-LD, whose context lies on our origin", async () => {
      const { asked, pages } = answer(name);
      const text = await textOf("jsonld", { asked: { ...asked, origin }, pages });
      const loaded: string[] = [];
      const documentLoader = async (url: string) => {
        loaded.push(url);
        return { document: context as jsonld.NodeObject, documentUrl: url };
      };
      const document = JSON.parse(text) as jsonld.JsonLdDocument;
      const quads: unknown = await jsonld.toRDF(document, { documentLoader, format: "application/n-quads" });
      const read = (input: string): readonly Quad[] =>
        new Parser({ format: "application/n-quads" }).parse(input);
      const ttl = new Parser().parse(await textOf("ttl", answer(name)));
      const sorted = (all: readonly Quad[]): readonly string[] =>
        all.map((quad) => JSON.stringify(quad)).sort();
      expect(sorted(read(quads as string))).toEqual(sorted(ttl));
      expect(loaded).toEqual([`${origin}${contextPath}`]);
    });

    it("can be read without any network when no origin is known", async () => {
      const text = await textOf("jsonld", answer(name));
      const documentLoader = () => Promise.reject(new Error("Nothing is to be fetched."));
      const expanded = await jsonld.expand(JSON.parse(text) as jsonld.JsonLdDocument, { documentLoader });
      expect(expanded.length).toBeGreaterThan(3);
    });
  },
);

describe("linked data", () => {
  it("has each statement as a node with its ends, sources, certainty, and as a plain relation", async () => {
    const store = await turtle("neighbourhood");
    const links = objectsIn(answer("neighbourhood").pages, ["Link"]);
    expect(store.getSubjects(rdf("type"), rdf("Statement"), null)).toHaveLength(links.size);
    for (const [id, link] of links) {
      const node = `urn:bildungsgraph:statement:${encodeURI(id)}`;
      const [from, to] = [thing(String(link["from"])), thing(String(link["to"]))];
      expect(objects(store, node, rdf("subject"))).toEqual([from]);
      expect(objects(store, node, rdf("object"))).toEqual([to]);
      expect(objects(store, node, term("confidence"))).toEqual([link["confidence"]]);
      const sources = link["sources"] as readonly { readonly id: string }[];
      expect(objects(store, node, prov).toSorted()).toEqual(
        sources.map((source) => `urn:bildungsgraph:source:${source.id}`).toSorted(),
      );
      const [predicate = ""] = objects(store, node, rdf("predicate"));
      expect(objects(store, from, predicate)).toContain(to);
    }
  });

  it("speaks schema.org, SKOS, ORG and PROV", async () => {
    const store = await turtle("city");
    const freiburg = thing("freiburg-im-breisgau");
    const org = (word: string): string => `http://www.w3.org/ns/org#${word}`;
    expect(objects(store, freiburg, rdf("type"))).toContain(schema("AdministrativeArea"));
    expect(objects(store, freiburg, schema("containedInPlace"))).toEqual([thing("baden-wuerttemberg")]);
    const monitoring = thing("bildungsmonitoring");
    expect(objects(store, monitoring, rdf("type"))).toContain(skos("Concept"));
    expect(store.getObjects(monitoring, skos("prefLabel"), null).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['"Kommunales Bildungsmonitoring"@de', expect.stringMatching(/@en$/)]),
    );
    const [scheme = ""] = objects(store, monitoring, skos("inScheme"));
    expect(objects(store, scheme, rdf("type"))).toEqual([skos("ConceptScheme")]);
    expect(store.getQuads(null, skos("broader"), null, null).length).toBeGreaterThan(0);
    const department = thing("freiburg-stabsstelle-bildungsmanagement");
    expect(objects(store, department, rdf("type"))).toContain(org("OrganizationalUnit"));
    expect(objects(store, department, org("unitOf"))).toEqual([freiburg]);
    expect(objects(store, department, org("subOrganizationOf"))).toEqual([thing("freiburg-asb")]);
    expect(objects(store, freiburg, prov).length).toBeGreaterThan(0);
  });

  it("says that a city is the same elsewhere only where that is sourced", async () => {
    const store = await turtle("city");
    const same = "http://www.w3.org/2002/07/owl#sameAs";
    expect(objects(store, thing("berlin"), same)).toEqual(["http://www.wikidata.org/entity/Q64"]);
    const freiburg = objects(store, thing("freiburg-im-breisgau"), same);
    expect(freiburg).toEqual([expect.stringMatching(/^https:\/\/sws\.geonames\.org\/\d+\/$/)]);
  });

  it("gives a date the type that is as exact as the date", async () => {
    const dates = (await turtle("city")).getObjects(null, schema("startDate"), null);
    const types = new Set(dates.map((date) => ("datatypeString" in date ? date.datatypeString : "")));
    expect(types).toContain("http://www.w3.org/2001/XMLSchema#gYear");
  });

  it("carries the question, the licence and the date", async () => {
    const store = await turtle("shared-building-blocks");
    const file = "urn:bildungsgraph:question:shared-building-blocks";
    expect(objects(store, file, schema("name"))).toEqual([
      answer("shared-building-blocks").asked.question.title.de,
    ]);
    expect(objects(store, file, schema("license"))).toEqual([about.licence]);
    expect(objects(store, file, schema("dateModified"))).toEqual([about.date]);
    expect(objects(store, file, schema("description")).join("\n")).toContain('["bremen","hamburg"]');
  });
});
