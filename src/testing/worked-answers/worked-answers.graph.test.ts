import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { ownDataDir } from "../../../seed/own-data.js";
import { onBothLandscapes } from "../landscape.js";
import { actors } from "./actors.js";
import { askerOf } from "../ask.js";
import type { Answers } from "./words.js";
import { blocks } from "./blocks.js";
import { comparisons } from "./comparison.js";
import { counts } from "./counts.js";
import { places } from "./places.js";
import { quality } from "./quality.js";
import { sharing } from "./sharing.js";

interface Worked {
  readonly issue?: string;
  readonly question: string;
  readonly parameters: never;
  readonly answer: unknown;
}

const file = new URL("../worked-answers.json", import.meta.url);
const worked = JSON.parse(await readFile(file, "utf8")) as Readonly<Record<string, Worked>>;
const answers: Answers = {
  ...counts,
  ...sharing,
  ...comparisons,
  ...blocks,
  ...actors,
  ...places,
  ...quality,
};

describe("the worked answers", () => {
  it("rest on the files that we load", async () => {
    const files = (await readdir(ownDataDir())).filter((name) => name.endsWith(".csv")).sort();
    const hashes = files.map(async (name) => {
      const bytes = await readFile(join(ownDataDir(), name));
      return [name, createHash("sha256").update(bytes).digest("hex")] as const;
    });
    expect(Object.fromEntries(await Promise.all(hashes))).toEqual(worked["meta.files"]?.answer);
  });

  it("of the foundation are all asked for below, each once", () => {
    const wanted = Object.keys(worked).filter((name) => worked[name]?.issue === "foundation");
    expect(Object.keys(answers).sort()).toEqual(wanted.sort());
    expect(wanted).toHaveLength(34);
  });
});

onBothLandscapes((graph) => {
  describe("the API answers as the worked answer says", () => {
    it.each(Object.entries(answers))(
      "%s",
      async (name, answer) => {
        const { parameters, answer: expected } = worked[name] as Worked;
        expect(await answer(askerOf(graph), parameters)).toEqual(expected);
      },
      120_000,
    );
  });
});
