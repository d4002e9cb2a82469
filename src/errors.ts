/** Every failure that a caller may see, with one sentence each. A published code is never renamed. */
export const errorCodes = {
  BAD_USER_INPUT:
    "An argument that the contract refuses; the message names it, what came and what is allowed.",
  GRAPHQL_PARSE_FAILED: "The document is not GraphQL.",
  GRAPHQL_VALIDATION_FAILED: "The document does not fit the schema.",
  OPERATION_RESOLUTION_FAILURE:
    "The document does not hold the operation that was named, or holds several and none was named.",
  BAD_REQUEST:
    "An HTTP request that is not one of ours: its address, method, media type or body; the message says what is expected.",
  QUERY_TOO_COMPLEX:
    "The question is larger than what one request may ask; the message says by how much, which field costs most and what would pass.",
  RATE_LIMITED: "The caller's share is used up for now; try again after Retry-After.",
  UNAVAILABLE: "The database cannot be reached or the server is full; try again after Retry-After.",
  TIMEOUT: "The request's own deadline passed.",
  QUERY_TOO_HEAVY: "The database ran out of memory over it; it is not tried again.",
  CONFLICT: "A write that lost against another, or a key that exists already.",
  DATA_INTEGRITY: "The stored data break a promise; only the incident id is shown.",
  INTERNAL_SERVER_ERROR: "An unforeseen fault; only the incident id is shown.",
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** A failure that we foresaw. The message is written for the caller: what was expected, what came, what to do. */
export class AppError extends Error {
  override readonly name = "AppError";

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** An argument that the contract refuses. */
export function badInput(message: string, details: Readonly<Record<string, unknown>> = {}): AppError {
  return new AppError("BAD_USER_INPUT", message, details);
}
