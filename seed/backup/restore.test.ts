import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { cp, mkdir, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openEmbedded } from "../../src/graph/embedded/embedded.js";
import { query } from "../../src/graph/query.js";
import { compiled, runModule } from "../testing/compiled.js";
import {
  fill,
  holds,
  newPlaces,
  nodesIn,
  small,
  smallSize,
  whole,
  wholeSize,
  worldOf,
} from "../testing/stores.js";
import { backupCommand, restoreCommand } from "./command.js";

jest.setTimeout(120_000);

const rounds = 15;
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

const backup = () => backupCommand(["--out", out], worldOf(dataDir));
const restore = async () => {
  const here = worldOf(dataDir);
  await restoreCommand(["--from", out], here);
  return here.said;
};
/** The folder that a restore has left. */
const formerIn = (said: readonly string[]): string =>
  /kept in (.*); remove it/.exec(said[1] ?? "")?.[1] ?? "";

describe("a restore", () => {
  it("makes the graph that of the backup, and keeps what was there as a store of its own", async () => {
    await fill(store, whole);
    await backup();
    await fill(store, small);
    const said = await restore();
    expect(said[0]).toBe(`The graph is that of ${out} now: ${wholeSize.words}.`);
    expect(await holds(store, whole)).toBe(true);
    const former = formerIn(said);
    expect((await readdir(dataDir)).sort()).toEqual([former.slice(dataDir.length + 1), "graph.grafeo"]);
    expect(await holds(join(former, "graph.grafeo"), small)).toBe(true);
  });

  it("keeps the rules of the graph", async () => {
    await fill(store, whole);
    await backup();
    await rm(dataDir, { recursive: true });
    expect(await restore()).toHaveLength(1);
    const graph = await openEmbedded({ file: store });
    const text = "CREATE (:Entity {id: 'bremen'})";
    const again = query({ name: "test.again", mode: "write", text, read: (row) => row });
    await expect(graph.write((transaction) => transaction.all(again, {}))).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await graph.close();
  });

  it("takes the place of a damaged store and its log, and keeps both", async () => {
    await fill(store, whole);
    await backup();
    await truncate(store, 40_000);
    await mkdir(`${store}.wal`);
    await writeFile(join(`${store}.wal`, "wal_00000000000000000000.log"), "damaged");
    const former = formerIn(await restore());
    expect(await holds(store, whole)).toBe(true);
    expect((await readdir(former)).sort()).toEqual(["graph.grafeo", "graph.grafeo.wal"]);
    expect((await readFile(join(former, "graph.grafeo"))).length).toBe(40_000);
  });

  it("changes nothing when the backup is damaged, foreign or not there", async () => {
    await fill(store, whole);
    await backup();
    await fill(store, small);
    const before = await readFile(store);
    const sound = await readFile(out);
    const flipped = (place: number) => sound.map((byte, at) => (at === place ? byte ^ 0xff : byte));
    const damages = [
      sound.subarray(0, sound.length / 2),
      flipped(10),
      flipped(sound.findLastIndex((byte) => byte !== 0)),
      Buffer.from("SQLite format 3\0"),
      Buffer.alloc(0),
    ];
    for (const damaged of damages) {
      await writeFile(out, damaged);
      await expect(restore()).rejects.toMatchObject({
        code: "UNAVAILABLE",
        message: expect.stringContaining(`The file ${out}, or its log`),
      });
    }
    await rm(out);
    await expect(restore()).rejects.toThrow(`The file ${out} is not there`);
    expect(before.equals(await readFile(store))).toBe(true);
    expect(await readdir(dataDir)).toEqual(["graph.grafeo"]);
  });

  it("needs a graph that no other process has open", async () => {
    await fill(out, whole);
    const graph = await openEmbedded({ file: store });
    await expect(restore()).rejects.toThrow("is already open, probably in another process");
    await graph.close();
    expect((await readdir(dataDir)).sort()).toEqual(["graph.grafeo"]);
  });

  it("does not take the place of a folder", async () => {
    await fill(out, whole);
    await mkdir(store, { recursive: true });
    await expect(restore()).rejects.toThrow(`${store} is a folder, not a graph file. Move it away first.`);
  });

  it("leaves the one store or the other when it is killed", async () => {
    await fill(out, whole);
    const template = join(folder, "template");
    await fill(join(template, "graph.grafeo"), small);
    const text = `import { restoreStore } from "./src/graph/embedded/restore.js";
      console.log("begins"); await restoreStore(process.argv[1], process.argv[2]); console.log("restored");
      setInterval(() => undefined, 1000);`;
    /** Restores until the moment comes, and says how long that was and whether it was done. */
    const restoring = async (moment: number | null) => {
      await rm(dataDir, { recursive: true, force: true });
      await cp(template, dataDir, { recursive: true });
      const child = runModule(built, text, out, store);
      await child.saying("begins");
      const begun = Date.now();
      const restored = child.saying("restored");
      await (moment === null ? restored : Promise.race([restored, pause(moment)]));
      const took = Date.now() - begun;
      await child.kill();
      return { took, restored: child.said().includes("restored") };
    };
    const { took } = await restoring(null);
    expect(await nodesIn(store)).toBe(wholeSize.nodes);
    const found: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const { restored } = await restoring((took * round) / rounds);
      found.push(await nodesIn(store));
      if (restored) expect(found.at(-1)).toBe(wholeSize.nodes);
    }
    expect(found.filter((nodes) => nodes !== smallSize.nodes && nodes !== wholeSize.nodes)).toEqual([]);
    expect(found).toContain(smallSize.nodes);
  });
});
