import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { projectDir } from "../../src/project-dir.js";

/** Builds the code into a new folder, for tests that run it in a process that they may kill. Remove it afterwards. */
export async function compiled(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "bildungsgraph-built-"));
  const swc = join(projectDir(), "node_modules/@swc/cli/bin/swc.js");
  const args = [swc, "src", "seed", "--out-dir", dir, "--ignore", "**/*.test.ts,src/web/**", "--quiet"];
  await promisify(execFile)(process.execPath, args, { cwd: projectDir() });
  await writeFile(join(dir, "package.json"), '{ "type": "module" }');
  await symlink(join(projectDir(), "node_modules"), join(dir, "node_modules"), "junction");
  return dir;
}

/** Another process with what it has said so far, a line each. */
export interface Other {
  readonly process: ChildProcess;
  readonly said: () => readonly string[];
  /** Resolves when this line was said, or the process has ended. */
  readonly saying: (line: string) => Promise<void>;
  /** Ends it with SIGKILL, if it has not ended by itself. */
  readonly kill: () => Promise<void>;
}

/** What Node is told so that it runs a module of text; what that imports from "./…" lies in the folder of the build. */
export function moduleArguments(built: string, text: string, ...args: readonly string[]): readonly string[] {
  const base = pathToFileURL(join(built, "/")).href;
  return ["--input-type=module", "-e", text.replaceAll(' from "./', ` from "${base}`), ...args];
}

/** Runs a module of text, as `moduleArguments` takes it. */
export function runModule(...module: Parameters<typeof moduleArguments>): Other {
  return heard(spawn(process.execPath, moduleArguments(...module)));
}

/** Listens to a process. */
export function heard(child: ChildProcess): Other {
  let text = "";
  const closed = once(child, "close");
  const said = (): readonly string[] => text.split("\n").slice(0, -1);
  child.stdout?.setEncoding("utf8").on("data", (part: string) => (text += part));
  child.stderr?.pipe(process.stderr);
  return {
    process: child,
    said,
    saying: (line) =>
      Promise.race([
        closed.then(() => undefined),
        new Promise<void>((resolve) => {
          child.stdout?.on("data", () => {
            if (said().includes(line)) resolve();
          });
        }),
      ]),
    kill: async () => {
      child.kill("SIGKILL");
      await closed;
    },
  };
}
