import { describe, expect, it } from "@jest/globals";
import neo4j from "neo4j-driver";
import { AppError } from "../../errors.js";
import { bookmarkLost, fromDriver, mayRetry } from "./errors.js";

const failure = (code: string): Error =>
  new neo4j.Neo4jError("a text that nobody reads", code, "50N42", "", undefined);

describe("an error of Neo4j", () => {
  it.each([
    ["ServiceUnavailable", "UNAVAILABLE"],
    ["SessionExpired", "UNAVAILABLE"],
    ["N/A", "UNAVAILABLE"],
    ["Neo.TransientError.General.DatabaseUnavailable", "UNAVAILABLE"],
    ["Neo.TransientError.Cluster.ReplicationFailure", "UNAVAILABLE"],
    ["Neo.ClientError.Cluster.NotALeader", "UNAVAILABLE"],
    ["Neo.ClientError.Database.DatabaseNotFound", "UNAVAILABLE"],
    ["Neo.ClientError.Security.Unauthorized", "UNAVAILABLE"],
    ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "TIMEOUT"],
    ["Neo.ClientError.Transaction.TransactionTimedOut", "TIMEOUT"],
    ["Neo.TransientError.Transaction.Terminated", "TIMEOUT"],
    ["Neo.ClientError.Transaction.Terminated", "TIMEOUT"],
    ["Neo.TransientError.Transaction.LockClientStopped", "TIMEOUT"],
    ["Neo.TransientError.General.OutOfMemoryError", "QUERY_TOO_HEAVY"],
    ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "QUERY_TOO_HEAVY"],
    ["Neo.TransientError.General.TransactionOutOfMemoryError", "QUERY_TOO_HEAVY"],
    ["Neo.ClientError.Schema.ConstraintValidationFailed", "CONFLICT"],
    ["Neo.TransientError.Transaction.DeadlockDetected", "CONFLICT"],
    ["Neo.ClientError.Transaction.LockAcquisitionTimeout", "CONFLICT"],
    ["Neo.DatabaseError.Schema.ConstraintCreationFailed", "DATA_INTEGRITY"],
    ["Neo.ClientError.Statement.SyntaxError", "INTERNAL_SERVER_ERROR"],
    ["Neo.ClientError.Statement.AccessMode", "INTERNAL_SERVER_ERROR"],
    ["Neo.DatabaseError.General.UnknownError", "INTERNAL_SERVER_ERROR"],
  ])("%s is %s", (code, ours) => {
    const cause = failure(code);
    expect(fromDriver(cause, "some.query")).toMatchObject({
      code: ours,
      details: { query: "some.query" },
      cause,
    });
  });

  it("stays what it is when it is ours already, or none of the driver's", () => {
    const ours = new AppError("CONFLICT", "ours");
    const other = new TypeError("a fault of the program");
    expect(fromDriver(ours, "some.query")).toBe(ours);
    expect(fromDriver(other, "some.query")).toBe(other);
    expect(mayRetry(other)).toBe(false);
  });

  it("is tried again when it may pass, but never a question that was too heavy", () => {
    expect(mayRetry(failure("ServiceUnavailable"))).toBe(true);
    expect(mayRetry(failure("Neo.TransientError.Transaction.DeadlockDetected"))).toBe(true);
    expect(mayRetry(failure("Neo.TransientError.General.MemoryPoolOutOfMemoryError"))).toBe(false);
    expect(mayRetry(failure("Neo.ClientError.Statement.SyntaxError"))).toBe(false);
  });

  it("tells when the server does not know our bookmarks", () => {
    expect(bookmarkLost(failure("Neo.TransientError.Transaction.BookmarkTimeout"))).toBe(true);
    expect(bookmarkLost(failure("Neo.ClientError.Transaction.InvalidBookmark"))).toBe(true);
    expect(bookmarkLost(failure("ServiceUnavailable"))).toBe(false);
  });
});
