import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { projectDir } from "./project-dir.js";
import { tableAt } from "./testing/markdown.js";

/** What each room may import, as src/README.md has it. */
const rooms = new Map(
  tableAt(readFileSync(join(projectDir(), "src/README.md"), "utf8"), "rooms").map(
    ([room = "", , may = ""]) => [
      room.replaceAll("`", ""),
      may === "everything" ? null : [...may.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
    ],
  ),
);
const files = sources("src");

describe("the map of the rooms", () => {
  it("has every room that there is, and no other", () => {
    expect([...rooms.keys()].sort()).toEqual([...new Set(files.map(roomOf))].sort());
  });

  it("leads one way only: a room may import what stands above it", () => {
    const order = ["seed", ...rooms.keys()];
    const backwards = [...rooms].flatMap(([room, may]) =>
      (may ?? [])
        .filter((name) => order.indexOf(name) >= order.indexOf(room))
        .map((name) => `${room} → ${name}`),
    );
    expect(backwards).toEqual([]);
  });

  it("is kept by every import", () => {
    const crossing = files.flatMap((file) =>
      importsOf(file)
        .filter((to) => roomOf(to) !== roomOf(file))
        .filter((to) => rooms.get(roomOf(file))?.includes(roomOf(to)) === false)
        .map((to) => `${file} → ${to}`),
    );
    expect(crossing).toEqual([]);
  });

  it.each(["entities", "questions"])("keeps the concepts in %s apart from each other", (room) => {
    const concept = (file: string): string | undefined => file.split("/")[2];
    const crossing = files
      .filter((file) => roomOf(file) === room && concept(file) !== "index.ts")
      .flatMap((file) => importsOf(file).map((to) => [file, to] as const))
      .filter(([file, to]) => roomOf(to) === room && concept(to) !== concept(file));
    expect(crossing).toEqual([]);
  });
});

/** Product code: neither tests nor what only they use, nor what runs in the browser. */
function sources(dir: string): readonly string[] {
  const entries = readdirSync(join(projectDir(), dir), { recursive: true, withFileTypes: true });
  return entries
    .filter(({ name }) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map(({ parentPath, name }) => relative(projectDir(), join(parentPath, name)))
    .sort();
}

function roomOf(file: string): string {
  const [top = "", room = ""] = file.split("/");
  return top === "src" ? room : top;
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(projectDir(), file), "utf8");
  return [...text.matchAll(/^(?:import|export)\s[^;]*?from "(\.[^"]+)";/gm)].map(([, path = ""]) =>
    relative(projectDir(), join(projectDir(), dirname(file), path)).replace(/\.js$/, ".ts"),
  );
}
