import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGraphml } from "graphology-graphml";
import jsonld from "jsonld";
import { Parser, Store } from "n3";
import { openEmbedded } from "../../src/graph/embedded/embedded.js";
import type { Graph } from "../../src/graph/graph.js";
import { openingMs } from "../../src/testing/engines.js";
import { fill } from "../../src/testing/landscape.js";
import { toLandscape } from "../mapping.js";
import { progressLines } from "../progress.js";
import { exportCommand } from "./command.js";
import { readStored, type StoredLandscape } from "./stored.js";

let graph: Graph;
let dir: string;
let stored: StoredLandscape;
const lines: string[] = [];

beforeAll(async () => {
  graph = await openEmbedded({ file: undefined });
  await fill(graph);
  stored = await readStored(graph, 60_000);
  dir = await mkdtemp(join(tmpdir(), "bildungsgraph-whole-"));
}, openingMs);
afterAll(async () => {
  await graph.close();
  await rm(dir, { recursive: true, force: true });
});

async function exported(format: "graphml" | "jsonld" | "cypher"): Promise<string> {
  const out = join(dir, "deeper", `all.${format}`);
  await exportCommand(["--format", format, "--out", out], {
    openGraph: async () => ({ ...graph, close: async () => undefined }),
    mapping: toLandscape,
    definitions: [],
    contract: async () => "",
    say: (line) => void lines.push(line),
    progress: progressLines((line) => void lines.push(line)),
  });
  return readFile(out, "utf8");
}

const ids = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));

it("holds all things and statements as GraphML", async () => {
  const network = parseGraphml(MultiDirectedGraph, await exported("graphml"), { addMissingNodes: false });
  const things = stored.things.filter(({ root }) => root === "Entity");
  expect(new Set(network.nodes())).toEqual(ids(things));
  expect(new Set(network.edges())).toEqual(ids(stored.statements));
  for (const { id, properties } of things)
    expect(network.getNodeAttribute(id, "label")).toBe(properties["name"]);
  for (const { id, from, to, relation, properties } of stored.statements) {
    expect(network.extremities(id)).toEqual([from, to]);
    expect(network.getEdgeAttributes(id)).toMatchObject({
      relation,
      source_ids: (properties["sourceIds"] as readonly string[]).join(" | "),
    });
  }
}, 60_000);

it("holds all things, statements and sources as JSON-LD", async () => {
  const document = JSON.parse(await exported("jsonld")) as jsonld.JsonLdDocument;
  const quads: unknown = await jsonld.toRDF(document, { format: "application/n-quads" });
  const store = new Store(new Parser({ format: "application/n-quads" }).parse(quads as string));
  const namedBy = (prefix: string): ReadonlySet<string> =>
    new Set(
      store
        .getSubjects(null, null, null)
        .map(({ value }) => value)
        .filter((value) => value.startsWith(prefix) && !value.includes("scheme/"))
        .map((value) => decodeURIComponent(value.slice(prefix.length))),
    );
  expect(namedBy("urn:bildungsgraph:thing:")).toEqual(
    ids(stored.things.filter(({ root }) => root === "Entity")),
  );
  expect(namedBy("urn:bildungsgraph:source:")).toEqual(
    ids(stored.things.filter(({ root }) => root === "Source")),
  );
  expect(namedBy("urn:bildungsgraph:statement:")).toEqual(ids(stored.statements));
  const same = store.getObjects(
    "urn:bildungsgraph:thing:hamburg",
    "http://www.w3.org/2002/07/owl#sameAs",
    null,
  );
  expect(same.map(({ value }) => value)).toContainEqual(expect.stringContaining("sws.geonames.org"));
}, 60_000);

it("writes the same bytes again and tells how it gets on", async () => {
  lines.length = 0;
  const [once, again] = [await exported("cypher"), await exported("cypher")];
  expect(again).toBe(once);
  const count = `${stored.things.length} things and sources and ${stored.statements.length} statements`;
  expect(lines.slice(0, 2)).toEqual([
    `Writing: ${stored.things.length + stored.statements.length} rows`,
    `${join(dir, "deeper", "all.cypher")} holds ${count}.`,
  ]);
  expect(await exported("graphml")).toBe(await exported("graphml"));
}, 60_000);
