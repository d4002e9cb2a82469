import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { report, shownMs } from "../safety/figures.js";
import { type Proxy, proxyTo, type Wire } from "../testing/neo4j/proxy.js";
import {
  begun,
  type Calling,
  clients,
  counted,
  failed,
  makeCalls,
  type Outcome,
  slowest,
  startCalls,
} from "./calls.js";
import { type Database, openDatabase, settingsFor } from "./database.js";
import { besideLoad } from "./load-average.js";
import { type Build, build, type Program, startingMs } from "./program.js";
import { questions } from "./questions.js";

const timeoutMs = 2000;
/** How long a call may last, whatever the wire does. */
const mostMs = timeoutMs + 500;
const lastsMs = 20_000;
/** How long calls wait for new connections over a slow wire, and for a silent one to be given up. */
const settledMs = 10_000;
/** Silent connections are closed a minute after they were given up. */
const silentMs = 75_000;
/** As many as the calls of these tests need. */
const mostConnections = 25;
/** Less than it takes to find out that nobody answers. */
const soonMs = 500;

let built: Build;
let database: Database;
let wire: Proxy;
let program: Program;
beforeAll(async () => {
  [built, database] = await Promise.all([build(), openDatabase()]);
  wire = await proxyTo(database.uri);
  const settings = { TIMEOUT: `${timeoutMs}`, RATE_LIMIT: "0" };
  program = await built.start({ ...settingsFor(wire.uri), ...settings });
  await calling(3000).outcomes;
}, startingMs);
afterAll(async () => {
  await program.stop();
  await wire.close();
  await database.remove();
  await built.remove();
});

const calling = (forMs?: number): Calling =>
  startCalls(built.dir, {
    ...{ url: program.url, bodies: questions, clients: clients(10, 1) },
    ...{ pace: { everyMs: 100 }, ...(forMs && { forMs }) },
  });

describe("check 34: a wire to the database", () => {
  it.each<[Wire, string, readonly string[]]>([
    ["slow", "late by 200 ms each way", ["TIMEOUT"]],
    ["swallow", "silent", ["UNAVAILABLE", "TIMEOUT"]],
    ["reset", "cut again and again", ["UNAVAILABLE"]],
    ["refuse", "not there", ["UNAVAILABLE"]],
  ])(
    "that becomes %s (%s) lets no call hang, and is used again as soon as it is healed",
    async (mode, _, codes) => {
      const asking = calling(2000 + lastsMs);
      await pause(2000);
      const began = Date.now();
      await wire.become(mode);
      const calls = begun(await asking.outcomes, began);
      await wire.become("open");
      const once = { clients: clients(1, 2), pace: { atOnce: 1 }, forMs: 1 };
      const [first] = await makeCalls(built.dir, { url: program.url, bodies: questions, ...once });
      const healed = await calling(5000).outcomes;
      const end = Date.now() + silentMs;
      while (wire.connections() > mostConnections && Date.now() < end) await pause(500);

      const missed = failed(calls);
      const settled = failed(begun(calls, began + settledMs));
      const refused = missed.filter(({ status }) => status === 503);
      const soon = settled.filter(({ ms }) => ms <= soonMs);
      const all = [
        ["calls", [...codes, "or OK"].join(", "), counted(calls)],
        ["slowest call", `<= ${mostMs} ms`, shownMs(slowest(calls))],
        [
          `failures after ${settledMs / 1000} s that came within ${soonMs} ms`,
          "most",
          `${soon.length} of ${settled.length}`,
        ],
        ["503 with Retry-After", "all", `${refused.filter(hasRetryAfter).length} of ${refused.length}`],
        ["first call after healing; later ones", "OK", `${first?.code ?? "none"}; ${counted(healed)}`],
        ["connections afterwards", `<= ${mostConnections}`, `${wire.connections()}`],
      ] as const;
      for (const [aspect, target, measured] of all)
        report({
          check: 34,
          what: `Wire to Neo4j, ${mode}: ${aspect}`,
          target,
          measured: besideLoad(measured),
        });
      expect(missed.filter(({ code }) => !codes.includes(code))).toEqual([]);
      expect(slowest(calls)).toBeLessThanOrEqual(mostMs);
      expect(refused.filter(hasRetryAfter)).toHaveLength(refused.length);
      if (mode === "slow") expect(counted(settled)).toBe("none");
      else expect(soon.length).toBeGreaterThan(settled.length / 2);
      expect(first?.code).toBe("OK");
      expect(counted(failed(healed))).toBe("none");
      expect(wire.connections()).toBeLessThanOrEqual(mostConnections);
    },
    180_000,
  );
});

const hasRetryAfter = ({ retryAfter }: Outcome): boolean => retryAfter !== null;
