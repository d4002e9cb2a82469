import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { distDir } from "../places.mjs";

/** Run as a process of its own: prints how long the project's schema takes to load and to build, in milliseconds. */
const begun = performance.now();
const { buildApiSchema } = await import(pathToFileURL(join(distDir, "src/schema.js")).href);
const loaded = performance.now();
const schema = await buildApiSchema();
const built = performance.now();
console.log(
  JSON.stringify({
    loadMs: loaded - begun,
    buildMs: built - loaded,
    types: Object.keys(schema.getTypeMap()).length,
  }),
);
