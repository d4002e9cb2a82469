// Writes schema/schema.graphql from the classes and says what breaks for callers, compared with the file as it was, or with a
// branch: `npm run emit -- main`.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectDir } from "./project-dir.js";
import { breakingChanges } from "./schema-changes.js";
import { schemaText } from "./schema.js";

const file = join(projectDir(), "schema/schema.graphql");
const branch = process.argv[2];
const before = branch === undefined ? asItWas() : asOn(branch);
const now = await schemaText();
writeFileSync(file, now);
const broken = before === null ? [] : breakingChanges(before, now);
for (const change of broken) console.log(`Breaking: ${change}`);
if (broken.length > 0) console.log("Name each of them in CHANGELOG.md, under Unreleased.");

function asItWas(): string | null {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function asOn(ref: string): string {
  return execFileSync("git", ["show", `${ref}:schema/schema.graphql`], {
    cwd: projectDir(),
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
}
