import neo4j, { type Record as DriverRecord } from "neo4j-driver";
import type { Row, Value } from "../query.js";
import { notPlain, packParams, unsafeInteger } from "../statement.js";

/** The parameters as the driver needs them: every whole number goes out as an integer, which the driver would not do. */
export function packForDriver(params: object): Record<string, unknown> {
  return packParams(params, (whole) => neo4j.int(whole));
}

/** The records as plain data: dates and times as ISO text, numbers as JavaScript's own. */
export function plainRows(records: readonly DriverRecord[], query: string): readonly Row[] {
  return records.map((record) => {
    const row: Record<string, Value> = {};
    record.forEach((value, key) => {
      const column = String(key);
      row[column] = plain(value, column, query);
    });
    return row;
  });
}

/** The driver's kinds of date and time, all of which print as ISO text. */
const temporal = [
  neo4j.isDate,
  neo4j.isDateTime,
  neo4j.isLocalDateTime,
  neo4j.isTime,
  neo4j.isLocalTime,
  neo4j.isDuration,
];

function plain(value: unknown, column: string, query: string): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  // With `disableLosslessIntegers` the driver gives an infinite number for an integer that is not safe.
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw unsafeInteger(query);
    return value;
  }
  // Nobody else has what the driver made of an answer, so it may be changed where it stands.
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = plain(value[i], column, query);
    return value as Value[];
  }
  if (typeof value !== "object") throw notPlain(query, column, typeof value);
  if (isMap(value)) {
    const map: Record<string, Value> = {};
    for (const [key, item] of Object.entries(value)) map[key] = plain(item, column, query);
    return map;
  }
  if (temporal.some((isKind) => isKind(value))) return (value as { toString(): string }).toString();
  throw notPlain(query, column, value.constructor.name);
}

/** Whether it is an object without a class, in whatever realm it was made: Jest's tests have an `Object` of their own. */
function isMap(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
