import { setMaxListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { AppError } from "../errors.js";
import { sendError, statusOf } from "./http-error.js";

/** The door throws TIMEOUT at the deadline; this much later the request is answered without it. */
const graceMs = 250;

/** Until when an answer is wanted, and whether it still is. */
export interface Watch {
  /** Milliseconds since 1970. */
  readonly deadline: number;
  /** Fires when the caller has hung up or was answered with TIMEOUT. */
  readonly signal: AbortSignal;
}

/**
 * Watches the answer to a request that came at `arrived`. What is found by the deadline is sent as it is, with TIMEOUT at the fields that are missing; a
 * request that cannot even do that is answered 504 as a whole, and whoever still works on it is told to stop.
 */
export function watch(res: ServerResponse, arrived: number, timeoutMs: number): Watch {
  const deadline = arrived + timeoutMs;
  const controller = new AbortController();
  // Every statement under way listens, and there may be many at once.
  setMaxListeners(0, controller.signal);
  const timer = setTimeout(
    () => {
      const late = new AppError("TIMEOUT", `No answer within ${timeoutMs} ms; ask for less at once.`, {
        timeoutMs,
      });
      if (!res.headersSent)
        sendError(res, statusOf.TIMEOUT, {
          message: late.message,
          extensions: { code: late.code, timeoutMs },
        });
      controller.abort(late);
    },
    deadline + graceMs - Date.now(),
  );
  res.once("close", () => {
    clearTimeout(timer);
    if (!res.writableFinished) controller.abort();
  });
  return { deadline, signal: controller.signal };
}
