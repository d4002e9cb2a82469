import { readFile } from "node:fs/promises";
import { describe, expect, it } from "@jest/globals";
import { askerOf } from "../ask.js";
import { onBothLandscapes } from "../landscape.js";
import { connecting } from "./connecting.js";
import { exploring } from "./exploring.js";
import { shortestWays } from "./paths.js";
import type { Answers } from "./words.js";

interface Worked {
  readonly issue?: string;
  readonly parameters: never;
  readonly answer: unknown;
}

const file = new URL("../worked-answers.json", import.meta.url);
const worked = JSON.parse(await readFile(file, "utf8")) as Readonly<Record<string, Worked>>;
const answers: Answers = { ...connecting, ...exploring, ...shortestWays };

it("asks for every worked answer of the analysts' questions, each once", () => {
  const wanted = Object.keys(worked).filter((name) => worked[name]?.issue === "questions");
  expect(Object.keys(answers).sort()).toEqual(wanted.sort());
  expect(wanted).toHaveLength(9);
});

onBothLandscapes((graph) => {
  describe("the API answers as the worked answer says", () => {
    it.each(Object.entries(answers))(
      "%s",
      async (name, answer) => {
        const { parameters, answer: expected } = worked[name] as Worked;
        expect(await answer(askerOf(graph), parameters)).toEqual(expected);
      },
      180_000,
    );
  });
});
