import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectDir } from "../project-dir.js";
import { freePort, runJava } from "../testing/neo4j/setup.js";

/** A Neo4j of our own, started with a JDK and Maven, that can be killed and started again with what it holds. */
export interface Database {
  readonly uri: string;
  /** Ends it as a failing machine would: with SIGKILL. */
  kill(): Promise<void>;
  /** Starts it again at the same address. Resolves when it answers. */
  start(): Promise<void>;
  /** Ends it, and removes what it held. */
  remove(): Promise<void>;
}

/** What a program is told to use it: it asks for no password. */
export const settingsFor = (uri: string) => ({ NEO4J_URI: uri, NEO4J_USER: "" });

/** Starts one that is empty. */
export async function openDatabase(): Promise<Database> {
  const root = projectDir();
  const [port, folder] = [await freePort(), await mkdtemp(join(tmpdir(), "neo4j-faults-"))];
  const run = (): Promise<ChildProcess> =>
    runJava({ room: join(root, "src/testing/neo4j"), root, folder, port });
  let java = await run();
  const kill = async (): Promise<void> => {
    java.kill("SIGKILL");
    await once(java, "close");
  };
  return {
    uri: `bolt://127.0.0.1:${port}`,
    kill,
    start: async () => {
      java = await run();
    },
    remove: async () => {
      await kill();
      await rm(folder, { recursive: true });
    },
  };
}
