import { type Common, type CommonPairs, pairsWithCommon } from "./common.rules.js";

/** Who uses what, and what leads from a part to its whole and from a block to its broader one. */
export interface Incidence {
  /** Municipality, building block and status of each use that counts. */
  readonly uses: readonly UseKey[];
  /** Part and whole; empty when parts do not count for their wholes. */
  readonly parts: readonly (readonly [string, string])[];
  /** Narrower and broader block; empty when narrower ones do not count. */
  readonly broader: readonly (readonly [string, string])[];
}

/** A use by its ends, and its status as in the data. */
export type UseKey = readonly [municipality: string, buildingBlock: string, status: string];

/** For each municipality the blocks that it counts as a user of, each with the uses that make it count. */
export type BlockSets = ReadonlyMap<string, ReadonlyMap<string, readonly UseKey[]>>;

/** Applies the scope: a use counts for its municipality and the wholes above it, for its block and the broader ones. */
export function blockSets({ uses, parts, broader }: Incidence): BlockSets {
  const wholes = upwards(parts);
  const broaderOnes = upwards(broader);
  const sets = new Map<string, Map<string, UseKey[]>>();
  for (const use of uses) {
    for (const municipality of wholes(use[0])) {
      let blocks = sets.get(municipality);
      if (blocks === undefined) sets.set(municipality, (blocks = new Map<string, UseKey[]>()));
      for (const block of broaderOnes(use[1])) {
        const evidence = blocks.get(block);
        if (evidence) evidence.push(use);
        else blocks.set(block, [use]);
      }
    }
  }
  return sets;
}

/** A function from a thing to itself and all that lie above it. */
function upwards(pairs: readonly (readonly [string, string])[]): (id: string) => readonly string[] {
  const above = new Map<string, string[]>();
  for (const [lower, upper] of pairs) above.set(lower, [...(above.get(lower) ?? []), upper]);
  const known = new Map<string, readonly string[]>();
  return (id) => {
    let all = known.get(id);
    if (all === undefined) {
      const seen = new Set([id]);
      for (const at of seen) for (const upper of above.get(at) ?? []) seen.add(upper);
      known.set(id, (all = [...seen]));
    }
    return all;
  };
}

export type Measure = "JACCARD" | "OVERLAP" | "COSINE";

/**
 * How alike two sets are, from their sizes and what they share; rounded to 6 decimals. Two empty sets are not alike (0).
 *
 * Jaccard (1901): |A ∩ B| / |A ∪ B|. Overlap (Szymkiewicz and Simpson): |A ∩ B| / min(|A|, |B|). Cosine (Otsuka and Ochiai):
 * |A ∩ B| / √(|A|·|B|).
 */
export function similarity(measure: Measure, shared: number, a: number, b: number): number {
  return shared === 0 ? 0 : Math.round((shared / extent(measure, shared, a, b)) * 1e6) / 1e6;
}

/** How much two sets could share at most, as each measure sees it. */
function extent(measure: Measure, shared: number, a: number, b: number): number {
  switch (measure) {
    case "JACCARD":
      return a + b - shared;
    case "OVERLAP":
      return Math.min(a, b);
    case "COSINE":
      return Math.sqrt(a * b);
  }
}

/** Two municipalities with what they share; `a` comes before `b`. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly aCount: number;
  readonly bCount: number;
  readonly sharedCount: number;
  readonly score: number;
}

/** Compares two municipalities. */
export function pairOf(sets: BlockSets, one: string, other: string, measure: Measure): Pair {
  const [a, b] = one < other ? [one, other] : [other, one];
  const [aCount, bCount] = [sets.get(a)?.size ?? 0, sets.get(b)?.size ?? 0];
  return { a, b, aCount, bCount, ...likeness(sets, a, b, measure) };
}

/** The blocks that both of a pair use, by id. */
export function sharedBlocks(sets: BlockSets, { a, b }: Pick<Pair, "a" | "b">): readonly string[] {
  const others = sets.get(b) ?? none;
  return [...(sets.get(a) ?? none).keys()].filter((block) => others.has(block)).sort();
}

/** How much two municipalities share, and how alike they are. */
export function likeness(
  sets: BlockSets,
  one: string,
  other: string,
  measure: Measure,
): { readonly sharedCount: number; readonly score: number } {
  const [a, b] = [sets.get(one) ?? none, sets.get(other) ?? none];
  let sharedCount = 0;
  for (const block of a.keys()) if (b.has(block)) sharedCount++;
  return { sharedCount, score: similarity(measure, sharedCount, a.size, b.size) };
}

const none: ReadonlyMap<string, readonly UseKey[]> = new Map();

/** All pairs among these that share at least `minShared` blocks, in no particular order. */
export function allPairs(sets: BlockSets, ids: readonly string[], minShared: number): CommonPairs {
  const users = ids.flatMap((id) => {
    const blocks = sets.get(id);
    return blocks ? [[id, blocks.keys()] as const] : [];
  });
  return pairsWithCommon(new Map(users), minShared);
}

export type PairOrder = "SHARED" | "SCORE";

/** The keys by which pairs are ordered, both numbers largest first. */
export function pairKeys(
  pair: Common,
  measure: Measure,
  order: PairOrder,
): readonly [number, number, string, string] {
  const { a, b, common } = pair;
  const score = scoreOf(pair, measure);
  return order === "SHARED" ? [common, score, a, b] : [score, common, a, b];
}

function scoreOf({ common, aCount, bCount }: Common, measure: Measure): number {
  return similarity(measure, common, aCount, bCount);
}

/** See `pairKeys`. */
export const pairDirections = ["DESC", "DESC", "ASC", "ASC"] as const;

/** A block with those compared that count as its users, and the uses that make them count. */
export interface Compared {
  readonly block: string;
  readonly users: readonly string[];
  readonly uses: readonly UseKey[];
}

/** Every block that one of these counts as a user of: by number of users, most first, then id. */
export function compare(sets: BlockSets, ids: readonly string[]): Compared[] {
  const blocks = [...new Set(ids.flatMap((id) => [...(sets.get(id)?.keys() ?? [])]))];
  return blocks
    .map((block) => comparedBlock(sets, ids, block))
    .sort((p, q) => q.users.length - p.users.length || (p.block < q.block ? -1 : 1));
}

/** One block compared: its users by id, the uses by municipality and then block, each once. */
export function comparedBlock(sets: BlockSets, ids: readonly string[], block: string): Compared {
  const users = ids.filter((id) => sets.get(id)?.has(block)).sort();
  const uses = new Map(
    users.flatMap((id) => sets.get(id)?.get(block) ?? []).map((use) => [endsOfUse(use), use]),
  );
  return {
    block,
    users,
    uses: [...uses.entries()].sort(([p], [q]) => (p < q ? -1 : 1)).map(([, use]) => use),
  };
}

/** Both ends of a use in one text, to compare and to look up by. */
export function endsOfUse([municipality, buildingBlock]: readonly [string, string, ...unknown[]]): string {
  return `${municipality}\n${buildingBlock}`;
}

/** From the strongest to the weakest. */
const strength = ["active", "continued", "unknown", "ended"];

/** The strongest status among the uses that make a block count; null where none does. */
export function strongest(uses: readonly UseKey[]): string | null {
  let first = strength.length;
  for (const [, , status] of uses) {
    const at = strength.indexOf(status);
    if (at >= 0 && at < first) first = at;
  }
  return strength[first] ?? null;
}

/** The columns of a matrix: these blocks, or all that a row uses; most used first, then by id. */
export function columnsOf(
  sets: BlockSets,
  rows: readonly string[],
  blocks: readonly string[] | null,
): string[] {
  const users = new Map<string, number>((blocks ?? []).map((block) => [block, 0]));
  for (const row of rows) {
    for (const block of sets.get(row)?.keys() ?? []) {
      if (blocks === null || users.has(block)) users.set(block, (users.get(block) ?? 0) + 1);
    }
  }
  return [...users.keys()].sort((a, b) => (users.get(b) ?? 0) - (users.get(a) ?? 0) || (a < b ? -1 : 1));
}

/** Two building blocks with the municipalities that use both. */
export interface BlockPair {
  readonly a: string;
  readonly b: string;
  readonly aCount: number;
  readonly bCount: number;
  /** By id. */
  readonly together: readonly string[];
  /** By Jaccard. */
  readonly score: number;
}

/** All pairs of blocks that at least `minTogether` of these municipalities use together, in no particular order. */
export function blockPairs(sets: BlockSets, ids: readonly string[], minTogether: number): CommonPairs {
  const users = new Map<string, string[]>();
  for (const id of ids) {
    for (const block of sets.get(id)?.keys() ?? []) {
      const known = users.get(block);
      if (known) known.push(id);
      else users.set(block, [id]);
    }
  }
  return pairsWithCommon(users, minTogether);
}

/** A pair of blocks with those of these municipalities that use both. */
export function blockPairOf(sets: BlockSets, ids: readonly string[], pair: Common): BlockPair {
  const { a, b, aCount, bCount, common } = pair;
  const together = ids.filter((id) => sets.get(id)?.has(a) && sets.get(id)?.has(b)).sort();
  return { a, b, aCount, bCount, together, score: similarity("JACCARD", common, aCount, bCount) };
}
