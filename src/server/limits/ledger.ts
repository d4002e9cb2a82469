import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { AppError } from "../../errors.js";

const minute = 60;

/** What each client has used of its points in the running minute. */
export interface Ledger {
  /** @throws AppError RATE_LIMITED when fewer points are left; nothing is taken then. */
  take(client: string, points: number): Promise<void>;
  /** Gives back what was taken and not used. */
  giveBack(client: string, points: number): Promise<void>;
}

/** A ledger with so many points a minute for each client, in the memory of this process. Infinity keeps none. */
export function ledgerOf(rate: number): Ledger {
  if (rate === Infinity) return { take: () => Promise.resolve(), giveBack: () => Promise.resolve() };
  const limiter = new RateLimiterMemory({ points: rate, duration: minute });
  const giveBack = async (client: string, points: number): Promise<void> => {
    if (points <= 0) return;
    const { consumedPoints } = await limiter.reward(client, points);
    // A minute has begun in the meantime: what was taken in the last one is not given in this one.
    if (consumedPoints < 0) await limiter.penalty(client, -consumedPoints);
  };
  return {
    async take(client, points) {
      try {
        await limiter.consume(client, points);
      } catch (refused) {
        await giveBack(client, points);
        throw spent(points, rate, refused as RateLimiterRes);
      }
    },
    giveBack,
  };
}

function spent(points: number, rate: number, { msBeforeNext, consumedPoints }: RateLimiterRes): AppError {
  const retryAfter = Math.max(1, Math.ceil(msBeforeNext / 1000));
  const left = Math.max(0, rate - (consumedPoints - points));
  const message = `This costs ${points} points and ${left} of ${rate} a minute are left; try again in ${retryAfter} s, or ask for less.`;
  return new AppError("RATE_LIMITED", message, { cost: points, left, limit: rate, retryAfter });
}
