/** What a cell of a table can hold. */
export type Cell = string | number | boolean | null;

/** Between the values of a list, and between those of a list inside a list. */
const separators = [" | ", " ; "] as const;

type Nested = Cell | readonly Nested[];

/** What stands at a path of keys; lists on the way give a list. */
export function valuesAt(value: unknown, path: readonly (string | number)[]): Nested {
  if (value === null || value === undefined) return null;
  const [key, ...rest] = path;
  if (Array.isArray(value))
    return typeof key === "number" ? valuesAt(value[key], rest) : value.map((item) => valuesAt(item, path));
  if (key === undefined) return scalar(value);
  return valuesAt((value as Record<string, unknown>)[key], rest);
}

/** One cell of what may be a list: its values joined, empty ones keeping their place; null when there are none. */
export function joined(values: Nested, depth = 0): Cell {
  if (!isList(values)) return values;
  const texts = values.map((value) => text(joined(value, depth + 1)));
  return texts.every((t) => t === "") ? null : texts.join(separators[Math.min(depth, 1)]);
}

/** Each value once, in the order in which they come. */
export function distinct(values: readonly Nested[]): readonly string[] {
  const all = values.flatMap((value): readonly string[] =>
    isList(value) ? distinct(value) : value === null ? [] : [text(value)],
  );
  return [...new Set(all)];
}

/** All objects at a path, lists on the way laid out flat. */
export function objectsAt(value: unknown, path: readonly string[]): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap((item) => objectsAt(item, path));
  if (typeof value !== "object" || value === null) return [];
  const [key, ...rest] = path;
  const map = value as Record<string, unknown>;
  return key === undefined ? [map] : objectsAt(map[key], rest);
}

function isList(value: Nested): value is readonly Nested[] {
  return Array.isArray(value);
}

function scalar(value: unknown): Cell {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : JSON.stringify(value);
}

export function text(cell: Cell): string {
  return cell === null ? "" : String(cell);
}
