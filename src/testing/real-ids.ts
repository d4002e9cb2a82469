import { toLandscape } from "../../seed/mapping.js";
import { ownDataDir } from "../../seed/own-data.js";
import { readPackage } from "../../seed/package.js";
import type { SampleIds } from "./random-values.js";

/** The ids of all things and sources of the real landscape by label, the most connected first. */
export async function realIds(): Promise<SampleIds> {
  const { things, statements } = toLandscape(await readPackage(ownDataDir()));
  const degrees = new Map<string, number>();
  for (const { from, to } of statements) {
    for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const degree = ({ id }: { id: string }): number => degrees.get(id) ?? 0;
  const ids: Record<string, string[]> = {};
  for (const thing of [...things].sort((a, b) => degree(b) - degree(a))) {
    for (const label of thing.labels) (ids[label] ??= []).push(thing.id);
  }
  return ids;
}
