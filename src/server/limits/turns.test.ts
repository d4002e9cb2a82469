import { setMaxListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { turnsOf, type TurnLimits } from "./turns.js";

const limits: TurnLimits = { working: 3, atOnce: 2, waiting: 8, waitMs: 60_000 };
const refusal = (code: string): unknown => expect.objectContaining({ code });
const busy = { code: "UNAVAILABLE", message: "The server is busy; try again in a moment." };

/** Fires when a test is over, so that nobody waits on into the next one. */
let over = new AbortController();
const never = (): AbortSignal => {
  setMaxListeners(50, over.signal);
  return over.signal;
};
beforeEach(async () => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate"] });
  // The program has run for a while.
  await pause(1_000_000);
});
afterEach(() => {
  over.abort();
  over = new AbortController();
  jest.useRealTimers();
});
const settled = () => new Promise((resolve) => setImmediate(resolve));
/** What has come of it by now. */
const now = <T>(turn: Promise<T>): Promise<T> =>
  Promise.race([turn, settled().then(() => Promise.reject(new Error("It still waits.")))]);
const pause = (ms: number) => jest.advanceTimersByTimeAsync(ms);

type Turns = ReturnType<typeof turnsOf>;
/** Takes a turn for each client, one after the other. */
async function taken(turns: Turns, ...clients: readonly string[]): Promise<(() => void)[]> {
  const ends = [];
  for (const client of clients) ends.push(await now(turns.take(client, never)));
  return ends;
}
/** Waits for a turn. */
function waiting(turns: Turns, client: string): Promise<() => void> {
  const turn = turns.take(client, never);
  turn.catch(() => undefined);
  return turn;
}
/** Has so many clients wait for a turn. */
function queue(turns: Turns, ...clients: readonly string[]): void {
  for (const client of clients) void waiting(turns, client);
}
/** Who of those that wait got a turn so far, in order. */
function begun(turns: Turns, ...clients: readonly string[]): readonly string[] {
  const order: string[] = [];
  clients.forEach((client, i) => {
    waiting(turns, client).then(
      () => order.push(`${client}${i}`),
      () => undefined,
    );
  });
  return order;
}

describe("turns", () => {
  it("are given at once while one client has not too many", async () => {
    const turns = turnsOf(limits);
    await taken(turns, "a", "a");
    const order = begun(turns, "a", "b");
    await settled();
    expect(order).toEqual(["b1"]);
    expect(turns.counts()).toEqual({ working: 3, waiting: 1 });
  });

  it("go to who waited longest and may have one", async () => {
    const turns = turnsOf(limits);
    const [first, second] = await taken(turns, "a", "a", "b");
    const order = begun(turns, "a", "c", "b");
    second?.();
    await settled();
    expect(order).toEqual(["a0"]);
    first?.();
    await settled();
    expect(order).toEqual(["a0", "c1"]);
  });

  it("are not given beyond the limit to who waited while its own were taken", async () => {
    const turns = turnsOf(limits);
    const [, , end] = await taken(turns, "a", "a", "b");
    const order = begun(turns, "a");
    end?.();
    await settled();
    expect(order).toEqual([]);
    expect(turns.counts()).toEqual({ working: 2, waiting: 1 });
  });

  it("come back to a client one by one", async () => {
    const turns = turnsOf({ ...limits, working: 10 });
    const [end] = await taken(turns, "a", "a");
    end?.();
    await taken(turns, "a");
    const order = begun(turns, "a");
    await settled();
    expect(order).toEqual([]);
  });

  it("end once, however often they are ended", async () => {
    const turns = turnsOf(limits);
    const [end] = await taken(turns, "a", "b");
    end?.();
    end?.();
    expect(turns.counts().working).toBe(1);
  });

  it("are refused to a client that has a quarter of the queue, and to all when it is full", async () => {
    const turns = turnsOf(limits);
    await taken(turns, "a", "a", "b");
    queue(turns, "a", "a", "b", "b", "c", "c", "d");
    expect(turns.isFull()).toBe(false);
    queue(turns, "d");
    expect(turns.isFull()).toBe(true);
    expect(() => turns.take("a", never)).toThrow(
      expect.objectContaining({
        code: "RATE_LIMITED",
        message: "Too many requests of yours wait already (2); ask fewer at once.",
        details: { retryAfter: 1 },
      }),
    );
    expect(() => turns.take("e", never)).toThrow(expect.objectContaining(busy));
    expect(turns.counts()).toEqual({ working: 3, waiting: 8 });
  });

  it("are refused to all but an eighth of the queue when some have waited for others too long", async () => {
    const turns = turnsOf({ ...limits, waiting: 16, waitMs: 300 });
    const ends = await taken(turns, "a", "b", "c");
    queue(turns, "d", "e", "f");
    expect(turns.isFull()).toBe(false);
    await pause(299);
    expect(turns.isFull()).toBe(false);
    await pause(1);
    const others = [waiting(turns, "d"), waiting(turns, "e")];
    expect(() => turns.take("f", never)).toThrow(refusal("UNAVAILABLE"));
    for (const end of ends) end();
    for (const end of await Promise.all(others.map(now))) end();
    await pause(301);
    await taken(turns, "a", "b", "c");
    queue(turns, "d", "e", "f");
    expect(turns.isFull()).toBe(false);
  });

  it("remain scarce until it was calm for as long", async () => {
    const turns = turnsOf({ ...limits, waiting: 16, waitMs: 300 });
    const ends = await taken(turns, "a", "b", "c");
    queue(turns, "d");
    expect(turns.isFull()).toBe(false);
    await pause(200);
    expect(turns.isFull()).toBe(false);
    ends[0]?.();
    await pause(200);
    queue(turns, "e", "f");
    expect(turns.isFull()).toBe(true);
  });

  it("are plenty again when nobody had to wait for as long, however often that is asked", async () => {
    const turns = turnsOf({ ...limits, waiting: 16, waitMs: 300 });
    const [end] = await taken(turns, "a", "b", "c");
    queue(turns, "d");
    expect(turns.isFull()).toBe(false);
    end?.();
    for (let asked = 0; asked < 2; asked++) {
      await pause(200);
      expect(turns.isFull()).toBe(false);
    }
    queue(turns, "e", "f");
    expect(turns.isFull()).toBe(false);
  });

  it("are refused to nobody because of those who wait for their own client's", async () => {
    const turns = turnsOf({ ...limits, waiting: 16, waitMs: 100 });
    await taken(turns, "a", "a");
    for (let time = 0; time < 3; time++) {
      queue(turns, "a", "a");
      expect(turns.isFull()).toBe(false);
      await pause(60);
    }
    await taken(turns, "b");
  });

  it("are refused when none came in time", async () => {
    const turns = turnsOf({ ...limits, working: 1, waitMs: 50 });
    await taken(turns, "a");
    const turn = waiting(turns, "b");
    await pause(49);
    expect(turns.counts()).toEqual({ working: 1, waiting: 1 });
    await pause(1);
    await expect(now(turn)).rejects.toMatchObject(busy);
    expect(turns.counts()).toEqual({ working: 1, waiting: 0 });
  });

  it("may be waited for as long as one likes", async () => {
    const turns = turnsOf({ ...limits, working: 1, waitMs: Infinity });
    await taken(turns, "a");
    queue(turns, "b");
    await pause(2 ** 30);
    expect(turns.counts()).toEqual({ working: 1, waiting: 1 });
  });

  it("that were given do not end when the time to wait for them is over, or with who hangs up", async () => {
    const turns = turnsOf({ ...limits, working: 1, waitMs: 50 });
    const [end] = await taken(turns, "a");
    const gone = new AbortController();
    const turn = turns.take("b", () => gone.signal);
    queue(turns, "c");
    end?.();
    await now(turn);
    gone.abort();
    expect(turns.counts()).toEqual({ working: 1, waiting: 1 });
    await pause(49);
    expect(turns.counts()).toEqual({ working: 1, waiting: 1 });
    await pause(1);
    expect(turns.counts()).toEqual({ working: 1, waiting: 0 });
  });

  it("are not kept for who has hung up", async () => {
    const turns = turnsOf({ ...limits, working: 1 });
    const [end] = await taken(turns, "a");
    const gone = new AbortController();
    const turn = turns.take("b", () => gone.signal);
    const next = waiting(turns, "c");
    gone.abort();
    await expect(now(turn)).rejects.toMatchObject(busy);
    end?.();
    await now(next);
    expect(turns.counts()).toEqual({ working: 1, waiting: 0 });
  });
});
