import { firstDay, isPartialDate, lastDay } from "../../src/api/partial-date.js";
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
        const [first, last] = [cell(row, earlier), cell(row, later)];
        if (!isPartialDate(first) || !isPartialDate(last) || lastDay(last) >= firstDay(first)) return [];
        return [faultAt(place, row, later, `a date not before ${earlier} ${shown(first)}`)];
      }),
    );
}
