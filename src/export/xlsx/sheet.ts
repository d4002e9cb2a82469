import type { Cell } from "../cells.js";
import { documentText, element, leaf, rootElement, type XMLBuilder } from "../xml.js";
import { styles } from "./styles.js";
import type { Strings } from "./strings.js";

/** A sheet: columns with a heading, rows below. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the columns can be filtered by their values. */
  readonly hasFilter: boolean;
}

export interface SheetColumn {
  readonly name: string;
  /** In characters. */
  readonly width: number;
  /** Stays text whatever is done with it: ids, keys, dates that are not whole. */
  readonly isText: boolean;
}

/** More characters than a cell may hold make the whole file unreadable. */
const longest = 32_767;

/** The XML of a sheet: the heading stays in sight. */
export function sheetText(sheet: Sheet, strings: Strings): Iterable<string> {
  const root = rootElement("worksheet", {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  });
  const last = `${columnLetters(Math.max(1, sheet.columns.length) - 1)}${sheet.rows.length + 1}`;
  leaf(root, "dimension", { ref: `A1:${last}` });
  const view = root.ele("sheetViews").ele("sheetView", { workbookViewId: "0" });
  leaf(view, "pane", { ySplit: 1, topLeftCell: "A2", activePane: "bottomLeft", state: "frozen" });
  const columns = root.ele("cols");
  sheet.columns.forEach(({ width }, at) =>
    leaf(columns, "col", { min: at + 1, max: at + 1, width, customWidth: 1 }),
  );
  root.ele("sheetData").ele("rows");
  if (sheet.hasFilter) leaf(root, "autoFilter", { ref: `A1:${last}` });
  return documentText(root, { rows: () => rowElements(sheet, strings) });
}

function* rowElements({ columns, rows }: Sheet, strings: Strings): Generator<XMLBuilder> {
  yield rowElement(
    0,
    columns.map(({ name }) => name),
    () => styles.heading,
    strings,
  );
  const style = (at: number): number => (columns[at]?.isText ? styles.text : styles.plain);
  for (const [at, row] of rows.entries()) yield rowElement(at + 1, row, style, strings);
}

function rowElement(
  at: number,
  cells: readonly Cell[],
  style: (column: number) => number,
  strings: Strings,
): XMLBuilder {
  const row = element("row", { r: at + 1 });
  cells.forEach((cell, column) => {
    if (cell === null || cell === "") return;
    const made = row.ele("c", {
      r: `${columnLetters(column)}${at + 1}`,
      s: String(style(column)),
      ...(typeof cell === "number" ? {} : { t: typeof cell === "boolean" ? "b" : "s" }),
    });
    made.ele("v").txt(valueOf(cell, strings));
  });
  return row;
}

function valueOf(cell: Exclude<Cell, null>, strings: Strings): string {
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "1" : "0";
  return String(strings.indexOf(cell.length > longest ? `${cell.slice(0, longest - 1)}…` : cell));
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnLetters(Math.floor(at / 26) - 1) + letter;
}
