import { describe, expect, it } from "@jest/globals";
import { cellText } from "./csv.js";

describe("a cell", () => {
  it.each([
    ["=SUM(A1)", "'=SUM(A1)"],
    ["+49 30 1", "'+49 30 1"],
    ["-", "'-"],
    ["@home", "'@home"],
    ["\t=1", "'\t=1"],
    ["2009-05", "2009-05"],
    ["a=b", "a=b"],
    ["1.5", "1.5"],
  ])("with the text %j is %j for German spreadsheets", (text, written) => {
    expect(cellText(text, "de")).toBe(written);
    expect(cellText(text, "rfc")).toBe(text);
  });

  it("with a number has a decimal comma in German, and is never escaped", () => {
    expect([cellText(-1.5, "de"), cellText(-1.5, "rfc"), cellText(1000000, "de")]).toEqual([
      "-1,5",
      "-1.5",
      "1000000",
    ]);
  });

  it("without a value is empty", () => {
    expect([cellText(null, "de"), cellText(true, "de"), cellText(false, "rfc")]).toEqual([
      "",
      "true",
      "false",
    ]);
  });
});
