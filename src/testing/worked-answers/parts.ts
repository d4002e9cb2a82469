import { type Ask, type Edges, type Id, nodesOf } from "../ask.js";

interface Part extends Id {
  readonly relatedMunicipalities: Edges<{ readonly direction: "OUT" | "IN"; readonly node: Id }>;
}

/** A function that adds to some municipalities the wholes that they are parts of, transitively; sorted. */
export async function wholes(ask: Ask): Promise<(ids: readonly string[]) => string[]> {
  const parts = await nodesOf<Part>(
    ask,
    "municipalities",
    'filter: { relatedMunicipalities: { role: ["part_of"] } }',
    'id relatedMunicipalities(first: 100, filter: { role: ["part_of"] }) { edges { direction node { id } } }',
  );
  const above = new Map(
    parts.map(({ id, relatedMunicipalities: { edges } }) => [
      id,
      edges.filter(({ direction }) => direction === "OUT").map(({ node }) => node.id),
    ]),
  );
  return (ids) => {
    const all = new Set(ids);
    for (const id of all) for (const whole of above.get(id) ?? []) all.add(whole);
    return [...all].sort();
  };
}

/** A filter's key: one of the municipality's boroughs fits. */
export function aBorough(fits: string): string {
  return `relatedMunicipalities: { role: ["part_of"], node: { kind: [BOROUGH], ${fits} } }`;
}

/** A filter's key: none of the municipality's boroughs fits. */
export function noBorough(fits: string): string {
  return `relatedMunicipalities: { count: { lte: 0 }, role: ["part_of"], node: { kind: [BOROUGH], ${fits} } }`;
}
