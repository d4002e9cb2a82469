/**
 * @typedef {object} Random
 * @property {() => number} next from 0 to below 1
 * @property {(least: number, most: number) => number} whole both bounds included
 * @property {<T>(items: readonly T[]) => T} one
 * @property {<T>(items: readonly T[], count: number) => T[]} some different ones, all when there are fewer
 * @property {<T>(items: readonly T[]) => T} early the first items far more often than the last: the tenth comes half as
 *   often as the first
 */

/** The same numbers for the same seed (mulberry32). @returns {Random} */
export function randomOf(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least, most) => least + Math.floor(next() * (most - least + 1));
  const one = (items) => items[whole(0, items.length - 1)];
  return {
    next,
    whole,
    one,
    some: (items, count) => {
      const left = [...items];
      return Array.from(
        { length: Math.min(count, items.length) },
        () => left.splice(whole(0, left.length - 1), 1)[0],
      );
    },
    early: (items) => {
      const offset = 9;
      const place = offset * ((items.length / offset + 1) ** next() - 1);
      return items[Math.min(items.length - 1, Math.floor(place))];
    },
  };
}
