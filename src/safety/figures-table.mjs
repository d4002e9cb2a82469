import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { collected, wanted } from "./collected.mjs";

/** A reporter for Jest: prints the figures of the safety checks as one table when all tests are through. */
export default class FiguresTable {
  constructor({ rootDir }) {
    this.rootDir = rootDir;
    this.file = join(mkdtempSync(join(tmpdir(), "safety-")), "figures");
    process.env.SAFETY_FIGURES = this.file;
  }

  onRunComplete(_contexts, { testResults }) {
    const tests = testResults.flatMap(({ testFilePath, testResults }) => {
      const file = relative(this.rootDir, testFilePath).replaceAll("\\", "/");
      return testResults.map(({ fullName, status }) => ({ file, fullName, status }));
    });
    const figures = [...collected.map((check) => passed(check, tests)), ...this.handedIn()];
    const shown = figures.filter(({ measured }) => measured !== "");
    const nowhere = wanted.filter((number) => !shown.some(({ check }) => check === number));
    const empty = figures.filter((figure) => !shown.includes(figure));
    this.missing = [...nowhere.map(String), ...empty.map(({ check, what }) => `${check} (${what})`)];
    console.log(`\n${table(shown.sort((a, b) => (a.check ?? 99) - (b.check ?? 99)))}\n`);
  }

  handedIn() {
    if (!existsSync(this.file)) return [];
    const lines = readFileSync(this.file, "utf8").trim().split("\n");
    return lines.map((line) => JSON.parse(line));
  }

  /** Jest fails the run when a check was not shown. */
  getLastError() {
    if (this.missing?.length) return new Error(`No test showed these checks: ${this.missing.join(", ")}.`);
  }
}

function passed(check, tests) {
  const named = new RegExp(`^${check.tests}`);
  const own = tests.filter(({ file, fullName }) => file === check.file && named.test(fullName));
  const counted = own.filter(({ status }) => status === "passed" || status === "failed");
  const held = counted.filter(({ status }) => status === "passed");
  return { ...check, measured: counted.length === 0 ? "" : `${held.length} of ${counted.length} tests` };
}

function table(figures) {
  const rows = [
    ["check", "what", "target", "figure"],
    ...figures.map(({ check, what, target, measured }) => [`${check ?? "-"}`, what, target, measured]),
  ];
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i])).join("  ")).join("\n");
}
