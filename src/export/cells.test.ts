import { describe, expect, it } from "@jest/globals";
import { distinct, joined, valuesAt } from "./cells.js";

const row = {
  name: "Hamburg",
  uses: [
    { since: "2009", sources: [{ id: "a" }, { id: "b" }] },
    { since: null, sources: [{ id: "c" }] },
  ],
  none: [],
};

describe("a list in one cell", () => {
  it.each([
    [["name"], "Hamburg"],
    [["uses", "since"], "2009 | "],
    [["uses", "sources", "id"], "a ; b | c"],
    [["uses", "until"], null],
    [["none", "id"], null],
    [["missing", "id"], null],
  ])("at %j is %j", (path, cell) => {
    expect(joined(valuesAt(row, path))).toBe(cell);
  });

  it("can be asked for one of its places", () => {
    expect(valuesAt({ cells: [null, "ACTIVE"] }, ["cells", 1])).toBe("ACTIVE");
  });

  it("gives each of its values once", () => {
    expect(distinct([["a", ["b", null]], "a", 1])).toEqual(["a", "b", "1"]);
  });
});
