import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ratio } from "./goals.mjs";
import { benchDir } from "./places.mjs";

const file = join(benchDir, "recorded.json");
/** An operation that is not this much faster than the peer's has become slower: below the goals, above the noise. */
const leastRatio = 1.3;

/** Keeps how many statements and hits each operation costs on the facts. */
export async function record({ rows }) {
  const costs = rows.map(({ letter, costs: { ours } }) => [
    letter,
    { statements: ours.statements, dbHits: ours.dbHits },
  ]);
  await writeFile(file, `${JSON.stringify(Object.fromEntries(costs), null, 2)}\n`);
}

/** In words, what has become worse than it was recorded, or too slow; nothing when all is well. @returns {Promise<string[]>} */
export async function worsened({ rows }) {
  const recorded = existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : {};
  return rows.flatMap((row) => {
    const { letter, costs } = row;
    const speed = ratio(row, "peer", "p50");
    const more = ["statements", "dbHits"].filter((what) => costs.ours[what] > recorded[letter]?.[what]);
    return [
      ...(speed < leastRatio
        ? [`${letter} is ${speed.toFixed(2)} times as fast as the peer; at least ${leastRatio}.`]
        : []),
      ...more.map(
        (what) => `${letter} takes ${costs.ours[what]} ${what}; ${recorded[letter][what]} are recorded.`,
      ),
    ];
  });
}
