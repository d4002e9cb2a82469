import { type EventLoop, eventLoop } from "./event-loop.js";
import { type Ledger, ledgerOf } from "./ledger.js";
import type { Limits } from "./limits.js";
import { type Turns, turnsOf } from "./turns.js";

/** What stands at the door of a server, shared by all requests. */
export interface Door {
  readonly eventLoop: EventLoop;
  readonly ledger: Ledger;
  /** Of questions. */
  readonly turns: Turns;
  /** Of files, which take longer: a lane of their own. */
  readonly files: Turns;
}

export function doorOf(limits: Limits): Door {
  return {
    eventLoop: eventLoop(limits.eventLoopMs),
    ledger: ledgerOf(limits.rate),
    turns: turnsOf(limits),
    files: turnsOf({ ...limits, working: limits.files, atOnce: limits.files, waitMs: 10 * limits.waitMs }),
  };
}
