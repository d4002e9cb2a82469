import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { query } from "../graph/query.js";
import { fakeGraph } from "./fake-graph.js";
import { expectGolden } from "./golden.js";
import { sentStatements } from "./sent-statements.js";
import { steppedGraph } from "./stepped-graph.js";

describe("a golden file", () => {
  let dir = "";
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "golden-"));
  });
  afterEach(() => rmSync(dir, { recursive: true }));
  const file = (): string => join(dir, "answer.json");

  it("is compared with what came", () => {
    writeFileSync(file(), "as it was\n");
    expectGolden(file(), "as it was\n", {});
    expect(() => expectGolden(file(), "other\n", {})).toThrow("UPDATE_GOLDEN=1");
  });

  it("is written when that is asked for, and compared from then on", () => {
    expectGolden(file(), "new\n", { UPDATE_GOLDEN: "1" });
    expect(readFileSync(file(), "utf8")).toBe("new\n");
    expect(() => expectGolden(file(), "other\n", { UPDATE_GOLDEN: "1" })).toThrow("other");
  });

  it("is never written in CI", () => {
    expect(() => expectGolden(file(), "new\n", { UPDATE_GOLDEN: "1", CI: "true" })).toThrow("never renewed");
  });
});

describe("a stepped graph", () => {
  const named = (name: string) =>
    query<object, string>({ name, mode: "read", text: "RETURN 1 AS x", read: (row) => String(row["x"]) });
  const later = (ms: number, x: string) => () =>
    new Promise<object[]>((resolve) => setTimeout(() => resolve([{ x }]), ms));

  it("lets nothing go out before all answers of the step are there", async () => {
    const graph = fakeGraph({
      fast: later(1, "f"),
      slow: later(30, "s"),
      next: later(1, "n"),
      last: later(1, "l"),
    });
    const steps: number[] = [];
    const stepped = steppedGraph(graph, () => steps.push(graph.asked.length));
    const answers = await Promise.all([
      stepped.one(named("slow"), {}).then(() => stepped.one(named("last"), {})),
      stepped.one(named("fast"), {}).then(() => stepped.one(named("next"), {})),
    ]);
    expect(answers).toEqual(["l", "n"]);
    expect(graph.asked.slice(0, 2)).toEqual(["slow", "fast"]);
    expect(steps).toEqual([0, 2]);
  });

  it("gives a failure to the one who asked, and the answers to the others", async () => {
    const graph = fakeGraph({ good: () => [{ x: "g" }], bad: () => Promise.reject(new Error("no")) });
    const stepped = steppedGraph(graph, () => undefined);
    const answers = await Promise.allSettled([stepped.one(named("bad"), {}), stepped.one(named("good"), {})]);
    expect(answers.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  });
});

describe("the statements that were sent", () => {
  it("are written down by step, every text once, whatever their order within a step", async () => {
    const sent = sentStatements();
    const texts: Record<string, string> = { a: "// a\nRETURN 1", b: "// b\nRETURN 2" };
    const hearing = (name: string) => () => {
      sent.hear({ name, text: texts[name] ?? "", params: {} });
      return [{ x: name }];
    };
    const graph = sent.listen(fakeGraph({ a: hearing("a"), b: hearing("b") }));
    const ask = (name: string) => graph.one(query({ name, mode: "read", text: "", read: (row) => row }), {});
    await Promise.all([ask("b"), ask("a"), ask("b")]);
    await ask("a");
    expect(sent.written().split("\n")).toEqual([
      "// What is sent, step by step; the statements of one step do not wait for each other.",
      "// 1. a, b ×2",
      "// 2. a",
      "",
      "// a",
      "RETURN 1;",
      "",
      "// b",
      "RETURN 2;",
      "",
    ]);
  });
});
