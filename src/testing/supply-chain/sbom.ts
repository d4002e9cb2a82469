import { execFileSync } from "node:child_process";
import { projectDir } from "../../project-dir.js";

/**
 * What `npm sbom` names, from the lockfile alone. Not with `--omit dev`: that leaves out what tests need, too
 * (https://github.com/npm/cli/issues/7909), here 56 packages of the program with graphql among them.
 */
export function componentsInSbom(): ReadonlySet<string> {
  const options = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--offline"];
  const json = execFileSync("npm", options, { cwd: projectDir(), encoding: "utf8", maxBuffer: 2 ** 26 });
  const { components } = JSON.parse(json) as {
    components: readonly { group?: string; name: string; version: string }[];
  };
  return new Set(
    components.map(({ group, name, version }) => `${group ? `${group}/` : ""}${name}@${version}`),
  );
}
