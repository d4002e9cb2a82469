import { stringify } from "csv-stringify/sync";
import { cutNote } from "./about.js";
import type { AnswerPage, Asked, World } from "./asked.js";
import { type Cell, text } from "./cells.js";
import type { Column } from "./columns.js";
import { type Dialect, maxRows } from "./formats.js";
import { type Row, type Table, tableOf } from "./table.js";

/** How the dialects differ. */
const rules = {
  rfc: { delimiter: ",", bom: false, record_delimiter: "\r\n" },
  de: { delimiter: ";", bom: true, record_delimiter: "\r\n" },
} as const;

/**
 * The rows of an answer as CSV, each page as it comes. A file that was cut says so in its last row, in the column `source`.
 *
 * RFC 4180 without a byte order mark; for German spreadsheets `;`, a decimal comma, a byte order mark, and an apostrophe
 * before texts that a spreadsheet would take for a formula.
 */
export async function* writeCsv(
  world: World,
  asked: Asked,
  pages: AsyncIterable<AnswerPage>,
  dialect: Dialect = "rfc",
  limit = maxRows,
): AsyncGenerator<string> {
  let table: Table | undefined;
  let room = limit;
  for await (const page of pages) {
    const isFirst = table === undefined;
    table ??= tableOf(world, asked, page);
    const rows = [...table.rows(page, isFirst)];
    const shown = rows.slice(0, room).map((row) => row.map((cell) => cellText(cell, dialect)));
    yield lines([...(isFirst ? [header(table)] : []), ...shown], dialect, isFirst);
    if (rows.length > room) {
      yield lines([cutRow(table, cutNote(asked.language, limit), dialect)], dialect, false);
      return;
    }
    room -= rows.length;
  }
  if (table === undefined) yield lines([header(tableOf(world, asked))], dialect, true);
}

/** A cell as text; what is a number stays one for a program that reads the dialect. */
export function cellText(cell: Cell, dialect: Dialect): string {
  if (dialect === "rfc") return text(cell);
  if (typeof cell === "number") return String(cell).replace(".", ",");
  return typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : text(cell);
}

function header({ columns }: Table): readonly string[] {
  return columns.map(({ name }) => name);
}

function cutRow({ columns }: Table, note: string, dialect: Dialect): readonly string[] {
  const cell = ({ name }: Column): Row[number] => (name === "source" ? note : null);
  return columns.map((column) => cellText(cell(column), dialect));
}

function lines(rows: readonly (readonly string[])[], dialect: Dialect, isFirst: boolean): string {
  const { bom, ...options } = rules[dialect];
  return rows.length === 0 ? "" : stringify([...rows] as string[][], { ...options, bom: bom && isFirst });
}
