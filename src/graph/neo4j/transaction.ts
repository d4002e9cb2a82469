import neo4j, { type ManagedTransaction } from "neo4j-driver";
import { AppError } from "../../errors.js";
import { during, type Span } from "../deadline.js";
import type { Caller, Reader } from "../graph.js";
import { readerOf, remembering, type Run } from "../reader.js";
import { namedText } from "../statement.js";
import { bookmarkLost, fromDriver, mayRetry } from "./errors.js";
import { abandonSession, closeSession, openSession, type Server } from "./server.js";
import { packForDriver, plainRows } from "./values.js";
import { forgetVersion, raiseVersion } from "./version.js";

/**
 * Runs the work in one transaction that the driver repeats on passing failures, up to five seconds and never past the
 * caller's time. A server that was never reached is UNAVAILABLE, not TIMEOUT.
 */
export async function runTransaction<T>(
  server: Server,
  caller: Caller,
  work: (transaction: Reader) => Promise<T>,
): Promise<T> {
  let begun = false;
  const late = (): AppError | undefined =>
    begun ? undefined : new AppError("UNAVAILABLE", "The database cannot be reached; try again in a moment.");

  return during(
    caller,
    server.timeoutMs,
    "the write",
    async (span) => {
      const session = openSession(server, neo4j.session.WRITE);
      span.onEnd(() => abandonSession(server, session));
      const attempt = async (transaction: ManagedTransaction): Promise<T> => {
        begun = true;
        const statements = remembering(statementsOf(server, span, transaction));
        const result = await work(readerOf(statements.run));
        statements.rethrow();
        await raiseVersion(transaction);
        span.check();
        return result;
      };
      try {
        const metadata = { query: "graph.write", ...(caller.name !== undefined && { caller: caller.name }) };
        const result = await session.executeWrite(attempt, { timeout: span.left(), metadata });
        if (server.routed) server.bookmarks = session.lastBookmarks();
        return result;
      } catch (error) {
        if (bookmarkLost(error)) server.bookmarks = [];
        throw fromDriver(error, "the write");
      } finally {
        forgetVersion(server);
        closeSession(session);
      }
    },
    late,
  );
}

/** Errors that the driver should see, to repeat the work, pass as they are; all others are ours already. */
function statementsOf(server: Server, span: Span, transaction: ManagedTransaction): Run {
  return async (query, params) => {
    span.check();
    const text = namedText(query);
    server.onStatement({ name: query.name, text, params });
    try {
      const result = await transaction.run(text, packForDriver(params));
      return plainRows(result.records, query.name);
    } catch (error) {
      throw mayRetry(error) ? error : fromDriver(error, query.name);
    }
  };
}
