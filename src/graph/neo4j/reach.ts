import { AppError } from "../../errors.js";
import type { Span } from "../deadline.js";

/** What is known of whether a server can be reached. */
export interface Reach {
  away: boolean;
  /** Whether a call is under way that will find out if it is back. */
  asking: boolean;
}

/**
 * Asks, unless the server was away when it was last asked and another call is finding out already whether it is back: then
 * it fails at once. So a server that is away takes the time of one call after the other and not of all, and the first call
 * after its return finds it.
 *
 * @throws AppError UNAVAILABLE
 */
export async function ifReachable<T>(reach: Reach, span: Span, ask: () => Promise<T>): Promise<T> {
  if (reach.away && reach.asking)
    throw new AppError("UNAVAILABLE", "The database cannot be reached; try again in a moment.");
  const findsOut = reach.away;
  let isOver = false;
  const end = (away?: boolean): void => {
    // What comes of it when nobody waits any more may be long out of date.
    if (isOver) return;
    isOver = true;
    if (away !== undefined) reach.away = away;
    if (findsOut) reach.asking = false;
  };
  if (findsOut) reach.asking = true;
  span.onEnd(() => end());
  try {
    const answer = await ask();
    end(false);
    return answer;
  } catch (error) {
    end(error instanceof AppError && error.code === "UNAVAILABLE");
    throw error;
  }
}
