/** One step along a statement: from a thing to its neighbour. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly link: string;
}

/** Finds the neighbours of many things at once; `goal` may be reached whatever its kind. */
export type Neighbours = (of: readonly string[], goal: string) => Promise<readonly Step[]>;

/** The shortest ways between two things: their length, and for each thing on one the steps that lead on from it. */
export interface Ways {
  readonly length: number;
  readonly onward: ReadonlyMap<string, readonly Step[]>;
}

interface Side {
  readonly goal: string;
  readonly distance: Map<string, number>;
  /** The steps by which each thing was reached first, from the side's own start. */
  readonly arrivals: Map<string, Step[]>;
  frontier: readonly string[];
  depth: number;
}

/**
 * Searches from both ends, level by level, always on the side with fewer things to ask about; one question to the database
 * for each level. Null when nothing is found within `maxLength` steps.
 */
export async function shortestWays(
  from: string,
  to: string,
  maxLength: number,
  neighbours: Neighbours,
): Promise<Ways | null> {
  const [start, end] = [sideOf(from, to), sideOf(to, from)];
  while (start.depth + end.depth < maxLength && start.frontier.length > 0 && end.frontier.length > 0) {
    const [near, far] = start.frontier.length <= end.frontier.length ? [start, end] : [end, start];
    await advance(near, neighbours);
    const meetings = near.frontier.filter((id) => far.distance.has(id));
    if (meetings.length > 0) return { length: start.depth + end.depth, onward: joined(start, end, meetings) };
  }
  return null;
}

function sideOf(from: string, goal: string): Side {
  return { goal, distance: new Map([[from, 0]]), arrivals: new Map(), frontier: [from], depth: 0 };
}

async function advance(side: Side, neighbours: Neighbours): Promise<void> {
  const steps = await neighbours(side.frontier, side.goal);
  side.depth += 1;
  const reached = new Set<string>();
  for (const step of steps) {
    const known = side.distance.get(step.to);
    if (known !== undefined && known !== side.depth) continue;
    side.distance.set(step.to, side.depth);
    reached.add(step.to);
    const arrivals = side.arrivals.get(step.to);
    if (arrivals) arrivals.push(step);
    else side.arrivals.set(step.to, [step]);
  }
  side.frontier = [...reached];
}

/** Walks back from the meeting points to both ends and turns all steps forward. */
function joined(start: Side, end: Side, meetings: readonly string[]): Map<string, Step[]> {
  const onward = new Map<string, Step[]>();
  const add = (step: Step): void => {
    const steps = onward.get(step.from);
    if (steps) steps.push(step);
    else onward.set(step.from, [step]);
  };
  for (const step of arrivalsBehind(start, meetings)) add(step);
  for (const { from, to, link } of arrivalsBehind(end, meetings)) add({ from: to, to: from, link });
  return onward;
}

function arrivalsBehind(side: Side, ids: readonly string[]): Step[] {
  const seen = new Set(ids);
  const steps: Step[] = [];
  for (const id of seen) {
    for (const step of side.arrivals.get(id) ?? []) {
      steps.push(step);
      seen.add(step.from);
    }
  }
  return steps;
}

/** How many ways there are, counted up to `most`: each choice among parallel statements counts. */
export function countWays({ onward }: Ways, from: string, to: string, most: number): number {
  const known = new Map<string, number>([[to, 1]]);
  const count = (id: string): number => {
    let ways = known.get(id);
    if (ways === undefined) {
      ways = 0;
      for (const step of onward.get(id) ?? []) ways = Math.min(most, ways + count(step.to));
      known.set(id, ways);
    }
    return ways;
  };
  return count(from);
}

/** One way: the things on it and the statements between them. */
export interface Way {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

/** The first ways: by the ids of the things on them, then by the statements. */
export function firstWays(ways: Ways, from: string, to: string, first: number): Way[] {
  const found: Way[] = [];
  const walk = (nodes: readonly string[], choices: readonly (readonly string[])[]): void => {
    if (found.length >= first) return;
    const at = nodes.at(-1) ?? from;
    if (at === to) {
      for (const links of combinations(choices, first - found.length)) found.push({ nodes, links });
      return;
    }
    const steps = ways.onward.get(at) ?? [];
    for (const next of [...new Set(steps.map((s) => s.to))].sort()) {
      const links = [...new Set(steps.filter((s) => s.to === next).map((s) => s.link))].sort();
      walk([...nodes, next], [...choices, links]);
    }
  };
  walk([from], []);
  return found;
}

/** The first combinations of one of each, in order. */
function combinations(choices: readonly (readonly string[])[], first: number): readonly string[][] {
  let all: string[][] = [[]];
  for (const choice of choices) {
    all = all.flatMap((chosen) => choice.map((link) => [...chosen, link])).slice(0, first);
  }
  return all;
}
