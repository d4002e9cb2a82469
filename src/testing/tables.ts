import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { ownDataDir } from "../../seed/own-data.js";

/** A row of a data file: each column's text, empty where nothing is stated. */
export type TableRow<Column extends string> = Readonly<Record<Column, string>>;

/** The rows of a data file as they stand there, for answers worked out without the product. */
export function table<Column extends string>(
  file: string,
  ...columns: readonly Column[]
): readonly TableRow<Column>[] {
  const text = readFileSync(join(ownDataDir(), `${file}.csv`), "utf8");
  const rows = parse(text, { columns: true }) as readonly TableRow<Column>[];
  const absent = columns.filter((column) => !rows.every((row) => column in row));
  if (absent.length > 0) throw new TypeError(`${file}.csv has no ${absent.join(", ")}.`);
  return rows;
}

/** The ids in a cell that holds several, sorted. */
export function idsInCell(cell: string): readonly string[] {
  return cell.split(";").toSorted();
}

/** Sorts ids, or lists of words, by what they begin with. */
export function sorted<T extends string | readonly (string | number | null)[]>(values: Iterable<T>): T[] {
  return [...values].sort((a, b) => (String(a) < String(b) ? -1 : 1));
}

/** Each value once, in the order in which they come. */
export function once<T>(values: Iterable<T>): readonly T[] {
  return [...new Set(values)];
}

/** The order of names: umlauts as their vowels, whatever the case, then by id. */
export function byName<T extends TableRow<"id">>(name: (row: T) => string): (a: T, b: T) => number {
  const key = (row: T): string => `${folded(name(row))}\n${row.id}`;
  return (a, b) => (key(a) < key(b) ? -1 : 1);
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll("ß", "ss").normalize("NFD").replace(/\p{M}/gu, "");
}
