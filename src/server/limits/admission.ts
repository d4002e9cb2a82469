import type { ServerResponse } from "node:http";
import { AppError } from "../../errors.js";
import { sendAppError } from "../http-error.js";
import { notesOf } from "../notes.js";
import type { Step } from "../steps.js";
import type { Door } from "./door.js";
import { oneEachRound } from "./rounds.js";

/**
 * Lets a request in when the process keeps up, its client has points left and a turn is free; it has the turn until it is
 * answered or has hung up. A request costs one point, whatever comes of it. It is used behind whatever reads the body, so
 * that a slow sender holds no turn.
 */
export function admission({ eventLoop, ledger, turns }: Omit<Door, "files">): Step {
  const ownRound = oneEachRound();
  return async (_req, res, next) => {
    try {
      if (eventLoop.isLate()) throw busy();
      const { client } = notesOf(res);
      await ledger.take(client, 1);
      const end = await turns.take(client, () => closing(res));
      if (res.closed) end();
      else res.once("close", end);
      await ownRound();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (!res.closed) sendAppError(res, error);
      return;
    }
    if (!res.closed) next();
  };
}

/** Refuses what `admission` would refuse anyway, before its body is read: so a refusal costs little when there are many. */
export function refuseWhenFull({ turns }: Pick<Door, "turns">): Step {
  return (_req, res, next) => {
    if (turns.isFull()) sendAppError(res, busy());
    else next();
  };
}

const busy = (): AppError => new AppError("UNAVAILABLE", "The server is busy; try again in a moment.");

/** Fires when a caller has hung up. */
function closing(res: ServerResponse): AbortSignal {
  const controller = new AbortController();
  res.once("close", () => {
    if (!res.writableFinished) controller.abort();
  });
  return controller.signal;
}
