/** Things and what joins them, whatever the direction. */
export type Pairs = readonly (readonly [string, string])[];

/** A thing without which its component falls apart. */
export interface Cut {
  readonly id: string;
  /** How many pieces are left of its component. */
  readonly pieces: number;
  /** The things outside the largest of these pieces, by id. */
  readonly cutOff: readonly string[];
}

/** The things joined with each other, largest component first, then by the smallest id; ids in each are sorted. */
export function components(pairs: Pairs): string[][] {
  const neighbours = neighboursOf(pairs);
  const seen = new Set<string>();
  const found: string[][] = [];
  for (const start of neighbours.keys()) {
    if (!seen.has(start)) found.push(reach(start, neighbours, seen).sort());
  }
  return found.sort(largestFirst);
}

/**
 * The articulation points: things whose removal raises the number of components (Hopcroft and Tarjan 1973, here without
 * recursion). Those that cut off most come first, then by id.
 */
export function cuts(pairs: Pairs): Cut[] {
  const neighbours = neighboursOf(pairs);
  return articulationPoints(neighbours)
    .map((id) => {
      const seen = new Set([id]);
      const pieces: string[][] = [];
      for (const next of neighbours.get(id) ?? []) {
        if (!seen.has(next)) pieces.push(reach(next, neighbours, seen).sort());
      }
      const [, ...smaller] = pieces.sort(largestFirst);
      return { id, pieces: pieces.length, cutOff: smaller.flat().sort() };
    })
    .sort((a, b) => b.cutOff.length - a.cutOff.length || (a.id < b.id ? -1 : 1));
}

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

function neighboursOf(pairs: Pairs): Neighbours {
  const neighbours = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    const known = neighbours.get(from);
    if (known) known.add(to);
    else neighbours.set(from, new Set([to]));
  };
  for (const [a, b] of pairs) {
    add(a, b);
    add(b, a);
  }
  return neighbours;
}

/** Everything that can be reached from a thing without passing what was seen; it is seen afterwards. */
function reach(start: string, neighbours: Neighbours, seen: Set<string>): string[] {
  const reached = [start];
  seen.add(start);
  for (const at of reached) {
    for (const next of neighbours.get(at) ?? []) {
      if (!seen.has(next)) {
        seen.add(next);
        reached.push(next);
      }
    }
  }
  return reached;
}

function largestFirst(a: readonly string[], b: readonly string[]): number {
  return b.length - a.length || ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1);
}

interface Visit {
  readonly id: string;
  readonly parent: string | null;
  readonly rest: Iterator<string>;
  children: number;
}

function articulationPoints(neighbours: Neighbours): string[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const points = new Set<string>();
  const enter = (id: string, parent: string | null): Visit => {
    order.set(id, order.size);
    low.set(id, order.size - 1);
    return { id, parent, rest: (neighbours.get(id) ?? new Set<string>()).values(), children: 0 };
  };
  const lower = (id: string, value: number): void => void low.set(id, Math.min(low.get(id) ?? value, value));
  for (const root of neighbours.keys()) {
    if (order.has(root)) continue;
    const stack = [enter(root, null)];
    for (let visit = stack.at(-1); visit !== undefined; visit = stack.at(-1)) {
      const step = visit.rest.next();
      if (step.done !== true) {
        const next = step.value;
        if (!order.has(next)) {
          visit.children += 1;
          stack.push(enter(next, visit.id));
        } else if (next !== visit.parent) lower(visit.id, order.get(next) ?? 0);
        continue;
      }
      stack.pop();
      const above = stack.at(-1);
      if (above === undefined) {
        if (visit.children > 1) points.add(visit.id);
        continue;
      }
      lower(above.id, low.get(visit.id) ?? 0);
      if (above.parent !== null && (low.get(visit.id) ?? 0) >= (order.get(above.id) ?? 0))
        points.add(above.id);
    }
  }
  return [...points];
}
