import { AppError } from "../errors.js";
import type { Caller } from "./graph.js";

/** The time one call to the database may take. */
export interface Span {
  /** Whole milliseconds left, at least 1: a server takes 0 for "no limit". */
  left(): number;
  /** @throws AppError TIMEOUT when the time is over or the caller is gone. */
  check(): void;
  /** Rejects with AppError TIMEOUT at the end of the time; never resolves. */
  readonly ended: Promise<never>;
  /** Runs the given function at the end of the time, to stop what is still under way. */
  onEnd(stop: () => void): void;
}

/** How long a timer may be set in Node; a longer one would fire at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Runs the work and answers in time, whatever the work does: with its result, or with AppError TIMEOUT at the caller's
 * deadline (or after `timeoutMs`, when the caller has none), or as soon as the caller's signal fires. The work itself
 * cannot be ended from here; what can be stopped is registered with `span.onEnd`.
 *
 * `what` names the work in the message. `late` may put another error in the place of TIMEOUT.
 */
export async function during<T>(
  caller: Caller,
  timeoutMs: number,
  what: string,
  work: (span: Span) => Promise<T>,
  late?: () => AppError | undefined,
): Promise<T> {
  const deadline = caller.deadline ?? Date.now() + timeoutMs;
  const stops: (() => void)[] = [];
  let end: AppError | undefined;
  let reject: (error: AppError) => void = () => undefined;
  const ended = new Promise<never>((_, no) => (reject = no));
  ended.catch(() => undefined);

  const finish = (error: AppError): void => {
    if (end !== undefined) return;
    end = error;
    reject(error);
    for (const stop of stops) stop();
  };
  const expire = (): void => finish(late?.() ?? timeUp(what, deadline));
  const abandon = (): void =>
    finish(new AppError("TIMEOUT", `The caller gave ${what} up.`, { abandoned: true }));

  const check = (): void => {
    if (caller.signal?.aborted === true) abandon();
    else if (Date.now() >= deadline) expire();
    if (end !== undefined) throw end;
  };
  check();

  const timer = setTimeout(expire, Math.min(deadline - Date.now(), longestTimer));
  caller.signal?.addEventListener("abort", abandon, { once: true });
  const span: Span = {
    left: () => Math.max(1, Math.ceil(deadline - Date.now())),
    check,
    ended,
    onEnd: (stop) => void stops.push(stop),
  };
  try {
    return await Promise.race([work(span), ended]);
  } finally {
    clearTimeout(timer);
    caller.signal?.removeEventListener("abort", abandon);
  }
}

function timeUp(what: string, deadline: number): AppError {
  return new AppError("TIMEOUT", `The database did not answer ${what} in time; ask for less or try again.`, {
    deadline: new Date(deadline).toISOString(),
  });
}
