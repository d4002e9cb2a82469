import type { Graph } from "../src/graph/graph.js";
import { readArguments, UsageError } from "./arguments.js";
import { contentTable, reportTable } from "./count-table.js";
import { load } from "./load.js";
import type { Landscape, Mapping } from "./model.js";
import type { Progress } from "./progress.js";
import { soundPackage } from "./seed.js";
import { ensureSound } from "./sound.js";

/** What the command needs of the world around it. */
export interface World {
  /** The folder that is taken when none is named. @throws when the settings cannot be used. */
  readonly seedDir: () => string;
  /** A graph that is ready to be written to. @throws AppError as the door does. */
  readonly openGraph: () => Promise<Graph>;
  readonly mapping: Mapping;
  /** One line for people. */
  readonly say: (line: string) => void;
  readonly progress: Progress;
}

export const usage = `Makes the graph equal to a data package.

  npm run seed -- [--dir FOLDER] [--check]

  --dir FOLDER  the folder with datapackage.json and the CSV files (default: SEED_DIR, else seed/data)
  --check       only check the package; the graph is not opened
  --help        this text

Where the graph is, say the settings: NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, else DATA_DIR.`;

/**
 * The command `npm run seed`.
 *
 * @throws UsageError, PackageError with every fault of the package, and AppError as the door does.
 */
export async function seedCommand(args: readonly string[], world: World): Promise<void> {
  const options = understood(args);
  if (options.help) {
    world.say(usage);
    return;
  }
  const dir = options.dir ?? world.seedDir();
  const landscape = world.mapping(await soundPackage(dir));
  if (options.check) {
    ensureSound(landscape);
    for (const line of contentTable(landscape)) world.say(line);
    world.say(`The package in ${dir} has no faults. Nothing was loaded.`);
    return;
  }
  await loadAndTell(dir, landscape, world);
}

async function loadAndTell(dir: string, landscape: Landscape, world: World): Promise<void> {
  const graph = await world.openGraph();
  try {
    const report = await load(graph, landscape, world.progress);
    for (const line of reportTable(report)) world.say(line);
    world.say(
      report.wrote ? `The graph equals ${dir} now.` : `Nothing to do: the graph equals ${dir} already.`,
    );
  } finally {
    await graph.close();
  }
}

interface Options {
  readonly dir?: string | undefined;
  readonly check: boolean;
  readonly help: boolean;
}

function understood(args: readonly string[]): Options {
  const options = {
    dir: { type: "string" },
    check: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  } as const;
  const values = readArguments(args, options, "--dir FOLDER, --check and --help");
  if (values.dir === "") throw new UsageError("--dir is empty; name a folder.");
  return values;
}
