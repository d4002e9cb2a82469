import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import neo4j from "neo4j-driver";
import { cacheDir, projectDir } from "./places.mjs";

const run = promisify(execFile);
/** Names the constraint that marks a database as one for measurements; it constrains nothing real. */
const mark = "bildungsgraph_bench_database";

/**
 * @typedef {object} Database
 * @property {Record<string, string>} settings as the project's programs take them from their environment
 * @property {import("neo4j-driver").Driver} driver
 * @property {(text: string, params?: object) => Promise<Record<string, any>[]>} rows one reading statement
 * @property {(texts: readonly string[]) => Promise<void>} write one statement after the other, each on its own
 * @property {() => Promise<void>} empty
 * @property {() => Promise<void>} stop
 */

/**
 * The Neo4j that `NEO4J_URI` names, or one of our own, started with JDK 17 and Maven as the tests start theirs.
 *
 * @returns {Promise<Database>}
 */
export async function openDatabase() {
  const { NEO4J_URI, NEO4J_USER = "neo4j", NEO4J_PASSWORD = "", NEO4J_DATABASE = "neo4j" } = process.env;
  const server = NEO4J_URI ? { uri: NEO4J_URI, stop: async () => undefined } : await startServer();
  const settings = {
    NEO4J_URI: server.uri,
    NEO4J_USER: NEO4J_URI ? NEO4J_USER : "",
    NEO4J_PASSWORD,
    NEO4J_DATABASE,
  };
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(settings.NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
  });
  const ask = async (text, params, defaultAccessMode) => {
    const session = driver.session({ database: NEO4J_DATABASE, defaultAccessMode });
    try {
      return (await session.run(text, params)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  const database = {
    settings,
    driver,
    rows: (text, params = {}) => ask(text, params, "READ"),
    write: async (texts) => {
      for (const text of texts) await ask(text, {}, "WRITE");
    },
    empty: () => emptied(database),
    stop: async () => {
      await driver.close();
      await server.stop();
    },
  };
  return database;
}

/** Removes all nodes, but never those of a database that was not empty when it was first measured on. */
async function emptied({ rows, write }) {
  const [{ nodes }] = await rows("MATCH (n) RETURN count(n) AS nodes");
  const marks = await rows("SHOW CONSTRAINTS YIELD name WHERE name = $mark RETURN name", { mark });
  if (nodes > 0 && marks.length === 0)
    throw new Error(
      `NEO4J_URI names a database with ${nodes} nodes, which would be removed; name an empty one.`,
    );
  await write([
    `CREATE CONSTRAINT ${mark} IF NOT EXISTS FOR (n:BenchDatabase) REQUIRE n.id IS UNIQUE`,
    "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
  ]);
}

async function startServer() {
  const room = join(projectDir, "src/testing/neo4j");
  const classPath = await classPathOf(join(room, "pom.xml"));
  const [port, folder] = [await freePort(), await mkdtemp(join(tmpdir(), "neo4j-bench-"))];
  const options = ["-Xmx2g", "-cp", classPath, join(room, "Neo4jServer.java"), folder, String(port)];
  const java = spawn("java", options, { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise((resolve) => java.once("close", resolve));
  await new Promise((ready, failed) => {
    java.once("error", failed);
    java.once("close", () => failed(new Error("Neo4j ended before it was ready.")));
    java.stdout.on("data", (text) => String(text).includes("READY") && ready());
  });
  return {
    uri: `bolt://127.0.0.1:${port}`,
    stop: async () => {
      java.stdin.end();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function classPathOf(pom) {
  const file = join(cacheDir, "neo4j-class-path.txt");
  const known = existsSync(file) ? await readFile(file, "utf8") : "";
  if (known !== "" && known.split(delimiter).every((jar) => existsSync(jar))) return known;
  await mkdir(cacheDir, { recursive: true });
  await run("mvn", ["-q", "-B", "-f", pom, "dependency:build-classpath", `-Dmdep.outputFile=${file}`]);
  return readFile(file, "utf8");
}

/** A port that nobody listens at. */
export async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}
