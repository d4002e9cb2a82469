import type { LinkData } from "../../links/link.store.js";

/**
 * Those statements that another one contradicts: it has the same role, names another thing, and rests on other sources
 * only. A source that names several things by itself says that there are several; it contradicts nothing.
 */
export function rivals(links: readonly LinkData[], other: "from" | "to"): readonly LinkData[] {
  const contradict = (a: LinkData, b: LinkData): boolean =>
    a.role === b.role && a[other] !== b[other] && !a.sourceIds.some((source) => b.sourceIds.includes(source));
  return links.filter((link) => links.some((rival) => contradict(link, rival)));
}
