import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import { mkdir, mkdtemp, readFile } from "node:fs/promises";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

// Jest loads this file alone and as CommonJS: it imports nothing of ours, and its setup is the default export.

/** Where a Neo4j for tests is, or why there is none. */
export type Where = { readonly uri: string } | { readonly missing: string };

interface Started {
  readonly where: Where;
  readonly stop: () => Promise<void>;
}

const run = promisify(execFile);

/**
 * Runs once before all tests, and starts nothing: the first test file that needs Neo4j asks for it at the address in
 * `NEO4J_TEST_BROKER`, so a run without such files does not wait for a server.
 *
 * The broker answers one line per connection: `where` with a `Where`, `lease <pid>` with `yours` as soon as no other test
 * file uses the database; the lease ends with the connection, or when the same process asks anew.
 */
export default async function setup(_config: unknown, project: { readonly rootDir: string }): Promise<void> {
  let started: Promise<Started> | undefined;
  const lease = leases();
  const broker = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", (line) => {
      const [word, pid] = String(line).trim().split(" ");
      if (word === "lease") return lease(socket, pid ?? "");
      started ??= start(path.join(project.rootDir, "src/testing/neo4j"), project.rootDir);
      void started.then(({ where }) => socket.end(JSON.stringify(where)));
    });
  });
  await new Promise<void>((listening) => broker.listen(0, "127.0.0.1", listening));
  broker.unref();
  process.env["NEO4J_TEST_BROKER"] = String((broker.address() as AddressInfo).port);
  globalThis.stopNeo4jForTests = async () => {
    broker.close();
    await (await started)?.stop();
  };
}

declare global {
  /** Left by the setup for the teardown, which runs in the same process. */
  var stopNeo4jForTests: (() => Promise<void>) | undefined;
}

/** One holder at a time, the others in the order of arrival. */
function leases(): (socket: Socket, pid: string) => void {
  let holder: { socket: Socket; pid: string } | undefined;
  const waiting: { socket: Socket; pid: string }[] = [];
  const next = (): void => {
    holder = waiting.shift();
    holder?.socket.write("yours");
  };
  return (socket, pid) => {
    const entry = { socket, pid };
    socket.once("close", () => {
      if (waiting.includes(entry)) waiting.splice(waiting.indexOf(entry), 1);
      if (holder === entry) next();
    });
    waiting.push(entry);
    if (holder === undefined || holder.pid === pid) {
      waiting.splice(waiting.indexOf(entry), 1);
      waiting.unshift(entry);
      next();
    }
  };
}

/** The first of: the server at `NEO4J_TEST_URI`, Docker, JDK and Maven. */
async function start(room: string, root: string): Promise<Started> {
  const uri = process.env["NEO4J_TEST_URI"];
  if (uri !== undefined && uri !== "") return { where: { uri }, stop: async () => undefined };
  try {
    return (await dockerAnswers()) ? await startContainer() : await startJava(room, root);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    const missing = `no Neo4j for tests (set NEO4J_TEST_URI, or install Docker, or JDK 17 and Maven): ${reason}`;
    process.stderr.write(
      `The tests on Neo4j are skipped, or fail with CI=true or NEO4J_REQUIRED=true: ${missing}\n`,
    );
    return { where: { missing }, stop: async () => undefined };
  }
}

async function dockerAnswers(): Promise<boolean> {
  const asked = run("docker", ["version", "--format", "{{.Server.Version}}"], { timeout: 5_000 });
  return asked.then(
    () => true,
    () => false,
  );
}

async function startContainer(): Promise<Started> {
  const port = await freePort();
  const options = ["--rm", "--detach", "--publish", `127.0.0.1:${port}:7687`, "--env", "NEO4J_AUTH=none"];
  const { stdout } = await run("docker", ["run", ...options, "neo4j:5.26-community"], { timeout: 300_000 });
  const container = stdout.trim();
  const stop = async (): Promise<void> => {
    await run("docker", ["rm", "--force", container]);
  };
  const uri = `bolt://127.0.0.1:${port}`;
  const { default: neo4j } = await import("neo4j-driver");
  const driver = neo4j.driver(uri);
  try {
    for (const end = Date.now() + 90_000; ; await new Promise((later) => setTimeout(later, 500))) {
      try {
        await driver.executeQuery("RETURN 1");
        return { where: { uri }, stop };
      } catch (error) {
        if (Date.now() > end) throw error;
      }
    }
  } catch (error) {
    await stop();
    throw error;
  } finally {
    await driver.close();
  }
}

async function startJava(room: string, root: string): Promise<Started> {
  const [port, folder] = [await freePort(), await mkdtemp(path.join(tmpdir(), "neo4j-test-"))];
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const java = await runJava({ room, root, folder, port });
    const stop = async (): Promise<void> => {
      await endJava(java);
      remove();
    };
    return { where: { uri: `bolt://127.0.0.1:${port}` }, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * Runs a Neo4j on the port, with its data in the folder, by the JDK and Maven. Resolves when it answers. It ends with its
 * standard input, which the system closes with this process, however this process dies, and takes the folder with it.
 */
export async function runJava(options: {
  /** The folder of this file. */
  readonly room: string;
  /** The folder of the project. */
  readonly root: string;
  readonly folder: string;
  readonly port: number;
}): Promise<ChildProcess> {
  const { room, root, folder, port } = options;
  const cache = path.join(root, "node_modules/.cache/neo4j-test");
  const classPath = await classPathOf(path.join(room, "pom.xml"), cache);
  const quick = ["-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];
  const source = path.join(room, "Neo4jServer.java");
  const java = spawn("java", [...quick, "-cp", classPath, source, folder, String(port)]);
  const complaints: string[] = [];
  java.stderr.on("data", (text) => complaints.push(String(text)));
  try {
    await new Promise<void>((ready, failed) => {
      const tooLong = setTimeout(() => failed(new Error("Neo4j was not ready after 90 seconds")), 90_000);
      java.once("error", failed);
      java.once("close", () => failed(new Error(`java ended: ${complaints.join("").trim()}`)));
      java.stdout.on("data", (text) => String(text).includes("READY") && ready());
      java.once("close", () => clearTimeout(tooLong));
    });
  } catch (error) {
    await endJava(java);
    throw error;
  }
  return java;
}

async function endJava(java: ChildProcess): Promise<void> {
  const tooLong = setTimeout(() => java.kill("SIGKILL"), 5_000);
  java.stdin?.end();
  if (java.exitCode === null && java.signalCode === null) await once(java, "close");
  clearTimeout(tooLong);
}

/** Maven fetches the jars once; where they are is remembered, and asked again when one is gone. */
async function classPathOf(pom: string, cache: string): Promise<string> {
  const version = /5\.\d+\.\d+/.exec(await readFile(pom, "utf8"))?.[0] ?? "";
  const file = path.join(cache, `${version}.txt`);
  const known = existsSync(file) ? await readFile(file, "utf8") : "";
  if (known !== "" && known.split(path.delimiter).every((jar) => existsSync(jar))) return known;
  await mkdir(cache, { recursive: true });
  const goal = ["-q", "-B", "-f", pom, "dependency:build-classpath", `-Dmdep.outputFile=${file}`];
  await run("mvn", goal, { timeout: 300_000 });
  return readFile(file, "utf8");
}

/** A port that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
