import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ownDataDir } from "../../seed/own-data.js";
import { heard } from "../../seed/testing/compiled.js";

/** The program as an operator runs it, in a process of its own. */
export interface Program {
  readonly url: string;
  readonly isAlive: () => boolean;
  /** The most memory that the process had so far, in MB; null where the system does not say. */
  peakMb(): Promise<number | null>;
  stop(): Promise<void>;
}

/** Starts the program of a build on the embedded engine, with so much memory for what JavaScript holds. */
export async function startProgram(built: string, dataDir: string, heapMb: number): Promise<Program> {
  const env = {
    ...{ PATH: process.env["PATH"], PORT: "0", DATA_DIR: dataDir, SEED_DIR: ownDataDir() },
    // What is spent by one attack is not to protect against the next one.
    ...{ RATE_LIMIT: "0", LOG_LEVEL: "error" },
  };
  const args = [`--max-old-space-size=${heapMb}`, join(built, "src/main.js")];
  const program = heard(spawn(process.execPath, args, { env }));
  const { process: child } = program;
  const address = (): string | undefined =>
    program
      .said()
      .map((line) => /^ {2}Start page +(\S+)\/$/.exec(line)?.[1])
      .find(Boolean);
  while (address() === undefined) {
    if (child.exitCode !== null) throw new Error("The program did not start.");
    await pause(20);
  }
  return {
    url: address() ?? "",
    isAlive: () => child.exitCode === null && child.signalCode === null,
    peakMb: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
      const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(status) ?? [];
      return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
    },
    stop: () => program.kill(),
  };
}
