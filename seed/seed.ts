import { AppError } from "../src/errors.js";
import type { Graph } from "../src/graph/graph.js";
import { formatFault, type Fault } from "./fault.js";
import { holdsNothing, load } from "./load.js";
import type { Mapping } from "./model.js";
import { checkPackage, readPackage, type DataPackage } from "./package.js";
import type { Progress } from "./progress.js";
import type { LoadReport } from "./tally.js";

/** A package that cannot be loaded because of its faults. The message has one line for each of them. */
export class PackageError extends AppError {
  constructor(
    dir: string,
    readonly faults: readonly Fault[],
  ) {
    const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
    const headline = `The package in ${dir} has ${count}; nothing was loaded. Mend the files and try again:`;
    super("BAD_USER_INPUT", [headline, ...faults.map(formatFault)].join("\n"), { dir, faults });
  }
}

/** Reads a package and checks it. @throws PackageError with every fault. */
export async function soundPackage(dir: string): Promise<DataPackage> {
  const pkg = await readPackage(dir);
  const faults = checkPackage(pkg);
  if (faults.length > 0) throw new PackageError(dir, faults);
  return pkg;
}

/** Makes the graph equal to the package in a folder. @throws PackageError, and AppError as `load` does. */
export async function seed(
  graph: Graph,
  dir: string,
  mapping: Mapping,
  progress: Progress,
): Promise<LoadReport> {
  return load(graph, mapping(await soundPackage(dir)), progress);
}

/** Loads the package when the graph holds nothing yet; null when it does. @throws as `seed` does. */
export async function seedIfEmpty(
  graph: Graph,
  dir: string,
  mapping: Mapping,
  progress: Progress,
): Promise<LoadReport | null> {
  return (await holdsNothing(graph)) ? seed(graph, dir, mapping, progress) : null;
}
