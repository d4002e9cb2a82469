import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the measuring programs. */
export const benchDir = fileURLToPath(new URL(".", import.meta.url));
/** What a run may leave behind and find again; not in git. */
export const cacheDir = join(benchDir, ".cache");
/** The project that is measured. */
export const projectDir = join(benchDir, "..");
/** The built project. */
export const distDir = join(projectDir, "dist");
