import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type GraphQLScalarType, isScalarType } from "graphql";
import ts from "typescript";
import { fold, foldSpelledOut, searchable } from "../api/fold.js";
import { projectDir } from "../project-dir.js";
import { buildApiSchema } from "../schema.js";
import { report, shownMs } from "./figures.js";

const length = 20_000;
const patienceMs = 100;

/** Repetitions that a pattern may try to divide in very many ways, each with an end that fits and one that does not. */
const shapes = ["0", "1", "a", "Z", " ", "\n", "-", "/", ".", ":", "%", "1.", "a-"].flatMap((unit) => {
  const many = unit.repeat(length / unit.length);
  return [many, `${many}\u0000x`];
});

/** Patterns that read our own files or the operator's settings at the start, and nothing that a caller sends. */
const ofOurOwn = ["src/server/examples.ts", "src/config.ts"];

/** Every pattern of the program as it is written, with the file where it stands. */
function patterns(): readonly (readonly [name: string, pattern: RegExp])[] {
  const files = readdirSync(join(projectDir(), "src"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => /^src\/(?!testing|safety|web)[^]*(?<!\.test)\.ts$/.test(file))
    .filter((file) => !ofOurOwn.includes(file));
  return files.flatMap((file) => {
    const found: [string, RegExp][] = [];
    const look = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source = "", flags = ""] = /^\/(.*)\/(\w*)$/.exec(node.text) ?? [];
        found.push([`${file}: ${node.text}`, new RegExp(source, flags)]);
      }
      ts.forEachChild(node, look);
    };
    look(ts.createSourceFile(file, readFileSync(join(projectDir(), file), "utf8"), ts.ScriptTarget.Latest));
    return found;
  });
}

let slowest = 0;
let runs = 0;
let timeouts = 0;
afterAll(() => {
  report({
    check: 16,
    what: `patterns and scalars with ${shapes.length} hostile texts of ${length} characters (${runs} runs): timeouts, slowest`,
    target: "0; <= 60 ms",
    measured: `${timeouts}; ${shownMs(slowest)}`,
  });
});

/** A room without anything in it, and a script in it that has so much time. */
const context = createContext({});
const script = new Script("read(text)");

/** @returns how long a reader took, in milliseconds, whatever it said; Infinity when it was stopped. */
function timeOf(read: (text: string) => unknown, text: string): number {
  Object.assign(context, { read, text });
  const started = performance.now();
  try {
    script.runInContext(context, { timeout: patienceMs });
  } catch (error) {
    if ((error as { code?: string }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return Infinity;
  }
  return performance.now() - started;
}

/** How often a text is read again that took long: the machine may have been busy. */
const tries = 5;

/** Has a reader read every hostile text. @returns the time of the slowest. */
function readsAll(read: (text: string) => unknown): number {
  const times = shapes.map((text) => {
    let ms = timeOf(read, text);
    for (let again = 1; again < tries && ms > patienceMs / 5; again++) ms = Math.min(ms, timeOf(read, text));
    return ms;
  });
  runs += times.length;
  const worst = Math.max(...times);
  if (worst === Infinity) timeouts++;
  else slowest = Math.max(slowest, worst);
  return worst;
}

describe("check 16: a hostile text is read in time", () => {
  it("or the watch over that is told: a pattern that is known to be bad runs out of it", () => {
    expect(readsAll((text) => /^(\w+-?)*$/.test(text))).toBe(Infinity);
    [runs, timeouts, slowest] = [0, 0, 0];
  });

  it.each(patterns())("by the pattern in %s", (_name, pattern) => {
    expect(readsAll((text) => text.replace(pattern, ""))).toBeLessThan(patienceMs);
  });

  it.each(Object.entries({ fold, foldSpelledOut, searchable }))("by %s", (_name, read) => {
    expect(readsAll(read)).toBeLessThan(patienceMs);
  });

  describe("by every scalar of the schema", () => {
    let scalars: readonly GraphQLScalarType[];
    beforeAll(async () => {
      scalars = Object.values((await buildApiSchema()).getTypeMap()).filter((type) => isScalarType(type));
    });

    it.each(["parseValue", "serialize"] as const)("in its %s", (method) => {
      expect(scalars.map(({ name }) => name)).toEqual(expect.arrayContaining(["PartialDate", "URL"]));
      const times = scalars.map((scalar) => [scalar.name, readsAll((text) => scalar[method](text))] as const);
      expect(times.filter(([, ms]) => ms >= patienceMs)).toEqual([]);
    });
  });
});
