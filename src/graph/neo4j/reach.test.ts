import { describe, expect, it } from "@jest/globals";
import { AppError } from "../../errors.js";
import type { Span } from "../deadline.js";
import { ifReachable, type Reach } from "./reach.js";

const unreachable = new AppError("UNAVAILABLE", "It is away.");

/** A call that is answered by hand, and whose caller can give up. */
function call(reach: Reach) {
  let answer: (word: string) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  let giveUp: () => void = () => undefined;
  let isAsked = false;
  const span = { onEnd: (stop: () => void) => (giveUp = stop) } as unknown as Span;
  const outcome = ifReachable(reach, span, () => {
    isAsked = true;
    return new Promise<string>((resolve, reject) => ([answer, fail] = [resolve, reject]));
  }).catch((error: unknown) => (error as AppError).code);
  return {
    outcome,
    isAsked: () => isAsked,
    answer: () => answer("here"),
    fail: (error: Error) => fail(error),
    giveUp: () => giveUp(),
  };
}

const knownAway = (): Reach => ({ away: true, asking: false });

describe("a server", () => {
  it("that is away is asked by one call at a time; the others fail at once", async () => {
    const reach: Reach = { away: false, asking: false };
    const [first, second] = [call(reach), call(reach)];
    first.fail(unreachable);
    expect(await first.outcome).toBe("UNAVAILABLE");
    const [third, fourth] = [call(reach), call(reach)];
    expect([second, third, fourth].map((one) => one.isAsked())).toEqual([true, true, false]);
    expect(await fourth.outcome).toBe("UNAVAILABLE");
    third.fail(unreachable);
    expect(await third.outcome).toBe("UNAVAILABLE");
    expect(call(reach).isAsked()).toBe(true);
  });

  it("that is back is asked by all", async () => {
    const reach = knownAway();
    const first = call(reach);
    first.answer();
    expect(await first.outcome).toBe("here");
    expect([call(reach), call(reach)].map((one) => one.isAsked())).toEqual([true, true]);
  });

  it("that refuses a statement is there", async () => {
    const reach = knownAway();
    const first = call(reach);
    first.fail(new AppError("QUERY_TOO_HEAVY", "No."));
    expect(await first.outcome).toBe("QUERY_TOO_HEAVY");
    expect(reach.away).toBe(false);
  });

  it("is asked anew when the caller who found out gave up, and what came of that call counts no more", async () => {
    const reach = knownAway();
    const first = call(reach);
    first.giveUp();
    const second = call(reach);
    expect(second.isAsked()).toBe(true);
    second.answer();
    await second.outcome;
    first.fail(unreachable);
    await first.outcome;
    expect(reach).toEqual({ away: false, asking: false });
  });
});
