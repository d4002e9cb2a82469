import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { execFile } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { compiled } from "../testing/compiled.js";
import { fill, newPlaces, whole, wholeSize, worldOf } from "../testing/stores.js";
import { backupCommand, restoreCommand } from "./command.js";

jest.setTimeout(120_000);

let built: string;
beforeAll(async () => {
  built = await compiled();
});
afterAll(() => rm(built, { recursive: true }));
let folder: string;
let dataDir: string;
let store: string;
let out: string;
beforeEach(async () => {
  ({ folder, dataDir, store, out } = await newPlaces());
});
afterEach(() => rm(folder, { recursive: true }));

describe("the commands", () => {
  it("leave the backup of Neo4j to Neo4j", async () => {
    const there = worldOf(dataDir, { database: "education" });
    const words = "neo4j-admin database dump education --to-path=FOLDER";
    await expect(backupCommand(["--out", out], there)).rejects.toThrow(words);
    await expect(restoreCommand(["--from", out], there)).rejects.toThrow(words);
  });

  it.each([
    [backupCommand, ["--frob"], "Unknown option '--frob'. The options are --out FILE, --force and --help."],
    [backupCommand, [], "--out is missing; name a file."],
    [
      restoreCommand,
      ["--from"],
      "Option '--from <value>' argument missing. The options are --from FILE and --help.",
    ],
    [restoreCommand, ["--from", ""], "--from is missing; name a backup."],
  ])("answer what they do not understand with one line (%p %j)", async (command, args, message) => {
    await expect(command(args, worldOf(dataDir))).rejects.toThrow(new Error(message));
  });

  it.each([
    [backupCommand, "npm run backup -- --out FILE [--force]"],
    [restoreCommand, "npm run restore -- --from FILE"],
  ])("explain themselves", async (command, line) => {
    const asked = worldOf(dataDir);
    await command(["--help"], asked);
    expect(asked.said.join("\n")).toContain(line);
  });

  it("run as programs, with exit code 1 and one plain line when they fail", async () => {
    await fill(store, whole);
    const main = join(built, "seed/backup/main.js");
    const run = (args: readonly string[], env: NodeJS.ProcessEnv) =>
      promisify(execFile)(process.execPath, [main, ...args], { env: { PATH: process.env["PATH"], ...env } });
    const env = { DATA_DIR: dataDir };
    const { stdout } = await run(["backup", "--out", out], env);
    expect(stdout).toContain(wholeSize.words);
    await expect(run(["backup", "--out", out], env)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^--out .* is there already; [^\n]*\n$/),
    });
    await rm(dataDir, { recursive: true });
    expect((await run(["restore", "--from", out], env)).stdout).toContain(wholeSize.words);
    await expect(
      run(["restore", "--from", out], { NEO4J_URI: "bolt://localhost:1", NEO4J_PASSWORD: "x" }),
    ).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("neo4j-admin database dump neo4j") });
  });

  // Windows has no such limit.
  (process.platform === "win32" ? it.skip : it)("leave nothing behind on a disk that is full", async () => {
    await fill(store, whole);
    const node = [process.execPath, join(built, "seed/backup/main.js"), "backup", "--out", out];
    const run = promisify(execFile)("sh", ["-c", 'ulimit -f 100; exec "$@"', "sh", ...node], {
      env: { PATH: process.env["PATH"], DATA_DIR: dataDir },
    });
    await expect(run).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(new RegExp(`^The copy ${out}.part cannot be written: `)),
    });
    expect(await readdir(join(folder, "backups"))).toEqual([]);
  });
});
