import { describe, expect, it } from "@jest/globals";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { projectDir } from "../src/project-dir.js";
import { tableAt } from "../src/testing/markdown.js";
import { descriptorFile } from "./descriptor.js";
import { ownDataDir } from "./own-data.js";
import { readPackage, rowsOf } from "./package.js";

const readme = await readFile(join(projectDir(), "seed/README.md"), "utf8");
const sources = rowsOf(await readPackage(ownDataDir()), "sources.csv");
const isPage = (source: (typeof sources)[number]): boolean =>
  source["source_type"] === "web_page_or_document";

describe("seed/README.md", () => {
  it("names every source that is more than a page, with its licence note", () => {
    const rows = tableAt(readme, "sources");
    const told = new Map(rows.map(([id, , , , licence = ""]) => [id?.replaceAll("`", ""), licence]));
    const others = sources.filter((source) => !isPage(source));
    expect([...told.keys()].sort()).toEqual(others.map(({ id }) => id).sort());
    for (const { id, licence_note: note } of others) {
      const licence = told.get(String(id)) ?? "";
      expect([id, licence]).toEqual([
        id,
        expect.stringMatching(note === null ? /^not stated/ : /^dl-de\/by-2-0$/),
      ]);
    }
  });

  it("counts the other sources", () => {
    const told = /<!-- count: pages -->(\d+)/.exec(readme)?.[1];
    expect(told).toBe(String(sources.filter(isPage).length));
  });

  it("explains every property of our own in the data package", async () => {
    const text = await readFile(join(ownDataDir(), descriptorFile), "utf8");
    const used = new Set([...text.matchAll(/"(bildungsgraph:\w+)":/g)].map(([, name]) => name));
    const told = tableAt(readme, "rules").map(([name]) => name?.replaceAll("`", ""));
    expect([...told].sort()).toEqual([...used].sort());
  });
});
