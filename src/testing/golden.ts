import { expect } from "@jest/globals";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { projectDir } from "../project-dir.js";

/** An example question of `schema/operations`. */
export interface Example {
  /** The folder's name, and the question's. */
  readonly name: string;
  readonly dir: string;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** All example questions, by name. */
export function examples(): readonly Example[] {
  const all = join(projectDir(), "schema/operations");
  const names = readdirSync(all, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => ({ name, dir: join(all, name) }))
    .map(({ name, dir }) => ({
      name,
      dir,
      operation: readFileSync(join(dir, "operation.graphql"), "utf8"),
      variables: JSON.parse(readFileSync(join(dir, "variables.json"), "utf8")) as Example["variables"],
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Renews a part of a document that is made of other files, when UPDATE_GOLDEN=1 asks for it. @throws Error in CI.
 */
export function renewed(file: string, change: (text: string) => string, env = process.env): string {
  const path = join(projectDir(), file);
  const text = readFileSync(path, "utf8");
  if (!isWanted(env)) return text;
  const changed = change(text);
  if (changed !== text) writeFileSync(path, changed);
  return changed;
}

const written = new Set<string>();

/**
 * Compares a text with the file that holds what it should be. With UPDATE_GOLDEN=1 the file is written instead, once in a run:
 * the second engine is compared with what the first one wrote.
 *
 * @throws Error when a CI run asks for that: what is true there must be what was committed
 */
export function expectGolden(file: string, text: string, env = process.env): void {
  if (isWanted(env) && !written.has(file)) {
    written.add(file);
    writeFileSync(file, text);
    return;
  }
  const shown = relative(projectDir(), file);
  const hint = `${shown} · to renew it: UPDATE_GOLDEN=1 npm test -- src/operations.graph.test.ts`;
  const wanted = existsSync(file) ? readFileSync(file, "utf8") : "There is no such file.\n";
  expect(`${hint}\n${text}`).toBe(`${hint}\n${wanted}`);
}

function isWanted({ UPDATE_GOLDEN, CI }: NodeJS.ProcessEnv): boolean {
  if (UPDATE_GOLDEN !== "1") return false;
  if (CI !== undefined && CI !== "" && CI !== "false")
    throw new Error("Golden files are never renewed in CI: unset UPDATE_GOLDEN, or renew them at your desk.");
  return true;
}
