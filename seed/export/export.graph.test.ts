import { afterAll, describe, expect, it } from "@jest/globals";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { definitionsOf } from "../../src/api/definitions.js";
import { openEmbedded } from "../../src/graph/embedded/embedded.js";
import type { Graph } from "../../src/graph/graph.js";
import { migrate } from "../../src/graph/migrate.js";
import { query } from "../../src/graph/query.js";
import { model } from "../../src/schema.js";
import { onBothLandscapes } from "../../src/testing/landscape.js";
import { descriptorFile } from "../descriptor.js";
import { load } from "../load.js";
import { toLandscape } from "../mapping.js";
import { ownDataDir } from "../own-data.js";
import { silent } from "../progress.js";
import { soundPackage } from "../seed.js";
import { exportCommand, type World } from "./command.js";
import { cypherOf, literal } from "./cypher.js";
import { readStored } from "./stored.js";

const patience = 120_000;
const definitions = definitionsOf(model);
const folders: string[] = [];

afterAll(() => Promise.all(folders.map((dir) => rm(dir, { recursive: true, force: true }))));

onBothLandscapes((graph) => {
  it(
    "writes a data package that makes the same graph",
    async () => {
      const dir = join(await emptyFolder(), "package");
      const said = await exported(graph(), "csv", dir);
      const again = await filled(async (empty) => {
        await migrate(empty, definitions);
        await load(empty, toLandscape(await soundPackage(dir)), silent);
      });
      expect(again).toEqual(await stored(graph()));
      expect(said).toEqual([
        "Checked: seeded again, it makes the same graph.",
        `${dir} holds 801 things and sources and 1712 statements.`,
      ]);
    },
    patience,
  );

  it(
    "writes the rows of the project's own package, whatever their order",
    async () => {
      const dir = join(await emptyFolder(), "package");
      await exported(graph(), "csv", dir);
      const files = (await readdir(ownDataDir())).sort();
      expect((await readdir(dir)).sort()).toEqual(files);
      for (const file of files.filter((name) => name.endsWith(".csv")))
        expect([file, await sortedRows(dir, file)]).toEqual([file, await sortedRows(ownDataDir(), file)]);
      const descriptor = async (folder: string): Promise<unknown> =>
        JSON.parse(await readFile(join(folder, descriptorFile), "utf8"));
      expect(await descriptor(dir)).toEqual(await descriptor(ownDataDir()));
    },
    patience,
  );

  it(
    "writes a Cypher script that makes the same graph in an empty database",
    async () => {
      const { statements } = cypherOf(await stored(graph()), definitions);
      const again = await filled((empty) => runScript(empty, statements));
      expect(again).toEqual(await stored(graph()));
    },
    patience,
  );

  it(
    "writes a Cypher script that changes nothing where the graph is already",
    async () => {
      const before = await stored(graph());
      // Neo4j takes long to plan long texts; the short ones are of every form that there is.
      const short = cypherOf(before, definitions).statements.filter(({ length }) => length < 6_000);
      expect(short.length).toBeGreaterThan(20);
      await runScript(graph(), short);
      expect(await stored(graph())).toEqual(before);
    },
    patience,
  );

  it("writes texts in Cypher so that every character comes back", async () => {
    const value = {
      text: 'it\'s \\ a "quote"; // no comment\n\t\r \\u0041 \\\\u0042 $x {y} `z` ä 🎓',
      list: ["", "'"],
      number: 1.5,
      whole: -3,
      yes: true,
    };
    const statement = query({
      name: "testing.literal",
      mode: "read",
      text: `RETURN ${literal(value)} AS value`,
      read: (row) => row["value"],
    });
    expect(await graph().one(statement, {})).toEqual(value);
  });
});

describe("the command", () => {
  it.each([
    [[], "--format is one of csv, graphml, jsonld, cypher; none came."],
    [["--format", "pdf", "--out", "x"], '--format is one of csv, graphml, jsonld, cypher; "pdf" came.'],
    [["--format", "csv"], "--out is missing; name a file, or for csv a folder."],
    [["--form", "csv"], "Unknown option '--form'. The options are --format FORMAT, --out PATH and --help."],
    [
      ["--format", "csv", "--out", ownDataDir()],
      `--out ${ownDataDir()} is not empty; name a folder that is not there yet.`,
    ],
  ])("refuses %j", async (args, message) => {
    const world = worldOf(() => Promise.reject(new Error("No graph is opened.")));
    await expect(exportCommand(args, world)).rejects.toThrow(message);
  });

  it("says that there is nothing to write where the graph is empty", async () => {
    const world = worldOf(() => openEmbedded({ file: undefined }));
    const out = join(await emptyFolder(), "x.cypher");
    await expect(exportCommand(["--format", "cypher", "--out", out], world)).rejects.toThrow(
      "The graph holds nothing yet; npm run seed fills it.",
    );
  });
});

async function exported(graph: Graph, format: string, out: string): Promise<readonly string[]> {
  const lines: string[] = [];
  const world = worldOf(() => Promise.resolve({ ...graph, close: async () => undefined }), lines);
  await exportCommand(["--format", format, "--out", out], world);
  return lines;
}

function worldOf(openGraph: World["openGraph"], lines: string[] = []): World {
  return {
    openGraph,
    mapping: toLandscape,
    definitions,
    contract: () => readFile(join(ownDataDir(), descriptorFile), "utf8"),
    say: (line) => void lines.push(line),
    progress: silent,
  };
}

const stored = (graph: Graph) => readStored(graph, patience).then(withSortedLabels);

/** The labels of a node have no order. */
function withSortedLabels<T extends { readonly things: readonly { readonly labels: readonly string[] }[] }>(
  landscape: T,
): T {
  const things = landscape.things.map((thing) => ({ ...thing, labels: [...thing.labels].sort() }));
  return { ...landscape, things };
}

async function filled(fill: (empty: Graph) => Promise<void>): Promise<unknown> {
  const empty = await openEmbedded({ file: undefined });
  try {
    await fill(empty);
    return await stored(empty);
  } finally {
    await empty.close();
  }
}

async function runScript(graph: Graph, statements: readonly string[]): Promise<void> {
  const isSchema = (text: string): boolean => text.startsWith("CREATE ");
  await graph.define(statements.filter(isSchema));
  await graph.for({ deadline: Date.now() + patience }).write(async (transaction) => {
    for (const text of statements.filter((one) => !isSchema(one)))
      await transaction.all(query({ name: "testing.script", mode: "write", text, read: (row) => row }), {});
  });
}

async function emptyFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "bildungsgraph-export-"));
  folders.push(dir);
  return dir;
}

async function sortedRows(dir: string, file: string): Promise<readonly string[]> {
  return (await readFile(join(dir, file), "utf8")).trimEnd().split("\n").sort();
}
