import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { answerOf } from "./contestants/contestant.mjs";
import { startFloor } from "./contestants/floor/index.mjs";
import { startPeer } from "./contestants/peer/index.mjs";
import { byDocument, byName, keepsAnswers, startProduct } from "./contestants/product.mjs";
import { randomOf } from "./landscape/random.mjs";
import { begin, compare, costOf, measure } from "./measure.mjs";
import { operations } from "./operations/index.mjs";
import { cacheDir } from "./places.mjs";
import { leastRatio } from "./recorded.mjs";
import { batchesOf, seed, seedBare } from "./seeding.mjs";

const run = promisify(execFile);
const namesIndex = "CREATE FULLTEXT INDEX benchNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.name]";
/** Folds umlauts, as our own search does. */
const folding = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}";

/**
 * Everything that is measured on one data set, as plain data.
 *
 * @param {import("./landscape/data-sets.mjs").DataSet} dataSet
 * @param {import("./neo4j.mjs").Database} database it is emptied first
 * @param {object} how
 * @param {import("./measure.mjs").Pace} how.pace
 * @param {import("./measure.mjs").Pace} [how.again] for an operation that was slower than it may be: a short run may be wrong
 * @param {boolean} how.quick leaves out what is not measured operation by operation
 * @param {(line: string) => void} how.say
 */
export async function measuredOn(dataSet, database, { pace, again, quick, say }) {
  const embedded = { NEO4J_URI: "", DATA_DIR: join(cacheDir, `embedded-${dataSet.name}`) };
  const seeding = await seeded(dataSet, database, embedded, quick ? 1 : 2);
  say(`${dataSet.name}: seeded in ${seeding.ours.toFixed(1)} s`);
  const choices = await choicesOf(database);
  const started = [];
  const start = async (starting) => started[started.push(await starting) - 1];
  try {
    const ours = await start(startProduct("ours", database.settings));
    const peer = await start(startPeer(database.settings));
    const floor = await start(startFloor(database.settings));
    const all = [ours, peer, floor, await start(startProduct("embedded", embedded))];
    const beginning = quick ? undefined : await beginningOf({ ours, peer }, choices.get("a")[0]);
    const memory = await memoryOf(all);
    for (const operation of operations) await compare(all, operation, choices.get(operation.letter));
    await begin(all, operations, choices, pace);
    const rows = [];
    for (const operation of operations) {
      const { letter, says, places } = operation;
      let figures = await measure(all, operation, choices.get(letter), pace);
      if (again && figures.peer.p50 < leastRatio * figures.ours.p50) {
        say(`  ${letter}  once more, and longer`);
        figures = await measure(all, operation, choices.get(letter), again);
      }
      await memory.note();
      const costs = {};
      for (const one of [ours, peer, floor])
        costs[one.name] = await costOf(one, operation, choices.get(letter)[1]);
      rows.push({ letter, says, places, figures, costs });
      say(`  ${letter}  ${all.map(({ name }) => `${name} ${figures[name].p50.toFixed(2)}`).join("  ")} ms`);
    }
    const more = quick
      ? {}
      : { named: await named(ours, choices, pace), kept: await kept(peer, database, choices, pace) };
    return { dataSet: dataSet.name, seeding, beginning, memory: memory.figures, rows, ...more };
  } finally {
    await Promise.all(started.map(({ stop }) => stop()));
  }
}

/** Seconds of the best of some runs; Neo4j is left with the data set, the index of names and fresh plans. */
async function seeded(dataSet, database, embedded, times) {
  const seconds = { ours: [], bare: [] };
  const batches = times > 1 ? await batchesOf(dataSet) : [];
  for (let time = 0; time < times; time++) {
    if (batches.length > 0) {
      await database.empty();
      seconds.bare.push(await seedBare(database, batches));
    }
    await database.empty();
    seconds.ours.push(await seed(dataSet, database.settings));
  }
  await rm(embedded.DATA_DIR, { recursive: true, force: true });
  const embeddedSeconds = await seed(dataSet, embedded);
  await database.write([
    `${namesIndex} ${folding}`,
    "CALL db.awaitIndexes(60)",
    "CALL db.prepareForReplanning(60)",
    "CALL db.clearQueryCaches()",
  ]);
  return { ours: Math.min(...seconds.ours), bare: Math.min(...seconds.bare), embedded: embeddedSeconds };
}

async function choicesOf(database) {
  const choices = new Map();
  for (const { letter, choices: of } of operations) {
    const random = randomOf(letter.charCodeAt(0));
    const all = await of(database.rows, random);
    choices.set(letter, random.some(all, Math.min(400, all.length)));
  }
  return choices;
}

/** Milliseconds until a schema is built, and until its first answer; how many types it has. */
async function beginningOf({ ours, peer }, choice) {
  const program = fileURLToPath(new URL("contestants/product-start.mjs", import.meta.url));
  const schema = JSON.parse((await run(process.execPath, [program])).stdout);
  const firstAnswer = async (contestant) => {
    const begun = performance.now();
    await answerOf(contestant, operations[0], contestant.request(operations[0], choice));
    return performance.now() - begun;
  };
  return {
    ours: { ...schema, firstAnswerMs: await firstAnswer(ours) },
    peer: { ...(await peer.ask("start")), firstAnswerMs: await firstAnswer(peer) },
  };
}

/** Bytes at rest, and the most that was seen whenever `note` was called. */
async function memoryOf(contestants) {
  const figures = {};
  const each = async (take) => {
    for (const { name, ask } of contestants) take(name, (await ask("usage")).memory);
  };
  await each((name, rest) => (figures[name] = { rest, load: rest }));
  const note = () => each((name, now) => (figures[name].load = Math.max(figures[name].load, now)));
  return { figures, note };
}

/** Questions asked by name over GET, and by sending the same document. */
async function named(ours, choices, pace) {
  const rows = [];
  for (const operation of operations.filter((one) => one.byName)) {
    const alone = { ...pace, loadedRounds: 0 };
    const asked = [byName(ours), byDocument(ours)];
    const figures = await measure(asked, operation, choices.get(operation.letter), alone);
    rows.push({ question: operation.byName.question, figures });
  }
  return rows;
}

/** The same request again and again, from a program that keeps its answers. */
async function kept(peer, database, choices, pace) {
  const keeping = await startProduct("kept", { ...database.settings, ...keepsAnswers });
  try {
    const rows = [];
    for (const operation of operations.filter(({ letter }) => letter === "a" || letter === "c")) {
      const figures = await measure(
        [keeping, peer],
        operation,
        choices.get(operation.letter).slice(0, 1),
        pace,
      );
      rows.push({ letter: operation.letter, figures });
    }
    return rows;
  } finally {
    await keeping.stop();
  }
}
