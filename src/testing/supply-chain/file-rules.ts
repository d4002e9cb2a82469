import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectDir } from "../../project-dir.js";
import { refusedScalars } from "./accepted.js";
import { harmlessValues, secretsIn } from "./secrets.js";

/** A file of the project that git knows, or that it would add. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** Scripts that install packages let none of them run anything. */
export function runsScripts(path: string, text: string): readonly string[] {
  if (path !== ".ci/run" && path !== "Dockerfile") return [];
  const commands = [...text.matchAll(/^(?:RUN )?npm (?:ci|install)\b.*/gm)].map(([command]) => command);
  return commands
    .filter((command) => !command.includes("--ignore-scripts"))
    .map((command) => `${path} has \`${command}\` without --ignore-scripts.`);
}

/** No scalar is used that a short text keeps busy for seconds; neither in code nor in the schema. */
export function namesScalar(path: string, text: string): readonly string[] {
  if (!/\.(ts|graphql)$/.test(path)) return [];
  return refusedScalars
    .filter((name) =>
      new RegExp(`\\bGraphQL${name}\\b|\\b${name}Resolver\\b|^scalar ${name}\\b`, "m").test(text),
    )
    .map((name) => `${path} uses the scalar ${name} of graphql-scalars; make one of our own.`);
}

/** What looks like a secret and is not known to be harmless; and what is known and not there any more. */
export function secretViolations(files: readonly ProjectFile[]): readonly string[] {
  const findings = files.flatMap(({ path, text }) => secretsIn(text).map((found) => ({ path, ...found })));
  const isHarmless = (secret: string): boolean => Object.hasOwn(harmlessValues, secret);
  return [
    ...findings
      .filter(({ secret }) => !isHarmless(secret))
      .map(
        ({ path, line, what }) =>
          `${path}:${line} has ${what}; take it out, and change it where it opens doors.`,
      ),
    ...Object.keys(harmlessValues)
      .filter((value) => !findings.some(({ secret }) => secret === value))
      .map((value) => `harmlessValues has "${value}", which is nowhere.`),
  ];
}

/** Every file of the working tree that git knows or would add. Needs git, and a clone. */
export function projectFiles(): readonly ProjectFile[] {
  const options = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const paths = execFileSync("git", options, { cwd: projectDir(), encoding: "utf8" }).split("\0");
  return paths
    .filter((path) => path !== "" && existsSync(join(projectDir(), path)))
    .map((path) => ({ path, text: readFileSync(join(projectDir(), path), "utf8") }));
}
