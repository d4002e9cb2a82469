import { stringify } from "csv-stringify/sync";
import type { Row, Value } from "../../src/graph/query.js";
import { descriptorFile, type Descriptor, type Field, readDescriptor } from "../descriptor.js";
import type { StoredLandscape } from "./stored.js";
import { tablesOf } from "./tables.js";

/** One file of a data package. */
export interface PackageFile {
  readonly path: string;
  readonly rows: number;
  readonly text: string;
}

/**
 * A graph as a data package that can be seeded again: the project's own `datapackage.json` with the version, date, licence
 * and citation of the graph, and its CSV files, rows in the order of their ids.
 *
 * @param contract the text of the project's own descriptor.
 */
export function packageFilesOf(landscape: StoredLandscape, contract: string): readonly PackageFile[] {
  const { descriptor } = readDescriptor(contract);
  if (descriptor === null) throw new Error("The project's own descriptor cannot be read.");
  const tables = tablesOf(landscape, descriptor);
  const files = descriptor.resources.map(({ name, path, schema }): PackageFile => {
    const rows = (tables.get(name) ?? []).map((row) =>
      schema.fields.map((field) => cell(field, row[field.name])),
    );
    const sorted = rows.sort(byCells);
    const header = schema.fields.map((field) => field.name);
    return { path, rows: rows.length, text: stringify([header, ...sorted], { record_delimiter: "\n" }) };
  });
  return [
    { path: descriptorFile, rows: 1, text: descriptorText(contract, descriptor, landscape.about) },
    ...files,
  ];
}

function descriptorText(contract: string, { licenses = [] }: Descriptor, about: Row): string {
  const json = JSON.parse(contract) as Record<string, unknown>;
  const { title, version, date, licence, citation } = about;
  const said: Record<string, Value | undefined> = {
    title,
    version,
    created: typeof date === "string" ? `${date}T00:00:00Z` : undefined,
    citation,
  };
  for (const [key, value] of Object.entries(said)) {
    if (value === undefined) Reflect.deleteProperty(json, key);
    else json[key] = value;
  }
  const own = licenses.map((one) => one.title ?? one.name ?? "").join("; ");
  if (licence !== own)
    json["licenses"] = typeof licence === "string" && licence !== "" ? licence.split("; ").map(named) : [];
  return `${JSON.stringify(json, null, 2)}\n`;
}

function named(title: string): object {
  return { title };
}

function cell(field: Field, value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  const separator = field["bildungsgraph:list"];
  if (separator !== undefined && Array.isArray(value)) return value.join(separator);
  return JSON.stringify(value);
}

function byCells(a: readonly string[], b: readonly string[]): number {
  for (const [at, text] of a.entries()) {
    const other = b[at] ?? "";
    if (text !== other) return text < other ? -1 : 1;
  }
  return 0;
}
