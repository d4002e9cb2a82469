import { connect } from "node:net";
import type { Neo4jOptions } from "../../graph/neo4j/server.js";
import type { Where } from "./setup.js";

/** The Neo4j of this test run, started when nobody asked before; or why there is none. */
export async function neo4jForTests(): Promise<Neo4jOptions | { readonly missing: string }> {
  const where = JSON.parse(await ask("where")) as Where;
  if ("missing" in where) {
    if (required()) throw new Error(`Neo4j is required here, but there is ${where.missing}`);
    return where;
  }
  return {
    uri: where.uri,
    user: process.env["NEO4J_TEST_USER"] ?? "neo4j",
    password: process.env["NEO4J_TEST_PASSWORD"] ?? "",
    database: process.env["NEO4J_TEST_DATABASE"] ?? "neo4j",
  };
}

/** Waits until no other test file uses the database. The function returned gives it back. */
export function leaseNeo4j(): Promise<() => void> {
  return new Promise((granted, failed) => {
    const socket = connect(port(), "127.0.0.1");
    socket.once("error", failed);
    socket.once("connect", () => socket.write(`lease ${process.pid}`));
    socket.once("data", () => {
      socket.unref();
      granted(() => socket.destroy());
    });
  });
}

function ask(word: string): Promise<string> {
  return new Promise((answered, failed) => {
    let answer = "";
    const socket = connect(port(), "127.0.0.1");
    socket.once("error", failed);
    socket.once("connect", () => socket.write(word));
    socket.on("data", (text) => (answer += String(text)));
    socket.once("end", () => answered(answer));
  });
}

function port(): number {
  const broker = process.env["NEO4J_TEST_BROKER"];
  if (broker === undefined) throw new Error("Jest's globalSetup src/testing/neo4j/setup.ts did not run.");
  return Number(broker);
}

function required(): boolean {
  return [process.env["CI"], process.env["NEO4J_REQUIRED"]].some(
    (flag) => flag !== undefined && /^(true|1)$/.test(flag),
  );
}
