import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeFacts } from "../../src/export/index.js";
import type { Graph } from "../../src/graph/graph.js";
import type { Definition } from "../../src/graph/migrate.js";
import { readArguments, UsageError } from "../arguments.js";
import { differenceOf, isEmpty } from "../difference.js";
import type { Mapping } from "../model.js";
import type { Progress } from "../progress.js";
import { soundPackage } from "../seed.js";
import { cypherOf, scriptText } from "./cypher.js";
import { packageFilesOf } from "./data-package.js";
import { factsOf } from "./facts.js";
import { readStored, type StoredLandscape } from "./stored.js";

/** What the command needs of the world around it. */
export interface World {
  /** A graph that can be read. @throws AppError as the door does. */
  readonly openGraph: () => Promise<Graph>;
  readonly mapping: Mapping;
  readonly definitions: readonly Definition[];
  /** The text of the project's own `datapackage.json`. */
  readonly contract: () => Promise<string>;
  /** One line for people. */
  readonly say: (line: string) => void;
  readonly progress: Progress;
}

const wholeFormats = ["csv", "graphml", "jsonld", "cypher"] as const;
type WholeFormat = (typeof wholeFormats)[number];

export const usage = `Writes the whole graph into a file or a folder.

  npm run export -- --format FORMAT --out PATH

  --format csv      a data package: a folder that npm run seed -- --dir can load again
  --format graphml  a network for Gephi, yEd, networkx
  --format jsonld   linked data, with their context in the file
  --format cypher   a script that makes the same graph in an empty Neo4j
  --out PATH        the file, or for csv a folder that is empty or not yet there
  --help            this text

Where the graph is, say the settings: NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, else DATA_DIR.`;

/** An export may take this long (milliseconds). */
const patience = 10 * 60 * 1000;

/**
 * The command `npm run export`.
 *
 * @throws UsageError, AppError as the door does, and Error when a data package would not make the same graph.
 */
export async function exportCommand(args: readonly string[], world: World): Promise<void> {
  const options = understood(args);
  if (options === null) return world.say(usage);
  const { format, out } = options;
  if (format === "csv") await ensureEmpty(out);
  const graph = await world.openGraph();
  try {
    const landscape = await readStored(graph, patience);
    const { things, statements } = landscape;
    if (things.length === 0) throw new UsageError("The graph holds nothing yet; npm run seed fills it.");
    if (format === "csv") await writePackage(landscape, out, world);
    else await writeText(out, textOf(format, landscape, world), things.length + statements.length, world);
    world.say(`${out} holds ${things.length} things and sources and ${statements.length} statements.`);
  } finally {
    world.progress.stop();
    await graph.close();
  }
}

async function writePackage(landscape: StoredLandscape, dir: string, world: World): Promise<void> {
  const files = packageFilesOf(landscape, await world.contract());
  await mkdir(dir, { recursive: true });
  world.progress.start(
    "Writing",
    files.reduce((sum, { rows }) => sum + rows, 0),
  );
  for (const { path, rows, text } of files) {
    await writeFile(join(dir, path), text);
    world.progress.advance(rows);
  }
  world.progress.stop();
  const again = world.mapping(await soundPackage(dir));
  const about = Object.keys(landscape.about).length === 0 ? null : landscape.about;
  const difference = differenceOf(again, { ...landscape, about });
  // A graph that is said nothing of has no package to differ from.
  if (!isEmpty(about === null ? { ...difference, about: "unchanged" } : difference))
    throw new Error(
      `The package in ${dir} would not make the same graph: the graph holds what no table can.`,
    );
  world.say("Checked: seeded again, it makes the same graph.");
}

function textOf(
  format: Exclude<WholeFormat, "csv">,
  landscape: StoredLandscape,
  world: World,
): Iterable<string> {
  if (format === "cypher") return scriptText(cypherOf(landscape, world.definitions));
  const { about } = landscape;
  const said = (key: string): string | null => {
    const value = about[key];
    return typeof value === "string" && value !== "" ? value : null;
  };
  return writeFacts(
    format,
    factsOf(landscape),
    { de: "Der ganze Graph", en: "The whole graph" },
    { version: said("version"), date: said("date"), licence: said("licence"), citation: said("citation") },
  );
}

async function writeText(path: string, pieces: Iterable<string>, rows: number, world: World): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  world.progress.start("Writing", rows);
  await writeFile(path, pieces);
  world.progress.advance(rows);
  world.progress.stop();
}

async function ensureEmpty(dir: string): Promise<void> {
  const there = await readdir(dir).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new UsageError(`--out ${dir} is no folder.`);
  });
  if (there.length > 0)
    throw new UsageError(`--out ${dir} is not empty; name a folder that is not there yet.`);
}

function understood(args: readonly string[]): { readonly format: WholeFormat; readonly out: string } | null {
  const options = {
    format: { type: "string" },
    out: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  } as const;
  const { format, out, help } = readArguments(args, options, "--format FORMAT, --out PATH and --help");
  if (help) return null;
  const known = wholeFormats.find((one) => one === format);
  if (known === undefined)
    throw new UsageError(
      `--format is one of ${wholeFormats.join(", ")}; ${format === undefined ? "none came" : `"${format}" came`}.`,
    );
  if (out === undefined || out === "")
    throw new UsageError("--out is missing; name a file, or for csv a folder.");
  return { format: known, out };
}
