import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { copyStore, type Held } from "../../src/graph/embedded/copy.js";
import { isFolder } from "../../src/graph/embedded/file.js";
import { restoreStore } from "../../src/graph/embedded/restore.js";
import { graphFile } from "../../src/graph/open.js";
import { readArguments, UsageError } from "../arguments.js";

/** What the commands need of the world around them. */
export interface World {
  /** Where the graph is. @throws when the settings cannot be used. */
  readonly settings: () => { readonly neo4j: { readonly database: string } | null; readonly dataDir: string };
  /** One line for people. */
  readonly say: (line: string) => void;
}

export const backupUsage = `Writes the embedded engine's graph into one file, which npm run restore takes back.

  npm run backup -- --out FILE [--force]

  --out FILE  the file; one that is there stays as it is
  --force     write over a file that is there
  --help      this text

Where the graph is, says DATA_DIR. Stop the server first: the graph is open in one process at a time.`;

export const restoreUsage = `Puts a backup in the place of the embedded engine's graph.

  npm run restore -- --from FILE

  --from FILE  a file that npm run backup wrote; it is checked first
  --help       this text

Where the graph is, says DATA_DIR. Stop the server first. What is there now is kept in a folder of its own.`;

/**
 * The command `npm run backup`.
 *
 * @throws UsageError, also when the graph is in Neo4j, and AppError as `copyStore`.
 */
export async function backupCommand(args: readonly string[], world: World): Promise<void> {
  const options = {
    out: { type: "string" },
    force: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  } as const;
  const { out, force, help } = readArguments(args, options, "--out FILE, --force and --help");
  if (help) return world.say(backupUsage);
  if (out === undefined || out === "") throw new UsageError("--out is missing; name a file.");
  const file = embeddedFile(world);
  await ensureFree(out, file, force);
  const held = await copyStore(file, out);
  world.say(`${out} holds the whole graph: ${counted(held)}. It was opened again and has no faults.`);
}

/**
 * The command `npm run restore`.
 *
 * @throws UsageError, also when the graph is in Neo4j, and AppError as `restoreStore`.
 */
export async function restoreCommand(args: readonly string[], world: World): Promise<void> {
  const options = {
    from: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  } as const;
  const { from, help } = readArguments(args, options, "--from FILE and --help");
  if (help) return world.say(restoreUsage);
  if (from === undefined || from === "") throw new UsageError("--from is missing; name a backup.");
  const { former, ...held } = await restoreStore(from, embeddedFile(world));
  world.say(`The graph is that of ${from} now: ${counted(held)}.`);
  if (former !== null)
    world.say(`What was there before is kept in ${former}; remove it when you do not need it any more.`);
}

const counted = ({ nodes, relationships }: Held): string =>
  `${nodes} nodes and ${relationships} relationships`;

function embeddedFile({ settings }: World): string {
  const { neo4j, dataDir } = settings();
  if (neo4j === null) return graphFile(dataDir);
  throw new UsageError(`NEO4J_URI is set, so the graph is in Neo4j, which has backups of its own: stop the database and run
  neo4j-admin database dump ${neo4j.database} --to-path=FOLDER    (back: neo4j-admin database load ${neo4j.database} --from-path=FOLDER)
On Aura, take a snapshot. npm run export -- --format csv --out FOLDER writes the data as a package for any engine.`);
}

async function ensureFree(out: string, file: string, force: boolean): Promise<void> {
  if (resolve(out) === resolve(file))
    throw new UsageError(`--out ${out} is the graph itself; name another file.`);
  if (await isFolder(out)) throw new UsageError(`--out ${out} is a folder; name a file.`);
  if (existsSync(out) && !force)
    throw new UsageError(
      `--out ${out} is there already; name another file, or say --force to write over it.`,
    );
}
