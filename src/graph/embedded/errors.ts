import { AppError } from "../../errors.js";

/** The engine's own status words (GQLSTATUS) for what a caller can do something about. */
const conflicts: Readonly<Record<string, string>> = {
  "40000": "Another write changed the same things at the same time; read again and repeat.",
  G1001: "Something else still refers to what should be deleted.",
  G2000: "A key that must be unique exists already.",
};

/**
 * An engine's error as ours, by its status and never by its text: CONFLICT for a lost write or a broken rule of the data;
 * INTERNAL_SERVER_ERROR for the rest, which is a fault of the statement (`name`). The engine's error is the cause.
 */
export function fromEngine(error: unknown, name: string): unknown {
  if (error instanceof AppError) return error;
  const status = statusOf(error);
  if (status === undefined) return error;
  const conflict = conflicts[status];
  if (conflict !== undefined) return new AppError("CONFLICT", conflict, { query: name }, { cause: error });
  const message = `The embedded engine refused ${name} with status ${status}.`;
  return new AppError("INTERNAL_SERVER_ERROR", message, { query: name, status }, { cause: error });
}

/**
 * Why a write could not be stored at its end: CONFLICT as `fromEngine` has it, else UNAVAILABLE, because the file or its log
 * cannot be written. A log that cannot be written has the status of a conflict, and the word GRAFEO-T009. The write may be
 * there after the next start or not, but never a part of it.
 */
export function notStored(cause: unknown): AppError {
  const error = fromEngine(cause, "the write");
  const noLog = String(cause).includes("GRAFEO-T009");
  if (error instanceof AppError && error.code === "CONFLICT" && !noLog) return error;
  const message =
    "The graph's file cannot be written; is the disk full? What was written last may be lost. Make room and write it again.";
  return new AppError("UNAVAILABLE", message, {}, { cause });
}

/**
 * The engine carries the status in the cause's text and moves it to `gqlStatus` only where its error is an `instanceof
 * Error`; under Jest, whose tests have an `Error` of their own, it stays in the cause.
 */
function statusOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  if ("gqlStatus" in error && typeof error.gqlStatus === "string") return error.gqlStatus;
  const cause: unknown = "cause" in error ? error.cause : undefined;
  if (typeof cause !== "object" || cause === null || !("message" in cause)) return undefined;
  return /^GQLSTATUS (\w{5})$/.exec(String(cause.message))?.[1];
}
