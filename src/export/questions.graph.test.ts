import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "@placemarkio/check-geojson";
import { DOMParser } from "@xmldom/xmldom";
import { parse } from "csv-parse/sync";
import { Parser } from "n3";
import { openEmbedded } from "../graph/embedded/embedded.js";
import type { Graph } from "../graph/graph.js";
import { type Answered, answered, bytesOf, objectsIn, thingTypes, world } from "../testing/answers.js";
import { openingMs } from "../testing/engines.js";
import { examples } from "../testing/golden.js";
import { fill } from "../testing/landscape.js";
import { descriptorOf, type FormatName } from "./index.js";

let graph: Graph;
beforeAll(async () => {
  graph = await openEmbedded({ file: undefined });
  await fill(graph);
}, openingMs);
afterAll(() => graph.close());

const questions = examples()
  .map(({ name, dir }) => ({ name, file: join(dir, "question.json") }))
  .filter(({ file }) => existsSync(file))
  .map(({ name, file }) => ({
    name,
    formats: (JSON.parse(readFileSync(file, "utf8")) as { formats: FormatName[] }).formats,
  }));

/** Reads a file of the format: it must be sound. @returns its things, where the format names them. */
const readers: Readonly<Record<FormatName, (bytes: Buffer) => ReadonlySet<string> | null>> = {
  csv: () => null,
  xlsx: (bytes) => {
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    return null;
  },
  json: (bytes) => {
    JSON.parse(bytes.toString());
    return null;
  },
  graphml: nodesOfXml,
  gexf: nodesOfXml,
  geojson: (bytes) => {
    check(bytes.toString());
    return null;
  },
  jsonld: (bytes) => {
    const { "@graph": nodes } = JSON.parse(bytes.toString()) as { "@graph": { id: string }[] };
    return new Set(nodes.map(({ id }) => id.replace(/^thing:/, "")));
  },
  ttl: (bytes) => {
    const quads = new Parser().parse(bytes.toString());
    return new Set(quads.map(({ subject }) => subject.value.replace("urn:bildungsgraph:thing:", "")));
  },
};

function nodesOfXml(bytes: Buffer): ReadonlySet<string> {
  const document = new DOMParser({ onError: (_, message) => expect(message).toBe("") }).parseFromString(
    bytes.toString(),
    "application/xml",
  );
  return new Set([...document.getElementsByTagName("node")].map((node) => node.getAttribute("id") ?? ""));
}

describe.each(questions)("the question $name", ({ name, formats }) => {
  let given: Answered;
  beforeAll(async () => {
    given = await answered(graph, name);
  }, openingMs);

  it("has a table whose every row has sources and certainty", async () => {
    const rows = parse(await bytesOf("csv", given), { columns: true }) as unknown as Record<string, string>[];
    expect(rows.filter((row) => row["source_ids"] === "" || row["confidence"] === "")).toEqual([]);
    expect(JSON.stringify(rows)).not.toMatch(/\[object|undefined/);
    const { resources } = descriptorOf(world, given.asked) as {
      resources: { schema: { fields: { name: string }[] } }[];
    };
    if (rows[0]) expect(Object.keys(rows[0])).toEqual(resources[0]?.schema.fields.map((field) => field.name));
  });

  it("gives sound files that hold all its things, and the same bytes again", async () => {
    const things = [...objectsIn(given.pages, thingTypes).keys()];
    for (const format of formats) {
      const bytes = await bytesOf(format, given);
      const found = readers[format](bytes);
      if (found !== null) expect([format, things.filter((id) => !found.has(id))]).toEqual([format, []]);
      expect((await bytesOf(format, given)).equals(bytes)).toBe(true);
    }
  }, 60_000);
});
