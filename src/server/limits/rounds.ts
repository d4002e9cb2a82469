import { setImmediate as nextRound } from "node:timers/promises";

/**
 * Makes those who await what it returns go on one by one, each in a round of the event loop of its own.
 *
 * Node takes up one new connection in each round, and so a round in which much begins keeps new callers waiting at the door.
 */
export function oneEachRound(): () => Promise<void> {
  let last = Promise.resolve();
  return () => (last = last.then(() => nextRound()));
}
