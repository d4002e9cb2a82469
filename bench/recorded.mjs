import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ratio } from "./goals.mjs";
import { benchDir } from "./places.mjs";

const file = join(benchDir, "recorded.json");
/** An operation that is not this much faster than the peer's has become slower: below the goals, above the noise. */
const leastRatio = 1.3;
/** A few hits more or less come from the order in which a store that was used before holds its records. */
const sameHits = 1.02;

/**
 * What each operation costs the database.
 *
 * @typedef {Record<string, {statements: number, dbHits: number}>} Costs by the operation's letter
 */

/** What the operations of a data set cost. @returns {Costs} */
export function costsIn({ rows }) {
  return Object.fromEntries(
    rows.map(({ letter, costs: { ours } }) => [letter, { statements: ours.statements, dbHits: ours.dbHits }]),
  );
}

/** Keeps what each operation costs. @param {Record<string, Costs>} costs by data set */
export async function record(costs) {
  await writeFile(file, `${JSON.stringify(costs, null, 2)}\n`);
}

/** In words, which operations are too slow; none when all is well. @returns {readonly string[]} */
export function slow({ rows }) {
  return rows
    .filter((row) => ratio(row, "peer", "p50") < leastRatio)
    .map((row) => {
      const speed = ratio(row, "peer", "p50").toFixed(2);
      return `${row.letter} is ${speed} times as fast as the peer; at least ${leastRatio}.`;
    });
}

/** In words, what costs more than it was recorded; nothing when all is well. @returns {Promise<readonly string[]>} */
export async function dearer(costs) {
  const recorded = existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : {};
  return Object.entries(costs).flatMap(([dataSet, operations]) =>
    Object.entries(operations).flatMap(([letter, cost]) => {
      const known = recorded[dataSet]?.[letter] ?? {};
      const most = { statements: known.statements, dbHits: known.dbHits * sameHits };
      return Object.keys(most)
        .filter((what) => cost[what] > most[what])
        .map((what) => `${letter} takes ${cost[what]} ${what} on ${dataSet}; ${known[what]} are recorded.`);
    }),
  );
}
