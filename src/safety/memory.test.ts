import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ownDataDir } from "../../seed/own-data.js";
import { compiled } from "../../seed/testing/compiled.js";
import { report } from "./figures.js";
import { type Program, startProgram } from "./program.js";
import { type Abuse, broad, deep, fragments, many, repeated } from "./query-abuse.js";
import { type Timed, timed } from "./timed.js";

const heapMb = 256;
/** How often each attack is made, and how many at once. */
const rounds = 6;
const atOnce = 8;

/** Costs nearly as much as one question may, and differs from every other one, so that none is answered from memory. */
const largest = (number: number): string =>
  JSON.stringify({
    query: `{ cities(first: 100) { nodes { buildingBlocks(first: 98) { edges { node { id name definition } } } } } } # ${number}`,
  });
const millions: Abuse = {
  name: "first: 5,000,000",
  body: JSON.stringify({ query: "{ cities(first: 5000000) { nodes { id } } }" }),
  answer: "QUERY_TOO_COMPLEX",
};
const attacks = [...deep, ...broad, ...many, ...fragments, ...repeated, millions];

let built: string;
let dataDir: string;
let program: Program;
/** With the largest questions. */
const made = attacks.length + 1;
let survived = 0;
beforeAll(async () => {
  built = await compiled();
  await symlink(ownDataDir(), join(built, "seed/data"), "junction");
  dataDir = await mkdtemp(join(tmpdir(), "attacked-"));
  program = await startProgram(built, dataDir, heapMb);
}, 120_000);
afterAll(async () => {
  const peak = await program.peakMb();
  report({
    check: 13,
    what: `${made} attacks on a process with ${heapMb} MB: crashes; peak memory of the process`,
    target: "0; <= 250 MB",
    measured: `${made - survived}; ${peak ?? "?"} MB`,
  });
  await program.stop();
  for (const dir of [built, dataDir]) await rm(dir, { recursive: true });
});

/** Every answer has what is expected, or says that the process has too much to do, in which it lives. */
function expectAll(answers: readonly Timed[], expected: string): void {
  const others = answers.filter(({ text }) => !text.includes(expected) && !text.includes("UNAVAILABLE"));
  expect(others.map(({ text }) => text.slice(0, 300))).toEqual([]);
}

describe(`check 13: a process with ${heapMb} MB for its objects`, () => {
  it.each(attacks)("lives on after $name", async ({ body, answer }) => {
    for (let round = 0; round < rounds; round++) {
      const answers = await Promise.all(Array.from({ length: atOnce }, () => timed(program.url, body)));
      expectAll(answers, answer);
    }
    expect(program.isAlive()).toBe(true);
    expect((await fetch(`${program.url}/readyz`)).status).toBe(200);
    survived++;
  });

  it("lives on after the largest questions that are let in, and files of all statements", async () => {
    for (let round = 0; round < rounds; round++) {
      const files = ["xlsx", "gexf"].map((ending) =>
        fetch(`${program.url}/questions/unverified-statements.${ending}`).then((file) => file.arrayBuffer()),
      );
      const answers = await Promise.all(
        Array.from({ length: atOnce }, (_, i) => timed(program.url, largest(round * atOnce + i))),
      );
      expectAll(answers, '"requested":19801');
      await Promise.all(files);
    }
    expect(program.isAlive()).toBe(true);
    expect((await fetch(`${program.url}/readyz`)).status).toBe(200);
    survived++;
  }, 60_000);
});
