import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { projectDir } from "../../project-dir.js";

/**
 * What lockfile-lint says against a lockfile: addresses without https, hashes weaker than SHA-512, hosts of one's own.
 * npm puts everybody's own registry in the place of the public one, so that host, or none, suits a stranger.
 */
export function lint(path: string): readonly string[] {
  const rules = ["--validate-https", "--validate-integrity", "--allowed-hosts", "npm", "--format", "plain"];
  const program = join(projectDir(), "node_modules/lockfile-lint/bin/lockfile-lint.js");
  try {
    execFileSync(process.execPath, [program, "--path", path, "--type", "npm", ...rules], { stdio: "pipe" });
    return [];
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
    return [`lockfile-lint: ${String(stdout)}${String(stderr)}`];
  }
}
