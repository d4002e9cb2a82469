import { shown, type Fault } from "../fault.js";
import type { Table, TableRow } from "../table.js";
import { cell, faultAt, hasColumns, type Place } from "./place.js";

/**
 * The column with readable citations repeats the sources that its row names: `citation <address>`, the address only where
 * there is one, joined by ` ; `, in the order of the ids.
 */
export function checkCitations(place: Place): readonly Fault[] {
  const rule = place.resource.schema["bildungsgraph:citations"];
  const list = place.fields.find(({ name }) => name === rule?.of);
  const reference = list?.["bildungsgraph:reference"];
  const sources = reference === undefined ? null : place.other(reference.resource);
  if (rule === undefined || list === undefined || reference === undefined || sources === null) return [];
  if (
    !hasColumns(place.table, [rule.field]) ||
    !hasColumns(sources, [reference.fields, rule.text, rule.address])
  )
    return [];
  const texts = citationTexts(sources, reference.fields, rule.text, rule.address);
  return place.rows.flatMap((row) => {
    const ids = cell(row, rule.of).split(list["bildungsgraph:list"] ?? ";");
    const cited = ids.map((id) => texts.get(id));
    const wanted = cited.join(" ; ");
    if (cited.includes(undefined) || cell(row, rule.field) === wanted) return [];
    const [came, expected] = difference(cell(row, rule.field), wanted);
    return [
      faultAt(place, row, rule.field, `${expected} as ${rule.of} ${shown(cell(row, rule.of))} says`, came),
    ];
  });
}

function citationTexts(
  sources: Table,
  id: string,
  text: string,
  address: string,
): ReadonlyMap<string, string> {
  const citation = (row: TableRow): string =>
    cell(row, address) === "" ? cell(row, text) : `${cell(row, text)} <${cell(row, address)}>`;
  return new Map(sources.rows.map((row) => [cell(row, id), citation(row)]));
}

/** Two long texts from a little before the place where they part. */
function difference(came: string, expected: string): readonly [string, string] {
  let at = 0;
  while (at < came.length && came[at] === expected[at]) at++;
  const from = Math.max(0, at - 20);
  const cut = (text: string): string => shown(text === "" ? "" : `${from > 0 ? "…" : ""}${text.slice(from)}`);
  return [cut(came), cut(expected)];
}
