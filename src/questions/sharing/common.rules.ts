/** Two things and how many members they have in common; `a` comes before `b`. */
export interface Common {
  readonly a: string;
  readonly b: string;
  readonly aCount: number;
  readonly bCount: number;
  readonly common: number;
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
): readonly Common[] {
  const things = [...membersOf.keys()].sort().map((id) => ({ id, members: [...(membersOf.get(id) ?? [])] }));
  const holders = new Map<string, number[]>();
  for (const [at, { members }] of things.entries()) {
    for (const member of members) {
      const known = holders.get(member);
      if (known) known.push(at);
      else holders.set(member, [at]);
    }
  }
  const pairs: Common[] = [];
  for (const [at, { id: a, members }] of things.entries()) {
    const counts = new Uint32Array(things.length);
    for (const member of members) {
      for (const other of holders.get(member) ?? []) counts[other] = (counts[other] ?? 0) + 1;
    }
    for (let other = at + 1; other < things.length; other++) {
      const common = counts[other] ?? 0;
      const { id: b = "", members: its = [] } = things[other] ?? {};
      if (common >= least) pairs.push({ a, b, aCount: members.length, bCount: its.length, common });
    }
  }
  return pairs;
}
