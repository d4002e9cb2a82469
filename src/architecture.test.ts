import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { projectDir } from "./project-dir.js";

// Which room may import which is read from src/README.md and checked in rooms.test.ts.

/** What is kept in one place: a package, and the folders, files or kinds of files that may import it. */
const keptIn: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  "neo4j-driver": ["src/graph/neo4j/"],
  "@grafeo-db/js": ["src/graph/embedded/"],
  dataloader: ["src/api/loader.ts"],
  express: ["src/server/"],
  "@apollo/server": ["src/server/"],
  compression: ["src/server/"],
  helmet: ["src/server/headers.ts"],
  "raw-body": ["src/server/body.ts"],
  "proxy-addr": ["src/server/limits/client.ts"],
  negotiator: ["src/api/language.ts", "src/server/accepts.ts"],
  pino: ["src/main.ts"],
  "cli-progress": ["seed/progress.ts"],
  "csv-parse": ["seed/table.ts"],
  "prom-client": ["src/server/metrics/"],
  "@opentelemetry/api": ["src/server/traces.ts"],
  "@opentelemetry/sdk-trace-node": ["src/server/traces.ts"],
  "rate-limiter-flexible": ["src/server/limits/"],
  "lru-cache": ["src/server/answer-cache.ts", "src/server/documents.ts"],
  zod: ["src/config.ts", "seed/descriptor.ts"],
  // Neither the door nor a store, nor a rule, knows GraphQL.
  "type-graphql": [
    "src/api/",
    "src/schema.ts",
    /^src\/(entities|relations|links|questions)\/(?!.*\.(store|rules)\.ts$)/,
  ],
  "graphql-scalars": ["src/api/", /\.(type|resolver)\.ts$/],
};

/** The process's environment is read where the process is, and handed on from there. */
const readEnvironment = ["src/main.ts", "seed/main.ts", "seed/export/main.ts", "seed/backup/main.ts"];

/** Where every concept has a folder, and a line in the room's list. */
const rooms = ["entities", "relations", "questions"] as const;

const product = [...filesOf("src"), ...filesOf("seed")].filter(isProduct);

describe("what is kept in one place", () => {
  it.each(Object.entries(keptIn))("is %s", (name, places) => {
    const users = product.filter((file) => packagesOf(file).includes(name));
    const isAllowed = (file: string): boolean =>
      places.some((place) => (typeof place === "string" ? file.startsWith(place) : place.test(file)));
    expect(users.filter((file) => !isAllowed(file))).toEqual([]);
    expect(users).not.toEqual([]);
  });

  it("is the process's environment", () => {
    const readers = product.filter((file) => /\bprocess\.env\b/.test(textOf(file)));
    expect(readers.filter((file) => !readEnvironment.includes(file))).toEqual([]);
  });

  it("is what only tests need: the program imports nothing that npm leaves out in production", () => {
    const { dependencies } = JSON.parse(textOf("package.json")) as { dependencies: object };
    const missing = product.flatMap((file) =>
      packagesOf(file)
        .filter((name) => !name.startsWith("node:") && !Object.hasOwn(dependencies, name))
        .map((name) => `${file} → ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

describe("a concept", () => {
  it.each(rooms)("in %s has its line in the list of its room", (room) => {
    const list = textOf(`src/${room}/index.ts`);
    const missing = foldersOf(room)
      .map((folder) => `from "./${folder}/index.js";`)
      .filter((line) => !list.includes(line))
      .map((line) => `src/${room}/index.ts lacks: import { … } ${line}`);
    expect(missing).toEqual([]);
  });

  it.each(rooms)("in %s is in the list with all that it describes", async (room) => {
    const listed = new Set(Object.values(await load(room, "")).flat());
    const missing: string[] = [];
    for (const folder of foldersOf(room)) {
      const described = Object.entries(await load(room, folder)).filter(([, value]) => isConcept(value));
      const left = described.filter(([, value]) => !listed.has(value)).map(([name]) => `${folder}: ${name}`);
      missing.push(...(described.length === 0 ? [`${folder} describes nothing`] : left));
    }
    expect(missing).toEqual([]);
  });

  it("is entered by its front door", () => {
    const conceptOf = (file: string): string =>
      /^src\/((?:entities|relations|questions)\/[^/]+)\//.exec(file)?.[1] ?? "";
    const around = product.flatMap((file) =>
      importsOf(file)
        .filter(
          (to) => conceptOf(to) !== "" && conceptOf(to) !== conceptOf(file) && !to.endsWith("/index.ts"),
        )
        .map((to) => `${file} → ${to}`),
    );
    expect(around).toEqual([]);
  });

  it("lies in a folder with its name; there is no folder for odds and ends", () => {
    const rest = /(^|[/-])(utils?|helpers?|common|services?|managers?|base)(\/|\.ts$|-)/;
    expect(product.filter((file) => rest.test(file.replace(/^src\/|^seed\//, "")))).toEqual([]);
  });
});

/** Neither tests nor what only they use, nor what runs in the browser. */
function isProduct(file: string): boolean {
  return (
    file.endsWith(".ts") &&
    !/\.test\.ts$|^(src|seed)\/testing\/|^src\/(safety|faults)\/|^src\/web\//.test(file)
  );
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(join(projectDir(), folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(projectDir(), join(parentPath, name)).replaceAll("\\", "/"))
    .sort();
}

function foldersOf(room: string): readonly string[] {
  const entries = readdirSync(join(projectDir(), "src", room), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function textOf(file: string): string {
  return readFileSync(join(projectDir(), file), "utf8");
}

/** Everything that a file imports, types included, at its beginning or on the way. */
function specifiersOf(file: string): readonly string[] {
  const statement =
    /^(?:import|export)\s[^;"]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gm;
  return [...textOf(file).matchAll(statement)].map(([, from, bare, late]) => from ?? bare ?? late ?? "");
}

function importsOf(file: string): readonly string[] {
  return specifiersOf(file)
    .filter((name) => name.startsWith("."))
    .map((name) => join(dirname(file), name).replaceAll("\\", "/").replace(/\.js$/, ".ts"));
}

/** `@apollo/server` of `@apollo/server/plugin/disabled`. */
function packagesOf(file: string): readonly string[] {
  const names = specifiersOf(file).filter((name) => !name.startsWith("."));
  return names.map((name) => name.split("/", name.startsWith("@") ? 2 : 1).join("/"));
}

async function load(room: string, folder: string): Promise<Readonly<Record<string, unknown>>> {
  const inner = folder === "" ? "" : `${folder}/`;
  return (await import(`./${room}/${inner}index.js`)) as Readonly<Record<string, unknown>>;
}

/** A kind has columns, a relation has rows, a question has fields to add. */
function isConcept(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return ["columns", "rows", "resolvers"].some((key) => key in value);
}
