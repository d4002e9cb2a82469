import { randomUUID } from "node:crypto";
import type { ManagedTransaction } from "neo4j-driver";
import { during } from "../deadline.js";
import { namedText } from "../statement.js";
import { readTwice } from "./read.js";
import type { Server } from "./server.js";

const defaultAgeMs = 500;

const raise = {
  name: "graph.version",
  text: "MERGE (v:GraphVersion {id: 'graph'}) SET v.value = $value",
};
const read = {
  name: "graph.version",
  text: "MATCH (v:GraphVersion) RETURN collect(v.value) AS values",
};

/** The version of the data: as it was last heard of, if that is new enough, and else asked for; once for all who want it. */
export function versionOf(server: Server): Promise<string> {
  if (Date.now() >= server.version.until) {
    const value = askVersion(server);
    value.catch(() => (server.version = { ...server.version, until: 0 }));
    server.version = { value, until: Date.now() + (server.options.versionAgeMs ?? defaultAgeMs) };
  }
  return server.version.value;
}

/** Gives the data another version, in the transaction that changes them. */
export async function raiseVersion(transaction: ManagedTransaction): Promise<void> {
  await transaction.run(namedText(raise), { value: randomUUID() });
}

/** Makes the next question for the version ask the server. */
export function forgetVersion(server: Server): void {
  server.version = { ...server.version, until: 0 };
}

async function askVersion(server: Server): Promise<string> {
  const [row] = await during({}, server.timeoutMs, read.name, (span) =>
    readTwice(server, {}, span, read, {}),
  );
  return JSON.stringify(row?.["values"] ?? []);
}
