/** Two things and how many members they have in common; `a` comes before `b`. */
export interface Common {
  readonly a: string;
  readonly b: string;
  readonly aCount: number;
  readonly bCount: number;
  readonly common: number;
}

/** Many pairs in little memory; each is made when it is looked at. */
export interface CommonPairs {
  readonly length: number;
  at(index: number): Common;
  /** `common` of the pair at a place. */
  readonly commonAt: (index: number) => number;
}

/**
 * All pairs of things that have at least `least` members in common, in no particular order.
 *
 * Counted along the members: for each thing, each of its members and each further thing that has it. So the work is the sum
 * of the squared numbers of things per member, not the number of pairs times their members.
 */
export function pairsWithCommon(
  membersOf: ReadonlyMap<string, Iterable<string>>,
  least: number,
): CommonPairs {
  const things = [...membersOf.keys()].sort().map((id) => ({ id, members: [...(membersOf.get(id) ?? [])] }));
  const holders = holdersOf(things.map(({ members }) => members));
  const first: number[] = [];
  const second: number[] = [];
  const commons: number[] = [];
  const counts = new Uint32Array(things.length);
  for (const [at, { members }] of things.entries()) {
    counts.fill(0);
    for (const member of members) {
      const others = holders.get(member) ?? [];
      for (let i = others.length - 1; i >= 0; i--) {
        const other = others[i] ?? 0;
        if (other <= at) break;
        counts[other] = (counts[other] ?? 0) + 1;
      }
    }
    for (let other = at + 1; other < counts.length; other++) {
      const common = counts[other] ?? 0;
      if (common < least) continue;
      first.push(at);
      second.push(other);
      commons.push(common);
    }
  }
  const thing = (at = -1) => things[at] ?? { id: "", members: [] };
  const commonAt = (index: number): number => commons[index] ?? 0;
  return {
    length: commons.length,
    commonAt,
    at(index) {
      const [a, b] = [thing(first[index]), thing(second[index])];
      return {
        a: a.id,
        b: b.id,
        aCount: a.members.length,
        bCount: b.members.length,
        common: commonAt(index),
      };
    },
  };
}

/** For each member the places of those that have it. */
function holdersOf(members: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, own] of members.entries()) {
    for (const member of own) {
      const known = holders.get(member);
      if (known) known.push(at);
      else holders.set(member, [at]);
    }
  }
  return holders;
}
