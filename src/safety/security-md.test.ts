import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { readConfig, settingNames } from "../config.js";
import { projectDir } from "../project-dir.js";
import { publicLimits } from "../server/limits/limits.js";
import { tableAt } from "../testing/markdown.js";
import { limitGuards } from "./limit-guards.js";
import { closeGuards, otherGuards } from "./other-guards.js";

afterAll(closeGuards);

const text = readFileSync(join(projectDir(), "SECURITY.md"), "utf8");
const plain = (cell = ""): string => cell.replaceAll("`", "");
const guards = tableAt(text, "guards").map(([name, , value, setting]) => ({
  name: plain(name),
  value: plain(value),
  setting: plain(setting),
}));
const config = readConfig({});

describe("SECURITY.md", () => {
  it("has every guard that is shown to protect, and no other", () => {
    const shown = [...Object.keys(limitGuards), ...Object.keys(otherGuards)];
    expect(guards.map(({ name }) => name).sort()).toEqual(shown.sort());
  });

  it("says the default of every limit", () => {
    const defaults = { ...publicLimits, deadline: config.timeoutMs };
    const said = Object.keys(defaults).map((name) => guards.find((guard) => guard.name === name)?.value);
    expect(said).toEqual(Object.values(defaults).map((value) => value.toLocaleString("en-GB")));
  });

  it("names settings that there are", () => {
    const named = guards.flatMap(({ setting }) => (setting === "" ? [] : [setting]));
    expect(named.filter((name) => !settingNames.includes(name))).toEqual([]);
    const { costLimit, rateLimit, concurrency } = config;
    const { cost, rate, atOnce } = publicLimits;
    expect([costLimit, rateLimit, concurrency]).toEqual([cost, rate, atOnce]);
  });

  it("names a test for every promise", () => {
    const files = tableAt(text, "promises").map(([, file]) => plain(file));
    expect(files.length).toBeGreaterThan(10);
    expect(
      files.filter((file) => !file.endsWith(".test.ts") || !existsSync(join(projectDir(), file))),
    ).toEqual([]);
  });
});
