/** Random numbers that a seed repeats; a test prints its seed when it fails. */
export interface RandomNumbers {
  /** Changes from run to run. */
  readonly seed: number;
  /** A whole number from 0 up to, and without, `most`. */
  below(most: number): number;
  oneOf<T>(items: readonly T[]): T;
  chance(probability: number): boolean;
}

/** Random numbers from a seed (mulberry32). */
export function randomNumbers(seed = Date.now() % 1_000_000): RandomNumbers {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    seed,
    below,
    oneOf: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error("There is nothing to choose from.");
      return item;
    },
    chance: (probability) => next() < probability,
  };
}
