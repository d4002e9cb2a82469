import { describe, expect, it } from "@jest/globals";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectDir } from "./project-dir.js";

const patience = 120_000;

describe("the typed documents in schema/client", () => {
  it(
    "are those of the schema and the example questions (otherwise: npm run codegen)",
    async () => {
      const codegen = "node_modules/@graphql-codegen/cli/cjs/bin.js";
      await expect(run(codegen, "--config", "codegen.yml", "--check")).resolves.not.toContain("stale");
    },
    patience,
  );

  it(
    "are accepted by TypeScript at its strictest",
    async () => {
      const strict = ["--strict", "--noUncheckedIndexedAccess", "--verbatimModuleSyntax"];
      const modules = ["--target", "es2022", "--module", "nodenext", "--ignoreConfig", "--noEmit"];
      const files = ["schema/client/index.ts", "schema/client/graphql.ts"];
      await expect(run("node_modules/typescript/bin/tsc", ...strict, ...modules, ...files)).resolves.toBe("");
    },
    patience,
  );
});

/** Runs a tool of the project. @throws Error with what it said when it does not end well. */
async function run(script: string, ...args: string[]): Promise<string> {
  const options = { cwd: projectDir(), env: { ...process.env, NODE_OPTIONS: "" } };
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(projectDir(), script), ...args],
      options,
    );
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${script} failed:\n${stdout ?? ""}${stderr ?? ""}`, { cause: error });
  }
}
