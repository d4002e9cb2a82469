import type { IncomingMessage } from "node:http";
import type { Log } from "../api/log.js";
import type { ErrorCode } from "../errors.js";
import type { Heard } from "../graph/observed.js";
import { type Notes, notesOf } from "./notes.js";
import type { Step } from "./steps.js";

/** A request that is over, with nothing of what was in it. */
export interface Answered extends Omit<Notes, "client" | "trusted" | "replied"> {
  readonly method: string;
  /** The address without what varies in it, such as `/questions/:asked`. */
  readonly route: string;
  /** The caller's own trace, as its header `traceparent` names it. */
  readonly traceparent: string | undefined;
  readonly status: number | "hung up";
  readonly ms: number;
  /** How it ended: the first error's code, or that there was none. */
  readonly outcome: string;
}

/** Tells of each request once it is answered, or its caller has hung up. */
export function whenAnswered(tell: (answered: Answered) => void): Step {
  return (req, res, next) => {
    const started = performance.now();
    const { method = "" } = req;
    const route = routeOf(req);
    const traceparent = req.headers["traceparent"] as string | undefined;
    res.once("close", () => {
      const ms = performance.now() - started;
      const status = res.writableFinished ? res.statusCode : "hung up";
      // The statements of a caller that hung up end at this moment, and are to be in.
      setImmediate(() => {
        const notes = notesOf(res);
        tell({ ...notes, method, route, traceparent, status, ms, outcome: outcomeOf(status, notes) });
      });
    });
    next();
  };
}

/** The first part of the address, and whether something stands behind it. */
function routeOf({ url = "", originalUrl = url }: IncomingMessage & { originalUrl?: string }): string {
  const path = originalUrl.replace(/^https?:\/\/[^/?#]*/, "");
  return path.replace(/^(\/[^/?]*)(\/[^?]+)?.*/s, (_, first: string, more?: string) =>
    more === undefined ? first : `${first}/:asked`,
  );
}

function outcomeOf(status: Answered["status"], { codes }: Notes): string {
  if (status === "hung up") return "HUNG_UP";
  const [code] = codes;
  if (code !== undefined) return code;
  // What Apollo refuses by itself was never noted.
  const refused: ErrorCode = status >= 500 ? "INTERNAL_SERVER_ERROR" : "BAD_REQUEST";
  return status >= 400 ? refused : "OK";
}

/** One line per request: what was asked by name, how it ended and how long it took. Never what was in it. */
export function requestLine(log: Log): (answered: Answered) => void {
  return ({ requestId, method, operation, cached, cost, codes, incidents, status, ms, statements }) => {
    const facts = {
      requestId,
      method,
      operation,
      status,
      cached,
      cost,
      ms: Math.round(ms),
      ...(codes.size > 0 && { codes: [...codes] }),
      ...(incidents.size > 0 && { incidents: [...incidents] }),
      ...(statements.length > 0 && { statements: byName(statements) }),
    };
    log.info(facts, "request");
  };
}

/** How often each statement was asked, and for how many milliseconds altogether. */
function byName(statements: readonly Heard[]): Readonly<Record<string, { count: number; ms: number }>> {
  const sums: Record<string, { count: number; ms: number }> = {};
  for (const { name, ms } of statements) {
    const sum = (sums[name] ??= { count: 0, ms: 0 });
    sum.count += 1;
    sum.ms = Math.round((sum.ms + ms) * 10) / 10;
  }
  return sums;
}
