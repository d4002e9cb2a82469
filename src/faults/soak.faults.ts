import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { report } from "../safety/figures.js";
import { broad, deep, fragments, many, repeated } from "../safety/query-abuse.js";
import { clients, counted, makeCalls, startCalls } from "./calls.js";
import { type Database, openDatabase, settingsFor } from "./database.js";
import { minutes } from "./duration.js";
import { besideLoad } from "./load-average.js";
import { type Build, build, type Program, startingMs } from "./program.js";
import { questions } from "./questions.js";
import { growthOf, sampling } from "./samples.js";

const soakMs = minutes * 60_000;
/** By then as much is kept as will ever be (documents, answers), and the heap is as large as it needs to be. */
const warmUpMs = 3 * 60_000;
/** Idle connections are closed after five seconds. */
const restMs = 8000;
const mostMbPerMinute = 1;

const abuses = [...many, ...fragments, ...broad, ...deep, ...repeated].map(({ body }) => body);
const files = ["unverified-statements.csv", "education-reports.xlsx", "education-reports.jsonld"];

let built: Build;
let database: Database;
beforeAll(async () => {
  [built, database] = await Promise.all([build(), openDatabase()]);
}, startingMs);
afterAll(async () => {
  await database.remove();
  await built.remove();
});

/** What callers do in one round who take files away, and who hang up. */
async function others(url: string, until: number): Promise<void> {
  for (let round = 0; Date.now() < until; round++) {
    await fetch(`${url}/questions/${files[round % files.length]}`).then((file) => file.arrayBuffer());
    await fetch(`${url}/questions/municipality-pairs`, { signal: AbortSignal.timeout(5) }).catch(
      () => undefined,
    );
    await pause(1000);
  }
}

describe("check 41: mixed traffic", () => {
  it.concurrent.each(["embedded", "Neo4j"])(
    "leaves nothing behind once it is warm, neither memory nor connections: %s",
    async (engine) => {
      // Little is kept, so that what is kept is full when the measuring begins.
      const settings = { RATE_LIMIT: "0", ANSWER_CACHE: "2" };
      const program: Program = await built.start({
        ...settings,
        ...(engine === "Neo4j" && settingsFor(database.uri)),
      });
      const { url } = program;
      const asking = { url, bodies: questions, clients: clients(10, 1), pace: { everyMs: 40 } };
      await makeCalls(built.dir, { ...asking, forMs: 5000 });
      await pause(restMs);
      const handles = (): Promise<readonly number[]> =>
        Promise.all(["process_open_fds", "nodejs_active_handles_total"].map((name) => program.metric(name)));
      const before = await handles();
      const memory = sampling(async () => (await program.metric("process_resident_memory_bytes")) / 1e6);
      const forMs = warmUpMs + soakMs;
      const honest = startCalls(built.dir, { ...asking, forMs });
      const hostile = startCalls(built.dir, {
        ...{ url, bodies: abuses, clients: clients(5, 2), pace: { everyMs: 200 }, forMs },
      });
      await others(url, Date.now() + forMs);
      const calls = await honest.outcomes;
      await hostile.outcomes;
      const samples = await memory.stop();
      await pause(restMs);
      const after = await handles();
      await program.stop();

      const last = samples.at(-1)?.value ?? 0;
      const growth = growthOf(samples, warmUpMs);
      const grown = `${growth.toFixed(2)} MB/min, ${Math.round(last)} MB at the end`;
      for (const [what, target, measured] of [
        [`memory grew in ${minutes} minutes, once warm, by`, `<= ${mostMbPerMinute} MB/min`, grown],
        ["open files and handles before; after", "the same", `${before.join(", ")}; ${after.join(", ")}`],
        ["honest calls", "all answered", counted(calls)],
      ] as const)
        report({ check: 41, what: `Soak, ${engine}: ${what}`, target, measured: besideLoad(measured) });
      expect(counted(calls)).toBe(`${calls.length} OK`);
      expect(growth).toBeLessThanOrEqual(mostMbPerMinute);
      after.forEach((count, i) => expect(count).toBeLessThanOrEqual((before[i] ?? 0) + 5));
    },
    warmUpMs + soakMs + 240_000,
  );
});
