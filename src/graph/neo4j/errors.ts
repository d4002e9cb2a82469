import neo4j from "neo4j-driver";
import { AppError, type ErrorCode } from "../../errors.js";
import { writesInRead } from "../statement.js";

/** The first pattern that fits the server's or the driver's code decides. */
const meanings: readonly (readonly [RegExp, ErrorCode, string])[] = [
  [
    /OutOfMemory|StackOverFlow/,
    "QUERY_TOO_HEAVY",
    "The database ran out of memory over this question; ask for less of it.",
  ],
  [
    /TransactionTimedOut|Terminated|LockClientStopped|ExecutionTimeout/,
    "TIMEOUT",
    "The database did not answer in time; ask for less or try again.",
  ],
  [
    /\.Schema\.ConstraintValidationFailed$/,
    "CONFLICT",
    "A key that must be unique exists already, or something else refers to it.",
  ],
  [
    /\.Transaction\.(DeadlockDetected|LockAcquisitionTimeout|Outdated|ConcurrentOperation|ConstraintsChanged)/,
    "CONFLICT",
    "Another write changed the same things at the same time; read again and repeat.",
  ],
  [
    /\.Schema\.ConstraintCreationFailed$/,
    "DATA_INTEGRITY",
    "A key that should become unique is in the data twice.",
  ],
  [
    /\.Security\./,
    "UNAVAILABLE",
    "The database refused the server's credentials; the operator must check NEO4J_USER and NEO4J_PASSWORD.",
  ],
  [
    /\.Database\.DatabaseNotFound$/,
    "UNAVAILABLE",
    "The database does not exist; the operator must check NEO4J_DATABASE.",
  ],
  [
    /^(ServiceUnavailable|SessionExpired|N\/A)$|^Neo\.TransientError\.|\.Cluster\.|DatabaseUnavailable/,
    "UNAVAILABLE",
    "The database cannot be reached; try again in a moment.",
  ],
];

/**
 * A driver's or server's error as ours, by its code and never by its text. What no pattern knows is a fault of the
 * statement (`name`): INTERNAL_SERVER_ERROR. The original is the cause.
 */
export function fromDriver(error: unknown, name: string): unknown {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  if (code === undefined) return error;
  if (code === "Neo.ClientError.Statement.AccessMode") return writesInRead(name, error);
  for (const [pattern, ours, message] of meanings) {
    if (pattern.test(code)) return new AppError(ours, message, { query: name }, { cause: error });
  }
  const message = `Neo4j refused ${name} with ${code}.`;
  return new AppError("INTERNAL_SERVER_ERROR", message, { query: name, status: code }, { cause: error });
}

/** Whether the same statement may well succeed a moment later. A question too heavy for the server is never repeated. */
export function mayRetry(error: unknown): boolean {
  const code = codeOf(error);
  return code !== undefined && neo4j.isRetryableError(error) && !/OutOfMemory/.test(code);
}

/** The bookmarks we hold name a transaction that the server does not know, such as after a restored backup. */
export function bookmarkLost(error: unknown): boolean {
  return /Bookmark/.test(codeOf(error) ?? "");
}

function codeOf(error: unknown): string | undefined {
  return error instanceof neo4j.Neo4jError ? error.code : undefined;
}
