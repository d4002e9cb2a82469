import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { compiled, runModule } from "../../../seed/testing/compiled.js";
import { held, numbered, writing } from "../../../seed/testing/written-pairs.js";

jest.setTimeout(120_000);

let built: string;
let folder: string;
let file: string;
beforeAll(async () => {
  built = await compiled();
});
afterAll(() => rm(built, { recursive: true }));
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "durable-"));
  file = path.join(folder, "graph.grafeo");
});
afterEach(() => rm(folder, { recursive: true }));

/** Files with their contents, shortened. */
async function bytesOf(dir: string): Promise<readonly string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  const lines = found.map(async (entry) => {
    const name = path.join(entry.parentPath, entry.name);
    const bytes = entry.isFile() ? await readFile(name) : "folder";
    return `${path.relative(dir, name)} ${createHash("sha256").update(bytes).digest("hex")}`;
  });
  return (await Promise.all(lines)).sort();
}

/** "whole", or "refused" when it is with plain words and every byte in the folder is as it was. */
async function opening(dir: string, whole: readonly string[]): Promise<unknown> {
  const before = await bytesOf(dir);
  try {
    const found = await held(path.join(dir, "graph.grafeo"));
    return found.join() === whole.join() ? "whole" : `${found.length} of ${whole.length} pairs`;
  } catch (error) {
    expect(error).toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringContaining("Nothing was changed."),
    });
    expect(await bytesOf(dir)).toEqual(before);
    return "refused";
  }
}

/** The ways a folder opens after each of the damages, done to a copy of it. */
async function openings(
  damages: readonly (readonly [string, (dir: string) => Promise<unknown>])[],
  whole: readonly string[],
): Promise<Map<unknown, readonly string[]>> {
  const ways = new Map<unknown, string[]>();
  for (const [name, damage] of damages) {
    const copy = await mkdtemp(path.join(tmpdir(), "durable-copy-"));
    await cp(folder, copy, { recursive: true });
    await damage(copy);
    const way = await opening(copy, whole);
    ways.set(way, [...(ways.get(way) ?? []), name]);
    await rm(copy, { recursive: true });
  }
  return ways;
}

/** About `count` places of a file where something is written, spread over all of it. */
function placesIn(bytes: Uint8Array, count: number): readonly number[] {
  const written = [...bytes.keys()].filter((place) => bytes[place] !== 0);
  const every = Math.max(1, Math.floor(written.length / count));
  return written.filter((_, index) => index % every === 0);
}

const flips = (relative: string, bytes: Buffer, count: number) =>
  placesIn(bytes, count).map((place) => {
    const flipped = Buffer.from(bytes);
    flipped[place] = bytes[place]! ^ 0xff;
    return [
      `${relative} flipped at ${place}`,
      (dir: string) => writeFile(path.join(dir, relative), flipped),
    ] as const;
  });
const cuts = (relative: string, size: number) =>
  [0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99].map((part) => {
    const length = Math.floor(size * part);
    return [
      `${relative} cut to ${length}`,
      (dir: string) => truncate(path.join(dir, relative), length),
    ] as const;
  });

async function logOf(dir: string): Promise<string> {
  const [log = ""] = await readdir(path.join(dir, "graph.grafeo.wal"));
  return path.join("graph.grafeo.wal", log);
}

describe("a store of a killed process that is damaged", () => {
  it("is refused or whole, and what is refused stays as it is", async () => {
    const child = runModule(built, writing, file, "20");
    await child.saying("end");
    await child.kill();
    const log = await logOf(folder);
    const main = await readFile(file);
    const bytes = await readFile(path.join(folder, log));
    const ways = await openings(
      [
        ...flips("graph.grafeo", main, 80),
        ...cuts("graph.grafeo", main.length),
        ...flips(log, bytes, 40),
        ...cuts(log, bytes.length),
        ["the log is text", (dir) => writeFile(path.join(dir, log), "this was a log")],
        ["the log is gone", (dir) => rm(path.join(dir, "graph.grafeo.wal"), { recursive: true })],
        ["only the log is there", (dir) => rm(path.join(dir, "graph.grafeo"))],
      ],
      numbered(20),
    );
    expect([...ways.keys()].sort()).toEqual(["refused", "whole"]);
    expect(ways.get("refused")).toEqual(
      expect.arrayContaining(["graph.grafeo cut to 0", "only the log is there"]),
    );
    expect(ways.get("whole")).toEqual(expect.arrayContaining(["the log is gone"]));
  });

  it("is refused when the log is that of another store", async () => {
    for (const name of ["graph.grafeo", "other.grafeo"]) {
      const child = runModule(built, writing, path.join(folder, name), "3");
      await child.saying("end");
      await child.kill();
    }
    await rm(`${file}.wal`, { recursive: true });
    await cp(path.join(folder, "other.grafeo.wal"), `${file}.wal`, { recursive: true });
    expect(await opening(folder, numbered(3))).toBe("refused");
  });
});

describe("a store that was closed and is damaged", () => {
  it("is refused or whole, and what is refused stays as it is", async () => {
    const child = runModule(built, writing, file, "20");
    await child.saying("end");
    await child.kill();
    expect(await held(file)).toEqual(numbered(20));
    const main = await readFile(file);
    const ways = await openings(
      [...flips("graph.grafeo", main, 80), ...cuts("graph.grafeo", main.length)],
      numbered(20),
    );
    expect([...ways.keys()].sort()).toEqual(["refused", "whole"]);
  });
});

describe("what is no graph", () => {
  it.each([
    ["a database of SQLite", () => writeFile(file, `SQLite format 3\0${"x".repeat(9000)}`)],
    ["text", () => writeFile(file, "these are not the data you are looking for")],
    ["nothing at all", () => writeFile(file, "")],
    ["zeros", () => writeFile(file, Buffer.alloc(65_536))],
    ["a folder", () => mkdir(file)],
  ])("is refused and stays as it is: %s", async (_, lay) => {
    await lay();
    expect(await opening(folder, [])).toBe("refused");
  });
});
