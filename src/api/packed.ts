/** Expressions for these properties of a node or relationship. */
export const expressions = (variable: string, properties: readonly string[]): readonly string[] =>
  properties.map((property) => `${variable}.${property}`);

/** A list expression with these properties of a node or relationship, to be read back by `unpacked`. */
export const packed = (variable: string, properties: readonly string[]): string =>
  `[${expressions(variable, properties).join(", ")}]`;

/** What was read as such a list, or as a part of one that begins at `from`, by property; null for what has no value. */
export function unpacked(
  properties: readonly string[],
  values: readonly unknown[],
  from = 0,
): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (let i = 0; i < properties.length; i++) read[properties[i] as string] = values[from + i] ?? null;
  return read;
}
