import { toLandscape } from "../../seed/mapping.js";
import { ownDataDir } from "../../seed/own-data.js";
import { readPackage } from "../../seed/package.js";
export async function sampleIds(): Promise<Record<string, string[]>> {
  const { things, statements } = toLandscape(await readPackage(ownDataDir()));
  const degree = new Map<string, number>();
  for (const { from, to } of statements) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const ids: Record<string, string[]> = {};
  for (const t of [...things].sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0))) for (const l of t.labels) (ids[l] ??= []).push(t.id);
  return ids;
}
