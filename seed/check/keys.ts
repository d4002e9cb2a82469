import { shown, type Fault } from "../fault.js";
import type { TableRow } from "../table.js";
import { cell, faultAt, hasColumns, keyOf, type Place } from "./place.js";

/** Inside one file: no two rows with the same primary key, the same unique key or the same value of a unique column. */
export function checkKeys(place: Place): readonly Fault[] {
  const { primaryKey, uniqueKeys = [], fields } = place.resource.schema;
  const uniqueColumns = fields
    .filter(({ constraints }) => constraints?.unique === true)
    .map(({ name }) => [name]);
  const keys = [...(primaryKey === undefined ? [] : [primaryKey]), ...uniqueKeys, ...uniqueColumns];
  const reported = new Set<TableRow>();
  return keys
    .filter((columns) => hasColumns(place.table, columns))
    .flatMap((columns) => doubles(place, columns).filter(([row]) => !reported.has(row) && reported.add(row)))
    .map(([, fault]) => fault);
}

/** Over all files: an id belongs to one thing only, sources included. */
export function checkIds(places: readonly Place[]): readonly Fault[] {
  const seen = new Map<string, string>();
  return places
    .filter(({ resource, table }) => isThings(resource.schema.primaryKey) && hasColumns(table, ["id"]))
    .flatMap((place) =>
      place.table.rows.flatMap((row) => {
        const id = cell(row, "id");
        const first = seen.get(id);
        if (first === undefined) seen.set(id, `${place.table.file}:${row.line}`);
        if (id === "" || first === undefined || first.startsWith(`${place.table.file}:`)) return [];
        return [faultAt(place, row, "id", `an id that no other thing of the package has (${first} has it)`)];
      }),
    );
}

function isThings(primaryKey: readonly string[] | undefined): boolean {
  return primaryKey?.length === 1 && primaryKey[0] === "id";
}

function doubles(place: Place, columns: readonly string[]): readonly (readonly [TableRow, Fault])[] {
  const seen = new Map<string, number>();
  return place.rows.flatMap((row) => {
    if (columns.every((column) => cell(row, column) === "")) return [];
    const key = keyOf(row, columns);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row.line);
      return [];
    }
    const came = columns.map((column) => shown(cell(row, column))).join(" + ");
    const fault = faultAt(
      place,
      row,
      columns[0] ?? "",
      `each ${columns.join(" + ")} once (line ${first} has it)`,
      came,
    );
    return [[row, { ...fault, column: columns.join("+") }] as const];
  });
}
