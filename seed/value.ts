import type { Value } from "../src/graph/query.js";
import type { Field } from "./descriptor.js";

const whole = /^[+-]?\d+$/;
const decimal = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** What a cell means by its column's type: empty is null, a list column an array. Undefined when it is not of the type. */
export function toValue(field: Field, text: string): Value | undefined {
  const separator = field["bildungsgraph:list"];
  if (separator !== undefined) return text === "" ? [] : text.split(separator);
  if (text === "") return null;
  switch (field.type) {
    case "string":
      return text;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : undefined;
    case "integer":
      return whole.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
    case "number":
      return decimal.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined;
  }
}
