import { anchored, type Field } from "../descriptor.js";
import type { Fault } from "../fault.js";
import { toValue } from "../value.js";
import { cell, faultAt, type Place } from "./place.js";

/** Each cell by itself: required, type, allowed values, pattern, range, address, list without doubles. */
export function checkCells(place: Place): readonly Fault[] {
  return place.fields.flatMap((field) => {
    const expectation = expectationOf(field);
    return place.rows.flatMap((row) => {
      const expected = expectation(cell(row, field.name));
      return expected === null ? [] : [faultAt(place, row, field.name, expected)];
    });
  });
}

const typeWords = {
  string: "text",
  integer: "a whole number",
  number: "a number such as 48.137",
  boolean: "true or false",
};

/** For a column: says of a text what is expected instead, or null when it is right. */
function expectationOf(field: Field): (text: string) => string | null {
  const {
    required = false,
    enum: allowed,
    pattern,
    minimum = -Infinity,
    maximum = Infinity,
  } = field.constraints ?? {};
  const separator = field["bildungsgraph:list"];
  const expression = pattern === undefined ? null : anchored(pattern);
  const allowedValues = allowed === undefined ? null : new Set(allowed);
  return (text) => {
    if (text === "") return required ? "a value" : null;
    const value = toValue(field, text);
    if (value === undefined) return typeWords[field.type];
    if (separator !== undefined && !isList(text.split(separator)))
      return `ids separated by ${JSON.stringify(separator)} alone, each once`;
    if (allowedValues?.has(text) === false) return `one of ${allowed?.join(", ")}`;
    if (expression?.test(text) === false) return field["bildungsgraph:expects"] ?? `text like ${pattern}`;
    if (typeof value === "number" && (value < minimum || value > maximum)) return range(minimum, maximum);
    if (field.format === "uri" && !isAddress(text)) return "an address that begins with https:// or http://";
    return null;
  };
}

function isList(items: readonly string[]): boolean {
  return new Set(items).size === items.length && items.every((item) => item !== "" && item.trim() === item);
}

function range(minimum: number, maximum: number): string {
  if (maximum === Infinity) return `at least ${minimum}`;
  return minimum === -Infinity ? `at most ${maximum}` : `a number from ${minimum} to ${maximum}`;
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}
