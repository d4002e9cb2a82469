import type { Fault } from "../fault.js";
import type { Table } from "../table.js";
import { shown } from "../fault.js";
import { cell, faultAt, hasColumns, type Place } from "./place.js";

interface Reference {
  readonly resource: string;
  readonly fields: string;
}

/** Whatever names a row of another file names one that is there. */
export function checkReferences(place: Place): readonly Fault[] {
  const { foreignKeys = [], "bildungsgraph:foreignKeysByKind": byKind = [] } = place.resource.schema;
  return [
    ...foreignKeys.flatMap(({ fields, reference }) => checkReference(place, fields, reference)),
    ...byKind.flatMap(({ fields, kind, references }) =>
      Object.entries(references).flatMap(([value, reference]) =>
        checkReference(place, fields, reference, (row) => row[kind] === value),
      ),
    ),
    ...place.fields.flatMap(
      ({ name, "bildungsgraph:list": separator, "bildungsgraph:reference": reference }) =>
        reference === undefined ? [] : checkReference(place, name, reference, undefined, separator),
    ),
  ];
}

function checkReference(
  place: Place,
  column: string,
  reference: Reference,
  concerns: (cells: Readonly<Record<string, string>>) => boolean = () => true,
  separator?: string,
): readonly Fault[] {
  const target = place.other(reference.resource);
  if (target === null || !hasColumns(target, [reference.fields]) || !hasColumns(place.table, [column]))
    return [];
  const known = valuesOf(target, reference.fields);
  return place.rows
    .filter(({ cells }) => concerns(cells))
    .flatMap((row) => {
      const text = cell(row, column);
      const unknown = (separator === undefined ? [text] : text.split(separator)).filter(
        (item) => item !== "" && !known.has(item),
      );
      const expected = `${reference.fields === "id" ? "an id" : `a value of ${reference.fields}`} of ${target.file}`;
      return [...new Set(unknown)].map((item) => faultAt(place, row, column, expected, shown(item)));
    });
}

const remembered = new WeakMap<Table, Map<string, ReadonlySet<string>>>();

/** What stands in a column, counted once per file however many others refer to it. */
function valuesOf(table: Table, column: string): ReadonlySet<string> {
  const columns = remembered.get(table) ?? new Map<string, ReadonlySet<string>>();
  remembered.set(table, columns);
  const values = columns.get(column) ?? new Set(table.rows.map((row) => cell(row, column)));
  columns.set(column, values);
  return values;
}
