import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ratio } from "./goals.mjs";
import { benchDir } from "./places.mjs";

const file = join(benchDir, "recorded.json");
/** The least ratio of p50, peer to ours. Whatever is below it in a short run is measured again, and longer. */
export const leastRatio = 1.3;
/** By so much two runs on a shared machine differ. */
const noise = 0.8;
/** What is far ahead must not fall back by more than half. */
const mostLost = 0.5;
/** A few hits more or less come from the order in which a store that was used before holds its records. */
const sameHits = 1.02;

/**
 * What each operation costs the database, and how many times as long the peer takes for it.
 *
 * @typedef {Record<string, {statements: number, dbHits: number, ratio: number}>} Costs by the operation's letter
 */

/** What the operations of a data set cost. @returns {Costs} */
export function costsIn({ rows }) {
  return Object.fromEntries(
    rows.map((row) => {
      const { statements, dbHits } = row.costs.ours;
      return [row.letter, { statements, dbHits, ratio: Number(ratio(row, "peer", "p50").toFixed(2)) }];
    }),
  );
}

/** Keeps what each operation costs. @param {Record<string, Costs>} costs by data set */
export async function record(costs) {
  await writeFile(file, `${JSON.stringify(costs, null, 2)}\n`);
}

/** In words, what has become worse than it was recorded; nothing when all is well. @returns {Promise<readonly string[]>} */
export async function worsened(costs) {
  const recorded = existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : {};
  return Object.entries(costs).flatMap(([dataSet, operations]) =>
    Object.entries(operations).flatMap(([letter, cost]) => {
      const known = recorded[dataSet]?.[letter];
      if (known === undefined) return [];
      const least = Math.max(leastRatio * noise, known.ratio * mostLost);
      return [
        cost.ratio < least && `is ${cost.ratio} times as fast as the peer; at least ${least.toFixed(2)}`,
        cost.statements > known.statements &&
          `takes ${cost.statements} statements; ${known.statements} are recorded`,
        cost.dbHits > known.dbHits * sameHits && `takes ${cost.dbHits} hits; ${known.dbHits} are recorded`,
      ]
        .filter(Boolean)
        .map((what) => `${letter} on ${dataSet} ${what}.`);
    }),
  );
}
