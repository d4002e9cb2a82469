import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fold, folds, foldSpelledOut, searchable, wordsOf } from "./fold.js";

const anyText = fc.string({ unit: "grapheme" });
const germanText = fc.string({ unit: fc.constantFrom(...Array.from("abcxyzäöüßéèçãñ 0123-/().")) });

describe("a folded text", () => {
  it.each([
    ["Köln", "koln", "koeln"],
    ["GIEßEN", "giessen", "giessen"],
    ["STRAẞE", "strasse", "strasse"],
    ["Ko\u0308ln", "koln", "koeln"],
    ["Mühldorf a. Inn", "muhldorf a. inn", "muehldorf a. inn"],
    ["Café Ångström", "cafe angstrom", "cafe angstroem"],
    ["Lernen vor Ort (2009–2014)", "lernen vor ort (2009–2014)", "lernen vor ort (2009–2014)"],
    ["", "", ""],
  ])("of %j is %j, spelled out %j", (text, plain, spelledOut) => {
    expect(fold(text)).toBe(plain);
    expect(foldSpelledOut(text)).toBe(spelledOut);
    expect(folds(text)).toEqual([...new Set([plain, spelledOut])]);
  });

  it("stays as it is when it is folded again", () => {
    fc.assert(fc.property(anyText, (text) => folds(text).every((folded) => fold(folded) === folded)));
  });

  it("is the same whatever the case and the form of the letters", () => {
    fc.assert(
      fc.property(germanText, (text) => {
        for (const other of [text.toUpperCase(), text.toLowerCase(), text.normalize("NFD")]) {
          expect(folds(other)).toEqual(folds(text));
        }
      }),
    );
  });
});

describe("the words of a text", () => {
  it.each([
    ["Regionalverband Saarbrücken", ["Regionalverband", "Saarbrücken"]],
    ["Groß-Gerau/Rüsselsheim, 2. Teil", ["Groß", "Gerau", "Rüsselsheim", "2", "Teil"]],
    ["  „Lernen vor Ort“  ", ["Lernen", "vor", "Ort"]],
    ["Ko\u0308ln", ["Köln"]],
    ["– ; .", []],
    ["\u0301", []],
    ["", []],
  ])("of %j are %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it("are never empty when they are folded", () => {
    fc.assert(
      fc.property(anyText, (text) =>
        wordsOf(text)
          .flatMap(folds)
          .every((word) => word !== ""),
      ),
    );
  });

  it("hold no blank and no hyphen", () => {
    fc.assert(fc.property(anyText, (text) => wordsOf(text).every((word) => !/[\s-]/.test(word))));
  });
});

describe("a searchable name", () => {
  it("has every word in both forms, each once, with blanks around", () => {
    expect(searchable("Köln-Köln am Rhein")).toBe(" koln koeln am rhein ");
    expect(searchable("…")).toBe("  ");
  });

  it("holds each of its words as a whole and as a beginning", () => {
    fc.assert(
      fc.property(germanText, (name) => {
        for (const word of wordsOf(name).flatMap(folds)) {
          expect(searchable(name)).toContain(` ${word} `);
          expect(searchable(name)).toContain(` ${word.slice(0, 2)}`);
        }
      }),
    );
  });

  it("does not hold a word that is only the end of one of its own", () => {
    expect(searchable("Landkreis Barnim")).not.toContain(" kreis");
  });
});
