import { AppError } from "../src/errors.js";
import { roots } from "./landscape.store.js";
import type { Landscape } from "./model.js";

/**
 * A landscape that a graph can hold: ids once over all things, each thing under one root label, statements once, and both
 * ends of each statement there.
 *
 * @throws AppError DATA_INTEGRITY with the first ten that are wrong. A package without faults gives none; the mapping did.
 */
export function ensureSound(landscape: Landscape): void {
  const wrong: string[] = [];
  const rootOf = new Map<string, string>();
  for (const { id, labels } of landscape.things) {
    const [root = ""] = labels;
    if (rootOf.has(id)) wrong.push(`the thing ${id} comes twice`);
    if (!(roots as readonly string[]).includes(root))
      wrong.push(`the thing ${id} has the first label "${root}"`);
    rootOf.set(id, root);
  }
  const seen = new Set<string>();
  for (const { id, from, to, fromLabel, toLabel } of landscape.statements) {
    if (seen.has(id)) wrong.push(`the statement ${id} comes twice`);
    seen.add(id);
    if (rootOf.get(from) !== fromLabel) wrong.push(`the statement ${id} begins at no ${fromLabel}`);
    if (rootOf.get(to) !== toLabel) wrong.push(`the statement ${id} ends at no ${toLabel}`);
  }
  if (wrong.length === 0) return;
  const more = wrong.length > 10 ? ` and ${wrong.length - 10} more` : "";
  throw new AppError(
    "DATA_INTEGRITY",
    `The landscape cannot be stored: ${wrong.slice(0, 10).join("; ")}${more}.`,
  );
}
