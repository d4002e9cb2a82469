import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatFault } from "../fault.js";
import { ownDataDir } from "../own-data.js";
import { checkPackage, readPackage } from "../package.js";

/** One change of a package: in this file, this text (which must be there once) becomes that; null takes the file away. */
export type Edit = readonly [file: string, from: string | null, to: string];

const folders: string[] = [];

/** A copy of the real package with some edits, in a folder of its own; `forgetPackages` removes it. */
export async function changedPackage(...edits: readonly Edit[]): Promise<string> {
  const dir = await emptyFolder();
  await cp(ownDataDir(), dir, { recursive: true });
  for (const [file, from, to] of edits) await edit(join(dir, file), from, to);
  return dir;
}

export async function emptyFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "bildungsgraph-seed-"));
  folders.push(dir);
  return dir;
}

/** Removes the folders that this test file made; for `afterAll`. */
export async function forgetPackages(): Promise<void> {
  await Promise.all(folders.splice(0).map((dir) => rm(dir, { recursive: true, force: true })));
}

/** What the check says of a folder, one line for each fault. */
export async function faultsOf(dir: string): Promise<readonly string[]> {
  return checkPackage(await readPackage(dir)).map(formatFault);
}

async function edit(path: string, from: string | null, to: string): Promise<void> {
  if (from === null) {
    await rm(path);
    return;
  }
  const parts = (await readFile(path, "utf8")).split(from);
  if (parts.length !== 2)
    throw new Error(`${path} holds ${JSON.stringify(from)} ${parts.length - 1} times, not once.`);
  await writeFile(path, parts.join(to));
}

/** A package with one goal and its source: all files are there, the others with nothing but their header row. */
export async function smallPackage(): Promise<string> {
  const dir = await changedPackage();
  for (const file of (await readdir(dir)).filter((name) => name.endsWith(".csv"))) {
    const [header = "", ...lines] = (await readFile(join(dir, file), "utf8")).split("\n");
    const keep = (line: string): boolean =>
      (file === "goals.csv" && line.startsWith("kommunale-gesamtstrategie,")) ||
      (file === "sources.csv" && line.startsWith("FD,"));
    await writeFile(join(dir, file), `${[header, ...lines.filter(keep)].join("\n")}\n`);
  }
  return dir;
}
