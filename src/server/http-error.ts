import { type ServerResponse, STATUS_CODES } from "node:http";
import { reportIncident } from "../api/format-error.js";
import type { Log } from "../api/log.js";
import { AppError, type ErrorCode } from "../errors.js";
import { noteErrors, notesOf } from "./notes.js";
import type { Step } from "./steps.js";

/** The status of a request that is refused as a whole. */
export const statusOf: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  BAD_REQUEST: 400,
  QUERY_TOO_COMPLEX: 400,
  RATE_LIMITED: 429,
  CONFLICT: 409,
  UNAVAILABLE: 503,
  QUERY_TOO_HEAVY: 503,
  TIMEOUT: 504,
  DATA_INTEGRITY: 500,
  INTERNAL_SERVER_ERROR: 500,
};

/** Seconds after which a caller may try again; null for an error that trying again does not help. */
export function retryAfter(code: unknown, details: Readonly<Record<string, unknown>> = {}): string | null {
  if (code === "RATE_LIMITED") return `${details["retryAfter"] as number}`;
  return code === "UNAVAILABLE" ? "2" : null;
}

const json = "application/json; charset=utf-8";

/** Answers an error in the shape of a GraphQL answer, and never lets it be stored. */
export function sendError(
  res: ServerResponse,
  status: number,
  error: { message: string; extensions?: object },
): void {
  noteErrors(notesOf(res), [error]);
  res.writeHead(status, { "Cache-Control": "no-store", "Content-Type": json });
  res.end(JSON.stringify({ errors: [error] }));
}

/** Answers a foreseen failure with its own status. */
export function sendAppError(res: ServerResponse, { code, message, details }: AppError): void {
  const after = retryAfter(code, details);
  if (after !== null) res.setHeader("Retry-After", after);
  sendError(res, statusOf[code], { message, extensions: { ...details, code } });
}

/** Refuses a request that is none of ours. The status is 400 unless HTTP has a better one. */
export function refuse(res: ServerResponse, status: number, message: string): void {
  sendError(res, status, { message, extensions: { code: "BAD_REQUEST" satisfies ErrorCode } });
}

/** The last route: nothing is here. */
export const notFound: Step = (_req, res) => {
  refuse(res, 404, "There is nothing at this address. The API answers at /graphql, and / leads to the rest.");
};

/** What the readers of bodies and files refuse, by the type that they give their errors. */
const refusals: Readonly<Record<string, readonly [status: number, message: string]>> = {
  "entity.parse.failed": [400, "The body is not JSON."],
  "entity.too.large": [413, "The body is too large."],
  "body.too.deep": [400, "The body is nested too deeply."],
  "encoding.unsupported": [415, "The body is compressed; send it as it is."],
};

/** Turns whatever a step threw into an answer. Nothing of a body is ever logged or shown. */
export function whenFailed(log: Log): (error: unknown, res: ServerResponse) => void {
  return (error, res) => {
    // An answer that is on its way cannot be taken back: a whole one (the deadline's) is left, a half one is cut off.
    if (res.headersSent) {
      if (!res.writableEnded) cutOff(log, res, error);
      return;
    }
    const { type, status: own } = { ...(error as { type?: unknown; status?: unknown } | undefined) };
    const [status, message] = refusals[String(type)] ?? [own, undefined];
    if (typeof status === "number" && status >= 400 && status < 500)
      refuse(res, status, message ?? `${STATUS_CODES[status] ?? "The request cannot be read"}.`);
    else sendError(res, 500, reportIncident(log, error));
  };
}

/** Ends a connection in the middle of an answer, which tells the caller that it is not whole. */
function cutOff(log: Log, res: ServerResponse, error: unknown): void {
  const { code } = { ...(error as { code?: unknown } | undefined) };
  const foreseen = error instanceof AppError || code === "ERR_STREAM_PREMATURE_CLOSE";
  if (!foreseen) noteErrors(notesOf(res), [reportIncident(log, error)]);
  res.destroy();
}
