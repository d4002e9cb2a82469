import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { compiled, heard, moduleArguments, runModule } from "../../../seed/testing/compiled.js";
import { held, numbered, writing } from "../../../seed/testing/written-pairs.js";

jest.setTimeout(120_000);

const rounds = 15;
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

describe("a process that is killed while it writes", () => {
  it("leaves every write that was answered, and no half one", async () => {
    let answered = 0;
    for (let round = 0; round < rounds; round++) {
      const name = path.join(folder, `${round}.grafeo`);
      const child = runModule(built, writing, name, "100000");
      await child.saying("0");
      await pause(Math.random() * 150);
      await child.kill();
      const last = Number(child.said().at(-1));
      answered += last + 1;
      const found = await held(name);
      // The one under way may have been stored without an answer.
      expect([last + 1, last + 2]).toContain(found.length);
      expect(found).toEqual(numbered(found.length));
    }
    expect(answered).toBeGreaterThan(rounds);
  });
});

(process.platform === "win32" ? describe.skip : describe)(
  "a disk that is full (Windows has no such limit)",
  () => {
    it.each([
      ["little by little", "0"],
      ["by one write", "1000000"],
    ])("is told to the writer, and loses nothing that was answered before (%s)", async (_, size) => {
      const node = [process.execPath, ...moduleArguments(built, writing, file, "100000", size)];
      const child = heard(spawn("sh", ["-c", 'ulimit -f 200; exec "$@"', "sh", ...node]));
      await child.saying("end");
      await child.kill();
      const [failure, ...answered] = child.said().slice(0, -1).reverse();
      expect(failure).toMatch(/^UNAVAILABLE The graph's file cannot be written; is the disk full\?/);
      const found = await held(file);
      // The one that was not answered may be there or not.
      expect([answered.length, answered.length + 1]).toContain(found.length);
      expect(found).toEqual(numbered(found.length));
    });
  },
);
