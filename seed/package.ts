import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Row } from "../src/graph/query.js";
import { descriptorFile, readDescriptor, type Descriptor } from "./descriptor.js";
import { wholeFile, type Fault } from "./fault.js";
import { ownDataDir } from "./own-data.js";
import { readTable, type Table } from "./table.js";
import { toValue } from "./value.js";

export { checkPackage } from "./check/check.js";

/** A Frictionless Data Package as it was read: nothing is checked yet. */
export interface DataPackage {
  readonly dir: string;
  /** The package's `datapackage.json`, or the project's own where that cannot be read (which is a fault). */
  readonly descriptor: Descriptor;
  /** The project's own `datapackage.json`: what the graph can hold. */
  readonly contract: Descriptor;
  /** By file name. */
  readonly tables: ReadonlyMap<string, Table>;
  /** What could not be read. */
  readonly faults: readonly Fault[];
}

/**
 * Reads a folder with a `datapackage.json` and its CSV files. Whatever is wrong with the folder or the files is in `faults`;
 * nothing is thrown.
 *
 * @param contractDir the package that says what the graph can hold.
 */
export async function readPackage(dir: string, contractDir = ownDataDir()): Promise<DataPackage> {
  const contract = await readContract(contractDir);
  const entries = await readdir(dir).catch(() => []);
  const present = entries.filter((name) => name.endsWith(".csv")).sort();
  const own = await readOwnDescriptor(dir);
  const descriptor = own.descriptor ?? contract;
  const told = descriptor.resources.map(({ path }) => path);
  const known = contract.resources.map(({ path }) => path);
  // A folder without a single file of a package gets one fault, not one for each file.
  const wanted = own.descriptor === null && present.length === 0 ? [] : [...new Set([...known, ...told])];
  const read = await Promise.all(wanted.map((file) => readCsv(dir, file, told.includes(file))));
  return {
    dir,
    descriptor,
    contract,
    tables: new Map(read.flatMap(({ table }) => (table === null ? [] : [[table.file, table] as const]))),
    faults: [
      ...own.faults,
      ...known.filter((file) => !told.includes(file)).map(notDescribed),
      ...told.filter((file) => !known.includes(file)).map(notKnown),
      ...present.filter((file) => ![...told, ...known].includes(file)).map(stray),
      ...read.flatMap(({ faults }) => faults),
    ],
  };
}

/** The rows of a file of a package without faults, typed by its columns: numbers, booleans, lists; an empty cell is null. */
export function rowsOf(pkg: DataPackage, file: string): readonly Row[] {
  const table = pkg.tables.get(file);
  const fields = pkg.contract.resources.find(({ path }) => path === file)?.schema.fields ?? [];
  return (table?.rows ?? []).map(({ cells }) =>
    Object.fromEntries(fields.map((field) => [field.name, toValue(field, cells[field.name] ?? "") ?? null])),
  );
}

async function readContract(dir: string): Promise<Descriptor> {
  const { descriptor, faults } = readDescriptor(await readFile(join(dir, descriptorFile), "utf8"));
  if (descriptor === null)
    throw new Error(`${join(dir, descriptorFile)} cannot be used: ${JSON.stringify(faults)}`);
  return descriptor;
}

async function readOwnDescriptor(dir: string): Promise<ReturnType<typeof readDescriptor>> {
  const read = await bytesOf(join(dir, descriptorFile));
  if (typeof read !== "string") return readDescriptor(read.toString("utf8"));
  return {
    descriptor: null,
    faults: [missing(descriptorFile, read, `a Frictionless Data Package in ${dir}`)],
  };
}

async function readCsv(
  dir: string,
  file: string,
  described: boolean,
): Promise<{ readonly table: Table | null; readonly faults: readonly Fault[] }> {
  const read = await bytesOf(join(dir, file));
  if (typeof read !== "string") return readTable(file, read);
  return {
    table: null,
    faults: described ? [missing(file, read, "a CSV file, if only with its header row")] : [],
  };
}

/** A file's bytes, or in words why there are none. */
async function bytesOf(path: string): Promise<Buffer | string> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === "ENOENT" || code === "ENOTDIR" ? "no such file" : `a file that cannot be read (${code})`;
  }
}

function missing(file: string, came: string, expected: string): Fault {
  return { file, line: 1, column: wholeFile, came, expected };
}

function notDescribed(file: string): Fault {
  const came = `no resource with the path ${file}`;
  return {
    file: descriptorFile,
    line: 1,
    column: "resources",
    came,
    expected: "one; the file may have no rows",
  };
}

function notKnown(file: string): Fault {
  const expected = "only files of which the graph knows where to put them";
  return { file: descriptorFile, line: 1, column: "resources", came: file, expected };
}

function stray(file: string): Fault {
  return missing(file, `a file that ${descriptorFile} does not name`, "no other CSV file in the folder");
}
