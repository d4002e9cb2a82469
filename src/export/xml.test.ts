import { describe, expect, it } from "@jest/globals";
import { DOMParser } from "@xmldom/xmldom";
import { documentText, element, leaf, rootElement } from "./xml.js";
import { columnLetters } from "./xlsx/sheet.js";

const nasty = `<pieces/> & "it's" ]]> \u0000\u0001 ä 🎓`;

describe("an XML document in pieces", () => {
  it("comes back as it was given, whatever the texts hold, without characters that XML forbids", () => {
    const root = rootElement("root", { note: nasty });
    root.ele("list").ele("pieces");
    const text = [
      ...documentText(root, {
        pieces: function* () {
          for (const at of [1, 2]) {
            const piece = element("piece", { at, note: `two\nlines` });
            piece.ele("t").txt(nasty);
            leaf(piece, "empty", { gone: null, kept: 0 });
            yield piece;
          }
        },
      }),
    ].join("");
    const document = new DOMParser().parseFromString(text, "application/xml");
    const clean = nasty.replaceAll("\u0000", "").replaceAll("\u0001", "");
    expect(document.documentElement?.getAttribute("note")).toBe(clean);
    expect([...document.getElementsByTagName("t")].map((t) => t.textContent)).toEqual([clean, clean]);
    expect([...document.getElementsByTagName("piece")].map((p) => p.getAttribute("note"))).toEqual([
      "two lines",
      "two lines",
    ]);
    expect(document.getElementsByTagName("empty")[0]?.getAttribute("kept")).toBe("0");
    expect(document.getElementsByTagName("pieces")).toHaveLength(0);
  });
});

it("names the columns of a sheet as spreadsheets do", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});
