import { existsSync } from "node:fs";
import { join } from "node:path";
import { cacheDir, projectDir } from "../places.mjs";
import { grow } from "./grow.mjs";
import { readPackage, writePackage } from "./package.mjs";

/**
 * What is measured on. The large one is made when it is not there; delete `bench/.cache` to make it anew.
 *
 * @typedef {{name: "facts" | "scaled", dir: string}} DataSet
 */
export const facts = { name: "facts", dir: join(projectDir, "seed/data") };

/** @returns {Promise<DataSet>} */
export async function scaled() {
  const dir = join(cacheDir, "scaled");
  if (!existsSync(join(dir, "datapackage.json"))) {
    const pkg = await readPackage(facts.dir);
    grow(pkg);
    await writePackage(dir, pkg);
  }
  return { name: "scaled", dir };
}
