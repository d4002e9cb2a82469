import { AppError } from "../../errors.js";

/** How much may be done at once. */
export interface TurnLimits {
  /** For everybody. */
  readonly working: number;
  /** For one client. */
  readonly atOnce: number;
  /**
   * How many may wait; of one client a quarter. When more than `waitMs` goes by in which some wait for the turns of others,
   * it is no burst but too much: then only an eighth may, until it is calm as long, so that those who wait do not wait long.
   */
  readonly waiting: number;
  readonly waitMs: number;
}

/** Work takes turns, so that no client has all of them and nobody waits for long without being told. */
export interface Turns {
  /**
   * Waits for a turn.
   *
   * @param gone gives what fires when nobody waits any more; it is asked for only where there is something to wait for
   * @returns what ends the turn; calling it again does nothing.
   * @throws AppError RATE_LIMITED when the client has too much waiting itself, UNAVAILABLE when all together have, or
   * when no turn came in time.
   */
  take(client: string, gone: () => AbortSignal): Promise<() => void>;
  /** Whether nobody may wait for the turn of another. */
  isFull(): boolean;
  /** How many have a turn, and how many wait. */
  counts(): { readonly working: number; readonly waiting: number };
}

/** As long as a timer of Node can wait: 24 days. */
const longestMs = 2 ** 31 - 1;

interface Waiting {
  readonly client: string;
  readonly begin: () => void;
}

export function turnsOf(limits: TurnLimits): Turns {
  const working = new Map<string, number>();
  const queue: Waiting[] = [];
  let total = 0;
  /** Since when somebody waits for the turns of others, and when that was seen last. */
  const crowd = { since: 0, seen: -Infinity };

  const hasOwnTurn = (client: string): boolean => (working.get(client) ?? 0) < limits.atOnce;
  const mayBegin = (client: string): boolean => total < limits.working && hasOwnTurn(client);

  const begin = (client: string): (() => void) => {
    total++;
    working.set(client, (working.get(client) ?? 0) + 1);
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      total--;
      const left = (working.get(client) ?? 1) - 1;
      if (left === 0) working.delete(client);
      else working.set(client, left);
      next();
    };
  };

  const next = (): void => {
    const at = queue.findIndex(({ client }) => mayBegin(client));
    if (at >= 0) queue.splice(at, 1)[0]?.begin();
  };

  const isFull = (): boolean => {
    const now = performance.now();
    const ready = queue.filter(({ client }) => hasOwnTurn(client)).length;
    if (ready > 0) {
      if (now - crowd.seen > limits.waitMs) crowd.since = now;
      crowd.seen = now;
    }
    const isBurst = now - crowd.since < limits.waitMs;
    return queue.length >= limits.waiting || (!isBurst && ready >= limits.waiting / 8);
  };

  const refuseFull = (client: string): void => {
    const own = queue.filter((one) => one.client === client).length;
    if (own >= limits.waiting / 4)
      throw new AppError(
        "RATE_LIMITED",
        `Too many requests of yours wait already (${own}); ask fewer at once.`,
        {
          retryAfter: 1,
        },
      );
    if (isFull()) throw new AppError("UNAVAILABLE", "The server is busy; try again in a moment.");
  };

  return {
    take(client, gone) {
      if (mayBegin(client)) return Promise.resolve(begin(client));
      refuseFull(client);
      const signal = gone();
      return new Promise((resolve, reject) => {
        const waiting: Waiting = {
          client,
          begin: () => {
            stopWaiting();
            resolve(begin(client));
          },
        };
        const giveUp = (): void => {
          stopWaiting();
          queue.splice(queue.indexOf(waiting), 1);
          reject(new AppError("UNAVAILABLE", "The server is busy; try again in a moment."));
        };
        const timer = setTimeout(giveUp, Math.min(limits.waitMs, longestMs));
        signal.addEventListener("abort", giveUp, { once: true });
        const stopWaiting = (): void => {
          clearTimeout(timer);
          signal.removeEventListener("abort", giveUp);
        };
        queue.push(waiting);
      });
    },
    isFull,
    counts: () => ({ working: total, waiting: queue.length }),
  };
}
