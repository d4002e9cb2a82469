// Builds the pages into dist/web, unless they are newer than what they are made of.
// `node src/web/build.mjs --force` builds in any case.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const project = new URL("../../", import.meta.url);
const sources = new URL("src/web/", project);
const output = new URL("dist/web/", project);
const mark = new URL(".built-from", output);
const packages = ["graphiql", "@graphiql/react", "react", "react-dom", "graphql", "vite"];

/** One word for everything that the output depends on. */
function state() {
  const hash = createHash("sha256");
  for (const name of packages)
    hash.update(readFileSync(new URL(`node_modules/${name}/package.json`, project)));
  const files = readdirSync(sources, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const path of files.map((file) => `${file.parentPath}/${file.name}`).sort())
    hash.update(path.slice(fileURLToPath(sources).length - 1)).update(readFileSync(path));
  return hash.digest("hex");
}

function isBuilt(now) {
  try {
    return readFileSync(mark, "utf8") === now;
  } catch {
    return false;
  }
}

const now = state();
if (process.argv.includes("--force") || !isBuilt(now)) {
  const started = performance.now();
  rmSync(mark, { force: true });
  mkdirSync(output, { recursive: true });
  cpSync(new URL("assets/", sources), new URL("assets/", output), { recursive: true });
  const { build } = await import("vite");
  await build({
    configFile: false,
    root: fileURLToPath(new URL("graphiql/", sources)),
    base: "/graphiql/",
    logLevel: "error",
    worker: { format: "es" },
    build: {
      outDir: fileURLToPath(new URL("graphiql/", output)),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      modulePreload: { polyfill: false },
    },
  });
  writeFileSync(mark, now);
  console.log(`Built the pages in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
