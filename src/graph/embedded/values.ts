import type { GrafeoValue, QueryResult } from "@grafeo-db/js";
import type { Row, Value } from "../query.js";
import { notPlain, unsafeInteger } from "../statement.js";

/** The records as plain data. The engine already gives dates and times as text. */
export function plainRows(result: QueryResult, query: string): readonly Row[] {
  const columns = result.columns;
  return result.rows().map((values) => {
    const row: Record<string, Value> = {};
    columns.forEach((column, i) => (row[column] = plain(values[i] ?? null, column, query)));
    return row;
  });
}

/** The same value, looked through: it is plain already unless it holds one of the engine's own kinds. */
function plain(value: GrafeoValue, column: string, query: string): Value {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw unsafeInteger(query);
    return value;
  }
  if (typeof value === "bigint") throw unsafeInteger(query);
  if (Array.isArray(value)) {
    for (const item of value) plain(item, column, query);
    return value as readonly Value[];
  }
  const kind = Object.prototype.toString.call(value);
  if (kind !== "[object Object]") throw notPlain(query, column, kind.slice(8, -1));
  if ("_id" in value) throw notPlain(query, column, "_labels" in value ? "node" : "relationship");
  for (const item of Object.values(value)) plain(item as GrafeoValue, column, query);
  return value as { readonly [key: string]: Value };
}
