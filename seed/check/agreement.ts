import { shown, type Fault } from "../fault.js";
import { lineOf, type TableRow } from "../table.js";
import { cell, faultAt, hasColumns, keyOf, type Place } from "./place.js";

type ColumnMap = Readonly<Record<string, string>>;

/** What stands twice in the package says the same in both places. */
export function checkAgreement(place: Place): readonly Fault[] {
  const { "bildungsgraph:same": same = [], "bildungsgraph:repeats": repeats = [] } = place.resource.schema;
  const flags = place.resource.schema["bildungsgraph:flags"] ?? [];
  return [
    ...same.flatMap(([column, original]) => checkSame(place, column, original)),
    ...repeats.flatMap(({ resource, key, columns }) => checkRepeat(place, resource, key, columns)),
    ...flags.flatMap(({ field, resource, key, where }) => checkFlag(place, field, resource, key, where)),
  ];
}

/** Two columns of one row. */
function checkSame(place: Place, column: string, original: string): readonly Fault[] {
  if (!hasColumns(place.table, [column, original])) return [];
  return place.rows
    .filter((row) => cell(row, column) !== cell(row, original))
    .map((row) => faultAt(place, row, column, `${shown(cell(row, original))} as in ${original}`));
}

/**
 * A row repeats cells of the row of another file that has its key. Where that file has no such row, the cells are empty;
 * where the key itself is empty, nothing is said.
 */
function checkRepeat(place: Place, resource: string, key: ColumnMap, columns: ColumnMap): readonly Fault[] {
  const other = place.other(resource);
  const here = [...Object.keys(key), ...Object.keys(columns)];
  const there = [...Object.values(key), ...Object.values(columns)];
  if (other === null || !hasColumns(place.table, here) || !hasColumns(other, there)) return [];
  const originals = new Map<string, TableRow>();
  for (const row of other.rows.toReversed()) originals.set(keyOf(row, Object.values(key)), row);
  return place.rows
    .filter((row) => Object.keys(key).every((column) => cell(row, column) !== ""))
    .flatMap((row) => {
      const original = originals.get(keyOf(row, Object.keys(key)));
      if (original?.broken === true) return [];
      return Object.entries(columns).flatMap(([column, source]) => {
        const wanted = original === undefined ? "" : cell(original, source);
        if (cell(row, column) === wanted) return [];
        const where =
          original === undefined
            ? `as there is no row for it in ${other.file}`
            : `as in ${other.file}:${lineOf(other, original, source)}`;
        return [faultAt(place, row, column, `${shown(wanted)}, ${where}`)];
      });
    });
}

/** A true or false that says whether another file has a row of a certain kind for this one. */
function checkFlag(
  place: Place,
  field: string,
  resource: string,
  key: ColumnMap,
  where: ColumnMap,
): readonly Fault[] {
  const other = place.other(resource);
  const there = [...Object.values(key), ...Object.keys(where)];
  if (other === null || !hasColumns(place.table, [field, ...Object.keys(key)]) || !hasColumns(other, there))
    return [];
  const marked = new Set(
    other.rows
      .filter((row) => Object.entries(where).every(([column, value]) => cell(row, column) === value))
      .map((row) => keyOf(row, Object.values(key))),
  );
  const condition = Object.entries(where)
    .map(([column, value]) => `${column} ${value}`)
    .join(" and ");
  return place.rows.flatMap((row) => {
    const holds = marked.has(keyOf(row, Object.keys(key)));
    if (!["true", "false"].includes(cell(row, field)) || cell(row, field) === String(holds)) return [];
    return [
      faultAt(
        place,
        row,
        field,
        `${holds}, as ${other.file} has ${holds ? "a" : "no"} row with ${condition}`,
      ),
    ];
  });
}
