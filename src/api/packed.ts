/** A list expression with these properties of a node or relationship, to be read back by `unpacked`. */
export function packed(variable: string, properties: readonly string[]): string {
  return `[${properties.map((p) => `${variable}.${p}`).join(", ")}]`;
}

/** What was read as such a list, by property; null for what has no value. */
export function unpacked(properties: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (let i = 0; i < properties.length; i++) read[properties[i] as string] = values[i] ?? null;
  return read;
}
