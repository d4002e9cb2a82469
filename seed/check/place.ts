import type { Descriptor, Field, Resource } from "../descriptor.js";
import { shown, type Fault } from "../fault.js";
import type { DataPackage } from "../package.js";
import { lineOf, type Table, type TableRow } from "../table.js";

/** One file under one description, with the other files in reach: what a check looks at. */
export interface Place {
  readonly resource: Resource;
  readonly table: Table;
  /** The rows whose cells can be told apart. */
  readonly rows: readonly TableRow[];
  /** The columns that are described and are there. */
  readonly fields: readonly Field[];
  /** The file of another resource. Null when it cannot be judged: it is not there or was not read to its end. */
  readonly other: (resource: string) => Table | null;
}

/** The files that a description names and that are there. */
export function placesOf(pkg: DataPackage, descriptor: Descriptor): readonly Place[] {
  const tableOf = (resource: string): Table | undefined =>
    pkg.tables.get(descriptor.resources.find(({ name }) => name === resource)?.path ?? "");
  const other = (resource: string): Table | null => {
    const table = tableOf(resource);
    return table?.complete === true ? table : null;
  };
  return descriptor.resources.flatMap((resource) => {
    const table = tableOf(resource.name);
    if (table === undefined) return [];
    const rows = table.rows.filter(({ broken }) => !broken);
    const fields = resource.schema.fields.filter(({ name }) => table.columns.includes(name));
    return [{ resource, table, rows, fields, other }];
  });
}

/** What stands in a row's column; nothing where the file has no such column. */
export function cell(row: TableRow, column: string): string {
  return row.cells[column] ?? "";
}

/** True when the file has all these columns. */
export function hasColumns(table: Table, columns: readonly string[]): boolean {
  return columns.every((column) => table.columns.includes(column));
}

/** Several cells of a row as one key. */
export function keyOf(row: TableRow, columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => cell(row, column)));
}

/** A fault of one cell. */
export function faultAt(place: Place, row: TableRow, column: string, expected: string, came?: string): Fault {
  const { table } = place;
  return {
    file: table.file,
    line: lineOf(table, row, column),
    column,
    came: came ?? shown(cell(row, column)),
    expected,
  };
}
