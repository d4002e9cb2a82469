import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { facts, scaled } from "./landscape/data-sets.mjs";
import { openDatabase } from "./neo4j.mjs";
import { measuredOn } from "./on-data-set.mjs";
import { cacheDir, projectDir } from "./places.mjs";
import { costsIn, record, worsened } from "./recorded.mjs";
import { reportOf } from "./report.mjs";

const usage = `Measures the project against a generated API and against hand-written statements.

  npm run bench [-- --quick] [-- --record] [-- --built]

  --quick   times the facts only, in few rounds; ends with 1 when something has become worse
  --record  keep the statements and hits as those to compare with
  --built   the project is built already`;

/** @type {Record<"quick" | "full", import("./measure.mjs").Pace>} */
const paces = {
  quick: {
    beginMs: 6000,
    warmRequests: 150,
    warmMs: 800,
    restMs: 150,
    rounds: 5,
    sliceMs: 100,
    loadedRounds: 1,
    loadedMs: 200,
  },
  full: {
    beginMs: 20_000,
    warmRequests: 3000,
    warmMs: 1500,
    restMs: 500,
    rounds: 5,
    sliceMs: 250,
    loadedRounds: 3,
    loadedMs: 350,
  },
};

async function main() {
  const { values } = parseArgs({
    options: {
      quick: { type: "boolean" },
      record: { type: "boolean" },
      built: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(usage);
  const kind = values.quick ? "quick" : "full";
  if (!values.built) await promisify(execFile)("npm", ["run", "--silent", "build"], { cwd: projectDir });
  const database = await openDatabase();
  try {
    const results = [];
    const again = values.quick ? paces.full : undefined;
    const how = { pace: paces[kind], again, quick: values.quick, say: console.error };
    for (const dataSet of values.quick ? [facts] : [facts, await scaled()]) {
      results.push(await measuredOn(dataSet, database, how));
      await write(kind, results);
    }
    console.log(reportOf(results));
    const costs = Object.fromEntries(results.map((result) => [result.dataSet, costsIn(result)]));
    await judge(costs, values);
  } finally {
    await database.stop();
  }
}

async function write(kind, results) {
  await mkdir(cacheDir, { recursive: true });
  await writeFile(join(cacheDir, `${kind}.json`), JSON.stringify(results, null, 2));
  await writeFile(join(cacheDir, `${kind}.md`), `${reportOf(results)}\n`);
}

async function judge(costs, { quick, record: keep }) {
  if (keep) return record(costs);
  const worse = await worsened(costs);
  for (const line of worse) console.error(line);
  if (quick && worse.length > 0) process.exitCode = 1;
}

await main();
