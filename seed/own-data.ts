import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { descriptorFile } from "./descriptor.js";

/**
 * The folder of the project's own data package, found from where this module lies (source or build), not from where the
 * program was started. Its `datapackage.json` is what every package that is to be loaded must fit.
 */
export function ownDataDir(): string {
  const data = join("seed", "data");
  for (let dir = dirname(fileURLToPath(import.meta.url)); ; dir = dirname(dir)) {
    if (existsSync(join(dir, data, descriptorFile))) return join(dir, data);
    if (dir === dirname(dir)) throw new Error(`There is no ${data} above ${import.meta.url}.`);
  }
}
