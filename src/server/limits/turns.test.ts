import { setTimeout as pause } from "node:timers/promises";
import { setMaxListeners } from "node:events";
import { afterEach, describe, expect, it } from "@jest/globals";
import { turnsOf, type TurnLimits } from "./turns.js";

const limits: TurnLimits = { working: 3, atOnce: 2, waiting: 8, waitMs: 60_000 };

/** Fires when a test is over, so that nobody waits on into the next one. */
let over = new AbortController();
const never = (): AbortSignal => {
  setMaxListeners(50, over.signal);
  return over.signal;
};
afterEach(() => {
  over.abort();
  over = new AbortController();
});
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("turns", () => {
  it("are given at once while one client has not too many", async () => {
    const turns = turnsOf(limits);
    await turns.take("a", never());
    await turns.take("a", never());
    const third = turns.take("a", never()).then(
      () => "third",
      () => "refused",
    );
    const other = turns.take("b", never()).then(() => "other");
    expect(await Promise.race([third, other])).toBe("other");
    expect(turns.counts()).toEqual({ working: 3, waiting: 1 });
  });

  it("go to who waited longest and may have one", async () => {
    const turns = turnsOf(limits);
    const [first, second] = [await turns.take("a", never()), await turns.take("a", never())];
    await turns.take("b", never());
    const order: string[] = [];
    for (const client of ["a", "c", "b"]) {
      turns.take(client, never()).then(
        () => order.push(client),
        () => undefined,
      );
    }
    second();
    await settled();
    expect(order).toEqual(["a"]);
    first();
    await settled();
    expect(order).toEqual(["a", "c"]);
  });

  it("end once, however often they are ended", async () => {
    const turns = turnsOf(limits);
    const end = await turns.take("a", never());
    await turns.take("b", never());
    end();
    end();
    expect(turns.counts().working).toBe(1);
  });

  it("are refused to a client that has a quarter of the queue, and to all when it is full", async () => {
    const turns = turnsOf(limits);
    for (const client of ["a", "a", "b"]) await turns.take(client, never());
    const waiting = ["a", "a", "b", "b", "c", "c", "d", "d"].map((client) => turns.take(client, never()));
    void Promise.allSettled(waiting);
    expect(turns.isFull()).toBe(true);
    expect(() => turns.take("a", never())).toThrow(
      expect.objectContaining({ code: "RATE_LIMITED", details: { retryAfter: 1 } }),
    );
    expect(() => turns.take("e", never())).toThrow(expect.objectContaining({ code: "UNAVAILABLE" }));
    expect(turns.counts()).toEqual({ working: 3, waiting: 8 });
  });

  it("are refused to all but an eighth of the queue when some have waited for others too long", async () => {
    const turns = turnsOf({ ...limits, waiting: 16, waitMs: 300 });
    const ends = await Promise.all(["a", "b", "c"].map((client) => turns.take(client, never())));
    const waiting = ["d", "e", "f"].map((client) => turns.take(client, never()));
    expect(turns.isFull()).toBe(false);
    await pause(200);
    expect(turns.isFull()).toBe(false);
    void Promise.allSettled(waiting);
    await pause(150);
    const others = ["d", "e"].map((client) => turns.take(client, never()));
    expect(() => turns.take("f", never())).toThrow(expect.objectContaining({ code: "UNAVAILABLE" }));
    for (const end of ends) end();
    for (const end of await Promise.all(others)) end();
    await pause(350);
    for (const client of ["a", "b", "c"]) await turns.take(client, never());
    void Promise.allSettled(["d", "e", "f"].map((client) => turns.take(client, never())));
    expect(turns.isFull()).toBe(false);
  });

  it("are refused to nobody because of those who wait for their own client's", async () => {
    const turns = turnsOf({ ...limits, waiting: 16, waitMs: 100 });
    for (const client of ["a", "a"]) await turns.take(client, never());
    void Promise.allSettled(["a", "a", "a"].map((client) => turns.take(client, never())));
    await pause(50);
    expect(turns.isFull()).toBe(false);
    await expect(turns.take("b", never())).resolves.toBeDefined();
  });

  it("are refused when none came in time", async () => {
    const turns = turnsOf({ ...limits, working: 1, waitMs: 5 });
    await turns.take("a", never());
    await expect(turns.take("b", never())).rejects.toMatchObject({ code: "UNAVAILABLE" });
    expect(turns.counts()).toEqual({ working: 1, waiting: 0 });
  });

  it("are not kept for who has hung up", async () => {
    const turns = turnsOf({ ...limits, working: 1 });
    const end = await turns.take("a", never());
    const gone = new AbortController();
    const waiting = turns.take("b", gone.signal);
    gone.abort();
    await expect(waiting).rejects.toMatchObject({ code: "UNAVAILABLE" });
    const next = turns.take("c", never());
    end();
    await next;
    expect(turns.counts()).toEqual({ working: 1, waiting: 0 });
  });
});
