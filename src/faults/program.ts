import { spawn } from "node:child_process";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ownDataDir } from "../../seed/own-data.js";
import { compiled, heard } from "../../seed/testing/compiled.js";

/** The program of this moment, built, to be run as often as wanted. */
export interface Build {
  readonly dir: string;
  /** Starts it as an operator does, with these settings. */
  start(settings: Readonly<Record<string, string>>): Promise<Program>;
  remove(): Promise<void>;
}

/** The program in a process of its own, with the real schema and the real data. */
export interface Program {
  readonly url: string;
  /** One of its metrics, such as `process_open_fds`. */
  metric(name: string): Promise<number>;
  /** Ends it, and waits until it has ended. */
  stop(): Promise<void>;
}

/** How long a first start on Neo4j, which is filled then, may take. */
export const startingMs = 180_000;

export async function build(): Promise<Build> {
  const dir = await compiled();
  await symlink(ownDataDir(), join(dir, "seed/data"), "junction");
  return { dir, start: (settings) => start(dir, settings), remove: () => rm(dir, { recursive: true }) };
}

async function start(built: string, settings: Readonly<Record<string, string>>): Promise<Program> {
  const dataDir = await mkdtemp(join(tmpdir(), "faults-"));
  const env = {
    ...{ PATH: process.env["PATH"], PORT: "0", METRICS_PORT: "0", LOG_LEVEL: "error" },
    // So that memory that is not given back is seen soon.
    NODE_OPTIONS: "--max-old-space-size=256",
    ...{ DATA_DIR: dataDir, SEED_DIR: ownDataDir() },
    ...settings,
  };
  const program = heard(spawn(process.execPath, [join(built, "src/main.js")], { env }));
  const { process: child } = program;
  const addressOf = (word: string): string | undefined =>
    program
      .said()
      .map((line) => new RegExp(`^  ${word} +(\\S+)`).exec(line)?.[1])
      .find(Boolean);
  while (addressOf("Metrics") === undefined) {
    if (child.exitCode !== null) throw new Error("The program did not start.");
    await pause(20);
  }
  const metricsUrl = addressOf("Metrics") ?? "";
  return {
    url: new URL("/", addressOf("API")).origin,
    metric: async (name) => {
      const text = await (await fetch(metricsUrl, { headers: { connection: "close" } })).text();
      const line = text.split("\n").find((row) => row.startsWith(`${name} `));
      if (line === undefined) throw new Error(`There is no metric ${name}.`);
      return Number(line.slice(name.length + 1));
    },
    stop: async () => {
      await program.kill();
      await rm(dataDir, { recursive: true });
    },
  };
}
