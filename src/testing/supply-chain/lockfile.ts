import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectDir } from "../../project-dir.js";

/** A copy of a package, as package-lock.json has it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Where it lies: `node_modules/graphql`. */
  readonly path: string;
  /** What its authors say, as an SPDX expression; empty when they say nothing. */
  readonly license: string;
  readonly integrity: string | undefined;
  /** Whether only building and testing need it. */
  readonly dev: boolean;
  readonly hasInstallScript: boolean;
}

/** Where the lockfile lies. */
export const lockfilePath = join(projectDir(), "package-lock.json");

/** Every copy of every package in a lockfile; without a path, in the project's own. */
export function lockedPackages(path = lockfilePath): readonly LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(path, "utf8")) as { packages: Record<string, Entry> };
  return Object.entries(packages)
    .filter(([place]) => place !== "")
    .map(([place, entry]) => ({
      name: entry.name ?? place.split("node_modules/").at(-1) ?? place,
      version: entry.version ?? "",
      path: place,
      license: entry.license ?? "",
      integrity: entry.integrity,
      dev: entry.dev ?? false,
      hasInstallScript: entry.hasInstallScript ?? false,
    }));
}

/** The version of a package that lies on the disk; undefined when it is not installed, as those of other platforms. */
export function installedVersion({ path }: LockedPackage): string | undefined {
  try {
    const text = readFileSync(join(projectDir(), path, "package.json"), "utf8");
    return (JSON.parse(text) as { version: string }).version;
  } catch {
    return undefined;
  }
}

type Entry = Partial<Omit<LockedPackage, "path">>;
