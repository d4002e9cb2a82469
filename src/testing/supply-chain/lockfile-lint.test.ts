import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lockfilePath } from "./lockfile.js";
import { lint } from "./lockfile-lint.js";

describe("the lockfile", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "lockfile-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const tarball = "graphql/-/graphql-16.15.0.tgz";
  it.each([
    ["an address without https", { resolved: `http://registry.npmjs.org/${tarball}` }],
    ["a registry of somebody's own", { resolved: `https://registry.example/${tarball}` }],
    ["a repository", { resolved: "git+ssh://git@github.com/graphql/graphql-js.git#16.x.x" }],
    ["a weak hash", { integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=" }],
  ])("is refused with %s", (_, changed) => {
    expect(lint(lockfileWith(changed))).toEqual([expect.stringContaining("graphql@16.15.0")]);
  });

  it("may name the public registry, in whose place npm puts the reader's own", () => {
    expect(lint(lockfileWith({ resolved: `https://registry.npmjs.org/${tarball}` }))).toEqual([]);
  });

  function lockfileWith(changed: object): string {
    const lockfile = JSON.parse(readFileSync(lockfilePath, "utf8")) as {
      packages: Record<string, object>;
    };
    lockfile.packages["node_modules/graphql"] = { ...lockfile.packages["node_modules/graphql"], ...changed };
    const path = join(folder, "package-lock.json");
    writeFileSync(path, JSON.stringify(lockfile));
    return path;
  }
});
