import type { Column } from "../../src/api/column.js";
import type { Controlled } from "../../src/api/controlled.js";
import { EntityType } from "../../src/api/vocabulary.js";

/** A row of a table as it is written: every cell a text, an empty one for what is not stated. */
export type Cells = Readonly<Record<string, string>>;

/** What the API says of a source where it is cited. */
export interface Cited {
  readonly id: string;
  readonly citation: string;
  readonly url: string | null;
}

/** What an answer says, of whatever type. */
export type Answered = Readonly<Record<string, unknown>>;

export const citedFields = "sources { id citation url }";

/** A value of an answer as its column writes it. */
export function cellOf({ vocabulary }: Pick<Column, "vocabulary">, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string")
    return vocabulary === undefined ? value : spelledAsInTheData(vocabulary, value);
  return JSON.stringify(value);
}

function spelledAsInTheData(vocabulary: Controlled, name: string): string {
  // The tables say of what kind a party is in small letters.
  if (vocabulary === EntityType) return name.toLowerCase();
  const value = vocabulary[name];
  if (value === undefined) throw new Error(`No value of the data is called ${name}.`);
  return value;
}

/** The columns that every row has: which sources, their citations, how sure. */
export function sourceCells(sources: readonly Cited[]): Cells {
  return {
    source_id: sources.map(({ id }) => id).join(";"),
    source: sources
      .map(({ citation, url }) => (url === null ? citation : `${citation} <${url}>`))
      .join(" ; "),
  };
}

/** Only these columns, in this order. @throws where there is nothing for one of them. */
export function rowOf(columns: readonly string[], cells: Cells): Cells {
  return Object.fromEntries(
    columns.map((column) => {
      const cell = cells[column];
      if (cell === undefined) throw new Error(`The API has nothing for the column ${column}.`);
      return [column, cell];
    }),
  );
}

/** Rows in an order of their own, so that two tables can be compared. */
export function sorted(rows: readonly Cells[]): Cells[] {
  return [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
