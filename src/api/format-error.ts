import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { AppError, type ErrorCode } from "../errors.js";
import type { Log } from "./log.js";

/** Codes whose messages come from GraphQL or Apollo themselves and speak of the request only. */
const aboutTheRequest: ReadonlySet<unknown> = new Set<ErrorCode>([
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
]);

/** Faults of ours: the caller sees an incident's id, the log the rest. */
const ourFaults: ReadonlySet<ErrorCode> = new Set<ErrorCode>(["DATA_INTEGRITY", "INTERNAL_SERVER_ERROR"]);

/**
 * The seam between our errors and GraphQL's answer. An AppError passes with its code and details, GraphQL's own
 * complaints about a document or its variables pass as they are. Everything else becomes "Internal server error." with
 * an `incidentId` under which the log holds the cause. A stack trace is never shown.
 */
export function makeFormatError(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const ours = appErrorWithin(error);
    if (ours !== undefined && !ourFaults.has(ours.code)) return shown(formatted, ours, error);
    const code = ours === undefined ? requestCode(formatted, error) : undefined;
    if (code !== undefined) return { ...formatted, extensions: { ...formatted.extensions, code } };
    return masked(log, formatted, error, ours?.code ?? "INTERNAL_SERVER_ERROR");
  };
}

/** Writes a fault of ours into the log. @returns what the caller may see of it. */
export function reportIncident(
  log: Log,
  error: unknown,
  code: ErrorCode = "INTERNAL_SERVER_ERROR",
  facts: object = {},
): GraphQLFormattedError {
  const incidentId = randomUUID();
  log.error({ ...facts, incidentId, code, err: error }, "incident");
  return { message: "Internal server error.", extensions: { code, incidentId } };
}

function shown(formatted: GraphQLFormattedError, ours: AppError, error: unknown): GraphQLFormattedError {
  const refusedValue = error instanceof GraphQLError && error.path === undefined;
  return {
    ...formatted,
    // GraphQL says which value of which type it was, ours what is allowed; both are needed.
    message: refusedValue ? formatted.message : ours.message,
    extensions: { ...ours.details, code: ours.code },
  };
}

function masked(
  log: Log,
  formatted: GraphQLFormattedError,
  error: unknown,
  code: ErrorCode,
): GraphQLFormattedError {
  const { locations, path } = formatted;
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  return {
    ...reportIncident(log, cause, code, { path: path?.join(".") }),
    ...(locations && { locations }),
    ...(path && { path }),
  };
}

/** GraphQL wraps what a resolver or a scalar throws, sometimes twice. */
function appErrorWithin(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  return error instanceof GraphQLError ? appErrorWithin(error.originalError) : undefined;
}

/** The code of a complaint about the request itself, undefined for any other error. */
function requestCode(formatted: GraphQLFormattedError, error: unknown): unknown {
  const code = formatted.extensions?.["code"];
  if (aboutTheRequest.has(code)) return code;
  return isUncodedRefusal(error) ? "BAD_USER_INPUT" : undefined;
}

/**
 * Two complaints of GraphQL about values carry no code of their own: too many faults in the variables (an error without
 * a place), and an argument whose variable is null or missing where it must not be (an error that names nodes, wrapped
 * into the error of its field). A fault in a value that we send out names no nodes and so stays ours.
 */
function isUncodedRefusal(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { path, nodes, originalError } = error;
  if (originalError === undefined) return path === undefined && nodes === undefined;
  return originalError instanceof GraphQLError && !!originalError.nodes && !originalError.originalError;
}
