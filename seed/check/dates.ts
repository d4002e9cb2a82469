import { shown, type Fault } from "../fault.js";
import { cell, faultAt, hasColumns, type Place } from "./place.js";

/**
 * Dates that must follow one another. A partial date stands for all the days that it can mean, so a pair is wrong only
 * when the last possible day of the later one is before the first possible day of the earlier one.
 */
export function checkDates(place: Place): readonly Fault[] {
  return (place.resource.schema["bildungsgraph:inOrder"] ?? [])
    .filter((columns) => hasColumns(place.table, columns))
    .flatMap(([earlier, later]) =>
      place.rows.flatMap((row) => {
        const first = possibleDays(cell(row, earlier))?.first;
        const last = possibleDays(cell(row, later))?.last;
        if (first === undefined || last === undefined || last >= first) return [];
        return [faultAt(place, row, later, `a date not before ${earlier} ${shown(cell(row, earlier))}`)];
      }),
    );
}

/** The first and the last day that a partial date can mean, as YYYY-MM-DD; null where the text is none. */
export function possibleDays(text: string): { readonly first: string; readonly last: string } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day !== undefined) return { first: text, last: text };
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first: `${year}-${month}-01`, last: `${year}-${month}-${String(lastDay).padStart(2, "0")}` };
}
