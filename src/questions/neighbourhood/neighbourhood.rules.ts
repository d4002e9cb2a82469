/** The neighbours of one thing by one relation: of highest degree first, then by id. */
export interface Ranked {
  readonly of: string;
  readonly relation: string;
  readonly neighbours: readonly string[];
}

/**
 * Which of a level's neighbours are kept when there is only room for some: the first neighbour of every thing and
 * relation, then the second of each, and so on, so that no hub takes the room of the others.
 */
export function kept(ranked: readonly Ranked[], known: ReadonlySet<string>, room: number): string[] {
  const order = [...ranked].sort((a, b) => (a.of + "\n" + a.relation < b.of + "\n" + b.relation ? -1 : 1));
  const chosen = new Set<string>();
  const longest = Math.max(0, ...order.map(({ neighbours }) => neighbours.length));
  for (let rank = 0; rank < longest && chosen.size < room; rank++) {
    for (const { neighbours } of order) {
      const id = neighbours[rank];
      if (id !== undefined && !known.has(id) && chosen.size < room) chosen.add(id);
    }
  }
  return [...chosen];
}
