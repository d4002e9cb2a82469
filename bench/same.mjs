/** Rows in the order of their texts: two answers that differ only in order are the same. */
export function byFirst(rows) {
  return [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** One text for one content. Our enum values are the stored ones in capitals with `_` for `-`, so neither counts. */
export function textOf(content) {
  return JSON.stringify(content).toLowerCase().replaceAll("-", "_");
}
