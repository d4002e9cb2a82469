import { setTimeout as pause } from "node:timers/promises";
import neo4j from "neo4j-driver";
import type { Span } from "../deadline.js";
import type { Caller } from "../graph.js";
import type { Query } from "../query.js";
import { namedText } from "../statement.js";
import { bookmarkLost, fromDriver, mayRetry } from "./errors.js";
import { ifReachable } from "./reach.js";
import { abandonSession, closeSession, openSession, type Server } from "./server.js";
import { packForDriver, plainRows } from "./values.js";

/**
 * One read, repeated once after a short pause when the server or the connection failed in passing. It is not tried while
 * the server is known to be away.
 */
export function readTwice(
  server: Server,
  caller: Caller,
  span: Span,
  query: Pick<Query, "name" | "text">,
  params: object,
) {
  return ifReachable(server.reach, span, () => attemptTwice(server, caller, span, query, params));
}

async function attemptTwice(
  server: Server,
  caller: Caller,
  span: Span,
  query: Pick<Query, "name" | "text">,
  params: object,
) {
  const first = await readOnce(server, caller, span, query, params).catch((error: unknown) => {
    if (bookmarkLost(error)) server.bookmarks = [];
    else if (!mayRetry(error)) throw fromDriver(error, query.name);
    return undefined;
  });
  if (first !== undefined) return first;
  await pause(50);
  span.check();
  return readOnce(server, caller, span, query, params).catch((error: unknown) => {
    throw fromDriver(error, query.name);
  });
}

async function readOnce(
  server: Server,
  caller: Caller,
  span: Span,
  query: Pick<Query, "name" | "text">,
  params: object,
) {
  const session = openSession(server, neo4j.session.READ);
  span.onEnd(() => abandonSession(server, session));
  try {
    const result = await withoutStack(() =>
      session.run(namedText(query), packForDriver(params), {
        timeout: span.left(),
        metadata: { query: query.name, ...(caller.name !== undefined && { caller: caller.name }) },
      }),
    );
    return plainRows(result.records, query.name);
  } finally {
    closeSession(session);
  }
}

/**
 * Begins something without noting where in the program. The driver does so for every statement, in case that it fails, and it
 * takes a tenth of the driver's time; our own errors say where they come from.
 */
function withoutStack<T>(begin: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return begin();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
