import { parse, type CsvError, type Info } from "csv-parse/sync";
import { wholeFile, type Fault } from "./fault.js";

/** One CSV file as text, each cell where it stands. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** False when the file could not be read to its end, so that a missing row proves nothing. */
  readonly complete: boolean;
}

export interface TableRow {
  /** The line of the file where the row begins. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** The row has more or fewer cells than the header, so nobody knows which cell belongs where. */
  readonly broken: boolean;
}

/**
 * Reads a CSV file: UTF-8 with or without byte order mark, commas, header row, any line ends.
 * What is not CSV is a fault; what could be read before it is in the table.
 */
export function readTable(
  file: string,
  bytes: Uint8Array,
): { readonly table: Table; readonly faults: readonly Fault[] } {
  const text = decode(bytes);
  if (text === null) {
    const line = lineOfBadBytes(bytes);
    const fault = { file, line, column: wholeFile, came: "bytes that are not UTF-8", expected: "UTF-8" };
    return { table: { file, columns: [], rows: [], complete: false }, faults: [fault] };
  }
  const { records, error } = parseRecords(text);
  const [header, ...rest] = records;
  const columns = header?.record ?? [];
  const rows = rest.map((record) => toRow(columns, record));
  return {
    table: { file, columns, rows, complete: error === undefined },
    faults: [
      ...(header === undefined
        ? [{ file, line: 1, column: wholeFile, came: "nothing", expected: "a header row" }]
        : []),
      ...columns.flatMap((column, at) =>
        columns.indexOf(column) < at
          ? [{ file, line: 1, column, came: "this column twice", expected: "each column once" }]
          : [],
      ),
      ...rows.flatMap((row, at) =>
        row.broken ? [wrongCount(file, columns, row, rest[at]?.record ?? [])] : [],
      ),
      ...(error === undefined ? [] : [notCsv(file, columns, records, error)]),
    ],
  };
}

/** The line where a cell begins; the cells before it in the row may hold line breaks. */
export function lineOf(table: Table, row: TableRow, column: string): number {
  const before = table.columns.slice(0, Math.max(0, table.columns.indexOf(column)));
  return before.reduce((line, name) => line + breaks(row.cells[name] ?? ""), row.line);
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly line: number;
}

function parseRecords(text: string): { records: readonly CsvRecord[]; error: CsvError | undefined } {
  const errors: (CsvError | undefined)[] = [];
  const parsed = parse(text.replace(/\r\n?/g, "\n"), {
    info: true,
    record_delimiter: "\n",
    skip_empty_lines: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: (error) => void errors.push(error),
  }) as unknown as readonly { readonly record: readonly string[]; readonly info: Info }[];
  const error = errors[0];
  const records = parsed.map(({ record, info }) => ({
    record,
    line: info.lines - record.reduce((sum, cell) => sum + breaks(cell), 0),
  }));
  // After a wrong quotation mark nothing can be trusted: what looks like rows may be the inside of a cell.
  return { records: error === undefined ? records : records.slice(0, Number(error["records"])), error };
}

function toRow(columns: readonly string[], { record, line }: CsvRecord): TableRow {
  const cells = Object.fromEntries(columns.map((column, at) => [column, record[at] ?? ""]));
  return { line, cells, broken: record.length !== columns.length };
}

function wrongCount(
  file: string,
  columns: readonly string[],
  row: TableRow,
  record: readonly string[],
): Fault {
  return {
    file,
    line: row.line,
    column: columns[record.length] ?? wholeFile,
    came: `${record.length} ${record.length === 1 ? "cell" : "cells"}`,
    expected: `${columns.length} as in the header row`,
  };
}

function notCsv(
  file: string,
  columns: readonly string[],
  records: readonly CsvRecord[],
  error: CsvError,
): Fault {
  const last = records.at(-1);
  const open = error.code === "CSV_QUOTE_NOT_CLOSED";
  const next =
    last === undefined ? 1 : last.line + last.record.reduce((sum, cell) => sum + breaks(cell), 0) + 1;
  return {
    file,
    line: open ? next : Number(error["lines"]),
    column: columns[Number(error["column"])] ?? wholeFile,
    came: open ? "a quotation mark that is never closed" : "a quotation mark in the wrong place",
    expected: "quotation marks around a whole cell, doubled inside it; the rest of the file was not read",
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function lineOfBadBytes(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    if (decode(bytes.subarray(start, end < 0 ? undefined : end)) === null) return line;
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}

function breaks(text: string): number {
  return text.split("\n").length - 1;
}
