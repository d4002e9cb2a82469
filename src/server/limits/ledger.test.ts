import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { ledgerOf } from "./ledger.js";

const refusal = { code: "RATE_LIMITED" };

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
    await expect(ledger.take("a", 41)).rejects.toMatchObject({
      ...refusal,
      message: expect.stringMatching(
        /^This costs 41 points and 40 of 100 a minute are left; try again in \d+ s/,
      ),
      details: { cost: 41, left: 40, limit: 100, retryAfter: expect.any(Number) },
    });
    await expect(ledger.take("a", 40)).resolves.toBeUndefined();
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
