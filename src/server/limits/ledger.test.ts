import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import type { AppError } from "../../errors.js";
import { ledgerOf } from "./ledger.js";

const refusal = { code: "RATE_LIMITED" };
const seconds = (count: number): void => jest.advanceTimersByTime(count * 1000);

beforeEach(() => void jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask"] }));
afterEach(() => void jest.useRealTimers());

describe("the ledger", () => {
  it("gives each client its points, and not one more", async () => {
    const ledger = ledgerOf(100);
    await ledger.take("a", 60);
    await ledger.take("a", 40);
    await expect(ledger.take("a", 1)).rejects.toMatchObject(refusal);
    await expect(ledger.take("b", 100)).resolves.toBeUndefined();
  });

  it("takes nothing from whom it refuses, and says what is left and when there is more", async () => {
    const ledger = ledgerOf(100);
    await ledger.take("a", 60);
    seconds(17.5);
    await expect(ledger.take("a", 41)).rejects.toMatchObject({
      ...refusal,
      message: "This costs 41 points and 40 of 100 a minute are left; try again in 43 s, or ask for less.",
      details: { cost: 41, left: 40, limit: 100, retryAfter: 43 },
    });
    await expect(ledger.take("a", 40)).resolves.toBeUndefined();
  });

  it("sends nobody back at once, however soon there is more", async () => {
    const ledger = ledgerOf(100);
    await ledger.take("a", 100);
    seconds(59.999);
    await expect(ledger.take("a", 1)).rejects.toMatchObject({ details: { retryAfter: 1 } });
  });

  it("never says that less than nothing is left, when several are refused at once", async () => {
    const ledger = ledgerOf(100);
    const refused = await Promise.allSettled([ledger.take("a", 101), ledger.take("a", 101)]);
    expect(
      refused.map((one) => one.status === "rejected" && (one.reason as AppError).details["left"]),
    ).toEqual([100, 0]);
    await expect(ledger.take("a", 100)).resolves.toBeUndefined();
  });

  it("begins anew each minute", async () => {
    const ledger = ledgerOf(100);
    await ledger.take("a", 100);
    seconds(60);
    await expect(ledger.take("a", 100)).resolves.toBeUndefined();
  });

  it("gives nothing of the last minute in this one", async () => {
    const ledger = ledgerOf(100);
    await ledger.take("a", 100);
    seconds(61);
    await ledger.giveBack("a", 90);
    await expect(ledger.take("a", 101)).rejects.toMatchObject(refusal);
    await expect(ledger.take("a", 100)).resolves.toBeUndefined();
  });

  it("balances to the point, whatever is taken, refused and given back", async () => {
    const step = fc.record({
      take: fc.integer({ min: 1, max: 60 }),
      unused: fc.integer({ min: -5, max: 60 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const ledger = ledgerOf(100);
        let left = 100;
        for (const { take, unused } of steps) {
          const passes = await ledger.take("a", take).then(
            () => true,
            () => false,
          );
          expect(passes).toBe(take <= left);
          if (!passes) continue;
          const back = Math.max(0, Math.min(unused, take));
          await ledger.giveBack("a", unused > take ? take : unused);
          left += back - take;
        }
        if (left > 0) await ledger.take("a", left);
        await expect(ledger.take("a", 1)).rejects.toMatchObject(refusal);
      }),
    );
  });

  it("keeps no account where there is no limit", async () => {
    await expect(ledgerOf(Infinity).take("a", Number.MAX_SAFE_INTEGER)).resolves.toBeUndefined();
  });
});
