import neo4j from "neo4j-driver";
import { during } from "../deadline.js";
import type { Caller, Graph } from "../graph.js";
import { keeping, type Kept, makingAnew } from "../kept.js";
import { readerOf, type Run } from "../reader.js";
import { namedText, refuseWriting } from "../statement.js";
import { fromDriver } from "./errors.js";
import { readTwice } from "./read.js";
import { together } from "./together.js";
import {
  abandonSession,
  closeServer,
  closeSession,
  openSession,
  serverOf,
  type Neo4jOptions,
  type Server,
} from "./server.js";
import { runTransaction } from "./transaction.js";
import { versionOf } from "./version.js";

/**
 * A Neo4j server (5.26 or later), a cluster or Aura, over the ordinary driver.
 *
 * Opening does not connect: `ready` says whether the server answers, and after it was away the next call finds it again.
 * Reads run in access mode READ, each on its own, and are repeated once when the server asks for it; several reads are
 * not one snapshot. Every statement carries the rest of the caller's time and, for the server's list of running
 * transactions, its own name and the caller's. When the caller gives up, the server ends the statement too.
 */
export async function openNeo4j(options: Neo4jOptions): Promise<Graph> {
  const server = serverOf(options);
  const kept = options.keeps ? keeping(() => versionOf(server)) : makingAnew;
  return graphFor(server, kept, {});
}

function graphFor(server: Server, kept: Kept, caller: Caller): Graph {
  const send = together((query, params, parts) =>
    during(caller, server.timeoutMs, query.name, (span) => {
      for (const part of parts)
        server.onStatement({ name: part.query.name, text: namedText(part.query), params: part.params });
      return readTwice(server, caller, span, query, params);
    }),
  );
  const read: Run = async (query, params) => {
    refuseWriting(query);
    return send(query, params);
  };

  return {
    engine: "neo4j",
    follows: true,
    ...readerOf(read),
    write: (work) => runTransaction(server, caller, work),
    define: (statements) => define(server, caller, statements),
    version: () => during(caller, server.timeoutMs, "graph.version", () => versionOf(server)),
    kept,
    for: (another) => graphFor(server, kept, another),
    ready: async () => {
      const ping = { name: "graph.ready", text: "RETURN 1 AS ready" };
      await during(caller, server.timeoutMs, ping.name, (span) => readTwice(server, caller, span, ping, {}));
    },
    close: () => closeServer(server),
  };
}

/** Each statement on its own, then the wait until the new indexes answer. */
async function define(server: Server, caller: Caller, statements: readonly string[]): Promise<void> {
  await during(caller, Math.max(server.timeoutMs, 60_000), "a change of the schema", async (span) => {
    const session = openSession(server, neo4j.session.WRITE);
    span.onEnd(() => abandonSession(server, session));
    try {
      for (const statement of [...statements, "CALL db.awaitIndexes(60)"]) {
        const text = namedText({ name: "graph.define", text: statement });
        server.onStatement({ name: "graph.define", text, params: {} });
        await session.run(text, {}, { timeout: span.left() });
      }
    } catch (error) {
      throw fromDriver(error, "graph.define");
    } finally {
      closeSession(session);
    }
  });
}
