import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { report, shownMs } from "../safety/figures.js";
import { answered, begun, clients, counted, failed, makeCalls, p99, type Plan, slowest } from "./calls.js";
import { minutes } from "./duration.js";
import { besideLoad } from "./load-average.js";
import { type Build, build, type Program, startingMs } from "./program.js";
import { growthOf, sampling } from "./samples.js";

const overloadMs = Math.min(minutes, 1) * 60_000;
const refusedWithinMs = 100;
/** Until then new connections are made and a burst is taken for one. */
const settledMs = 3000;
const recoveredWithinMs = 5000;
/** In a minute that says little more than that it does not grow with the calls. */
const mostMbPerMinute = 30;

/** Some milliseconds of work, so that the program is at its limits before those who ask are. */
const question = JSON.stringify({
  query:
    "{ cities(first: 50) { nodes { id name buildingBlocks(first: 5) { nodes { id name } } } } } # NUMBER",
});

let built: Build;
let program: Program;
beforeAll(async () => {
  built = await build();
  // Little is kept, so that what is kept is full when the measuring begins.
  program = await built.start({ RATE_LIMIT: "0", ANSWER_CACHE: "2" });
}, startingMs);
afterAll(async () => {
  await program.stop();
  await built.remove();
});

const asking = (plan: Pick<Plan, "pace" | "forMs" | "clients">) =>
  makeCalls(built.dir, { url: program.url, bodies: [question], ...plan });
const atCapacity = (forMs: number) => asking({ pace: { atOnce: 16 }, clients: clients(16, 1), forMs });

describe("check 40: three times as many calls as can be answered", () => {
  it(
    "are answered as far as can be and else refused at once, and leave nothing behind",
    async () => {
      await atCapacity(10_000);
      const normal = await atCapacity(10_000);
      const perMs = answered(normal).length / 10_000;
      const memory = sampling(() => program.metric("process_resident_memory_bytes"));
      const pace = { everyMs: 1 / (3 * perMs) };
      const began = Date.now();
      const all = await asking({ pace, clients: clients(30, 2), forMs: settledMs + overloadMs });
      const [first, calls] = [begun(all, 0, began + settledMs), begun(all, began + settledMs)];
      const growthMb = growthOf(await memory.stop(), overloadMs / 3) / 1e6;
      const over = Date.now();
      const later = await asking({ pace: { everyMs: 2 / perMs }, clients: clients(16, 1), forMs: 8000 });

      const [taken, refused] = [answered(calls), failed(calls)];
      const goodput = taken.length / overloadMs / perMs;
      const lastMs = Math.max(0, ...failed(later).map(({ at }) => at - over));
      const rows = [
        ["p99 of what is answered; normally", "<= 2 x", `${shownMs(p99(taken))}; ${shownMs(p99(normal))}`],
        [
          "p99 of refusals; slowest",
          `<= ${refusedWithinMs} ms`,
          `${shownMs(p99(refused))}; ${shownMs(slowest(refused))}`,
        ],
        ["its first 3 s", "for comparison", `${counted(first)}, p99 ${shownMs(p99(first))}`],
        ["what came of the calls", "UNAVAILABLE, RATE_LIMITED", counted(calls)],
        ["answered, of what can be", ">= 0.8", `${goodput.toFixed(2)} of ${Math.round(perMs * 1000)}/s`],
        ["memory grew by", `<= ${mostMbPerMinute} MB/min`, `${growthMb.toFixed(1)} MB/min`],
        ["the last refusal afterwards", `<= ${recoveredWithinMs} ms`, shownMs(lastMs)],
      ] as const;
      for (const [what, target, measured] of rows)
        report({ check: 40, what: `Overload: ${what}`, target, measured: besideLoad(measured) });
      expect(counted(failed(normal))).toBe("none");
      expect(p99(taken)).toBeLessThanOrEqual(2 * p99(normal));
      expect(p99(refused)).toBeLessThanOrEqual(refusedWithinMs);
      expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([503]));
      expect(growthMb).toBeLessThanOrEqual(mostMbPerMinute);
      expect(goodput).toBeGreaterThanOrEqual(0.8);
      expect(counted(failed(begun(later, over + recoveredWithinMs)))).toBe("none");
    },
    overloadMs + 120_000,
  );
});
