import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openEmbedded } from "../../src/graph/embedded/embedded.js";
import { compiled, runModule } from "../testing/compiled.js";
import { fill, holds, newPlaces, whole, wholeSize, worldOf } from "../testing/stores.js";
import { backupCommand } from "./command.js";

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

const backup = async (...args: string[]) => {
  const here = worldOf(dataDir);
  await backupCommand(["--out", out, ...args], here);
  return here.said;
};

describe("a backup", () => {
  it("holds all of the graph, in one file, and leaves the graph as it is", async () => {
    await fill(store, whole);
    const before = await readFile(store);
    expect(await backup()).toEqual([
      `${out} holds the whole graph: ${wholeSize.words}. It was opened again and has no faults.`,
    ]);
    expect(before.equals(await readFile(store))).toBe(true);
    expect(await readdir(dataDir)).toEqual(["graph.grafeo"]);
    expect(await readdir(join(folder, "backups"))).toEqual(["one.grafeo"]);
    expect(await holds(out, whole)).toBe(true);
  });

  it("holds what a killed process has left in the log", async () => {
    await mkdir(dataDir);
    const text = `import grafeo from "./node_modules/@grafeo-db/js/grafeo.js";
      const db = grafeo.GrafeoDB.create(process.argv[1]);
      await db.executeCypher("CREATE (:Goal)");
      console.log("written"); setInterval(() => {}, 1000);`;
    const child = runModule(built, text, store);
    await child.saying("written");
    await child.kill();
    expect(await backup()).toEqual([expect.stringContaining("1 nodes and 0 relationships")]);
  });

  it("writes over no file without --force, and over a folder never", async () => {
    await fill(store, whole);
    await mkdir(join(folder, "backups"));
    await writeFile(out, "precious");
    await expect(backup()).rejects.toThrow(
      `--out ${out} is there already; name another file, or say --force to write over it.`,
    );
    expect(await readFile(out, "utf8")).toBe("precious");
    await backup("--force");
    expect(await holds(out, whole)).toBe(true);
    await expect(backupCommand(["--out", dataDir, "--force"], worldOf(dataDir))).rejects.toThrow(
      "is a folder",
    );
    await expect(backupCommand(["--out", store, "--force"], worldOf(dataDir))).rejects.toThrow(
      "is the graph itself",
    );
    expect(await holds(store, whole)).toBe(true);
  });

  it("keeps the former backup when the graph is damaged", async () => {
    await fill(store, whole);
    await backup();
    const before = await readFile(out);
    await truncate(store, 40_000);
    await expect(backup("--force")).rejects.toMatchObject({ code: "UNAVAILABLE" });
    expect(before.equals(await readFile(out))).toBe(true);
    expect(await readdir(join(folder, "backups"))).toEqual(["one.grafeo"]);
  });

  it("needs a graph that is there and that no other process has open", async () => {
    await expect(backup()).rejects.toThrow(`The file ${store} is not there`);
    expect(existsSync(dataDir)).toBe(false);
    const graph = await openEmbedded({ file: store });
    try {
      await expect(backup()).rejects.toThrow("is already open, probably in another process");
    } finally {
      await graph.close();
    }
  });
});
