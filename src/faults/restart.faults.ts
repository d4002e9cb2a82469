import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { report, shownMs } from "../safety/figures.js";
import { begun, clients, counted, failed, p99, slowest, startCalls } from "./calls.js";
import { type Database, openDatabase, settingsFor } from "./database.js";
import { besideLoad } from "./load-average.js";
import { type Build, build, type Program, startingMs } from "./program.js";
import { questions } from "./questions.js";

const timeoutMs = 2000;
/** How long a call may last, whatever the database does. */
const mostMs = timeoutMs + 500;
const backWithinMs = 5000;

let built: Build;
let database: Database;
let program: Program;
beforeAll(async () => {
  [built, database] = await Promise.all([build(), openDatabase()]);
  const settings = { TIMEOUT: `${timeoutMs}`, RATE_LIMIT: "0" };
  program = await built.start({ ...settingsFor(database.uri), ...settings });
}, startingMs);
afterAll(async () => {
  await program.stop();
  await database.remove();
  await built.remove();
});

async function untilReady(): Promise<void> {
  while ((await fetch(`${program.url}/readyz`)).status !== 200) await pause(50);
}

describe("check 32: a database that is killed under load", () => {
  it.each([3, 20])(
    "and started again after %d s is missed as long as it is away, and no call hangs",
    async (awaySeconds) => {
      const plan = { url: program.url, bodies: questions, clients: clients(20, 1), pace: { everyMs: 25 } };
      const calling = startCalls(built.dir, plan);
      await pause(5000);
      const killed = Date.now();
      await database.kill();
      await pause(awaySeconds * 1000);
      await database.start();
      const back = Date.now();
      await untilReady();
      const ready = Date.now();
      await pause(10_000);
      calling.stop();
      const calls = await calling.outcomes;

      const missed = failed(begun(calls, killed - mostMs));
      const lastMs = Math.max(0, ...missed.map(({ at }) => at - back));
      const all = [
        ["failures", "UNAVAILABLE or TIMEOUT", `${counted(missed)} of ${calls.length}`],
        [
          "p99 of the failures; slowest call",
          `<= ${mostMs} ms`,
          `${shownMs(p99(missed))}; ${shownMs(slowest(calls))}`,
        ],
        ["ready; last failure, after its return", "<= 5 s", `${shownMs(ready - back)}; ${shownMs(lastMs)}`],
        ["failures 1 s after it is ready", "none", counted(failed(begun(calls, ready + 1000)))],
      ] as const;
      for (const [aspect, target, measured] of all) {
        const what = `Neo4j killed under 40 calls/s, started ${awaySeconds} s later: ${aspect}`;
        report({ check: 32, what, target, measured: besideLoad(measured) });
      }
      expect(new Set(missed.map(({ code }) => code))).toEqual(new Set(["UNAVAILABLE", "TIMEOUT"]));
      expect(slowest(calls)).toBeLessThanOrEqual(mostMs);
      expect(ready - back).toBeLessThanOrEqual(backWithinMs);
      expect(counted(failed(begun(calls, ready + 1000)))).toBe("none");
      expect(counted(failed(begun(calls, back + backWithinMs)))).toBe("none");
    },
    180_000,
  );
});
