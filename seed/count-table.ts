import { differenceOf } from "./difference.js";
import type { Landscape } from "./model.js";
import { reportOf, total, type LoadReport, type Tally } from "./tally.js";

/** What a load did, as lines for people: a row for each kind and each relation, under their sums. */
export function reportTable(report: LoadReport): readonly string[] {
  const parts = ["added", "changed", "removed", "unchanged"] as const;
  const { about } = report;
  return [
    ...table(report, parts, (tally) => parts.map((part) => tally[part])),
    ...(about === "unchanged" ? [] : [`What the package says of itself (version, date, licence): ${about}`]),
  ];
}

/** How much a landscape holds, in the same form. */
export function contentTable(landscape: Landscape): readonly string[] {
  const difference = differenceOf(landscape, { things: [], statements: [], about: null });
  return table(reportOf(landscape, difference, false), ["count"], ({ added }) => [added]);
}

function table(
  { things, statements }: LoadReport,
  headings: readonly string[],
  cellsOf: (tally: Tally) => readonly number[],
): readonly string[] {
  // Sources are no things, although they are stored like them.
  const only = (isSource: boolean): ReadonlyMap<string, Tally> =>
    new Map([...things].filter(([kind]) => (kind === "Source") === isSource));
  const rows: readonly (readonly [string, Tally])[] = [
    ["Things", total(only(false))],
    ...indented(only(false)),
    ["Sources", total(only(true))],
    ["Statements", total(statements)],
    ...indented(statements),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const line = (name: string, cells: readonly (string | number)[]): string =>
    name.padEnd(width) + cells.map((cell) => String(cell).padStart(11)).join("");
  return [line("", headings), ...rows.map(([name, tally]) => line(name, cellsOf(tally)))];
}

function indented(tallies: ReadonlyMap<string, Tally>): readonly (readonly [string, Tally])[] {
  return [...tallies].map(([name, tally]) => [`  ${name}`, tally]);
}
