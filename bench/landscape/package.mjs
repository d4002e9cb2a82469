import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";

const descriptorFile = "datapackage.json";

/**
 * A data package in memory, its tables by file name without the ending.
 *
 * @typedef {{descriptor: any, tables: Map<string, {columns: string[], rows: Record<string, string>[]}>}} DataPackage
 * @returns {Promise<DataPackage>}
 */
export async function readPackage(dir) {
  const descriptor = JSON.parse(await readFile(join(dir, descriptorFile), "utf8"));
  const tables = new Map();
  for (const { path } of descriptor.resources) {
    const [columns, ...cells] = parse(await readFile(join(dir, path), "utf8"));
    const rows = cells.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));
    tables.set(path.replace(/\.csv$/, ""), { columns, rows });
  }
  return { descriptor, tables };
}

/** Writes the package into a folder that is made when missing. @param {DataPackage} pkg */
export async function writePackage(dir, { descriptor, tables }) {
  await mkdir(dir, { recursive: true });
  for (const [name, { columns, rows }] of tables)
    await writeFile(join(dir, `${name}.csv`), stringify(rows, { header: true, columns }));
  await writeFile(join(dir, descriptorFile), JSON.stringify(descriptor, null, 2));
}
