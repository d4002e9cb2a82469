import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fold, folds, foldSpelledOut, searchable, wordsOf } from "../../api/fold.js";
import type { Thing } from "../../api/node.js";
import { indexOfNames, type NamedByWords, scoreOf, thingsWith } from "./names.rules.js";

/** A thing as the seed writes it, known by the first of its names. */
function named(...names: readonly string[]): NamedByWords {
  const [id = ""] = names;
  const nameKeys = [...new Set(names.flatMap(folds))];
  const nameWords = [...new Set(names.map(searchable))];
  const label = { id } as Thing;
  return { id, type: "ACTOR", nameKey: fold(id), nameKeys, nameWords, label };
}

const things = [
  named("Köln"),
  named("Kölner Bildungsbüro", "Cologne Education Office"),
  named("Bildung für Köln"),
  named("Bildungsbüro Ulm", "Köln"),
  named("Straße der Bildung"),
  named("𝒜rchiv"),
];

const found = (text: string, among: readonly NamedByWords[] = things): readonly string[] =>
  thingsWith(indexOfNames(among), wordsOf(text)).map(({ id }) => id);

describe("the index of names", () => {
  it.each([
    ["köln", ["Köln", "Kölner Bildungsbüro", "Bildung für Köln", "Bildungsbüro Ulm"]],
    ["KOELN", ["Köln", "Kölner Bildungsbüro", "Bildung für Köln", "Bildungsbüro Ulm"]],
    ["koln bildung", ["Bildung für Köln"]],
    ["bildung koln", ["Bildung für Köln"]],
    ["koelner bildungsbuero", ["Kölner Bildungsbüro"]],
    ["koelner bildungsbuero ulm", []],
    ["ulm koln", []],
    ["strasse", ["Straße der Bildung"]],
    ["ildung", []],
    ["bildungsbüros", []],
    ["𝒜", ["𝒜rchiv"]],
    ["zz", []],
  ])("has for %j %j", (text, ids) => {
    expect([...found(text)].sort()).toEqual([...ids].sort());
  });

  it("is empty where there are no names", () => {
    expect(found("a", [])).toEqual([]);
    expect(found("a", [{ ...named(), nameWords: [] }])).toEqual([]);
  });

  // Few letters, so that words meet, begin alike and are written in several ways.
  const word = fc.oneof(
    fc.string({
      unit: fc.constantFrom("a", "ä", "A", "o\u0308", "oe", "ß", "s"),
      minLength: 1,
      maxLength: 3,
    }),
    fc.constantFrom("Bildung", "Bildungs", "köln", "koeln", "Koln", "strasse", "Straße"),
  );
  const between = fc.constantFrom(" ", " ", "-", " – ", "");
  const phrase = (maxLength: number): fc.Arbitrary<string> =>
    fc.oneof(
      {
        arbitrary: fc
          .array(fc.tuple(word, between), { minLength: 1, maxLength, size: "max" })
          .map((parts) => parts.flat().join("")),
        weight: 9,
      },
      { arbitrary: fc.string({ unit: "binary", maxLength: 8 }), weight: 1 },
    );
  const thing = fc.array(phrase(5), { maxLength: 3 }).map((names) => named(...names));
  const someThings = fc.array(thing, { maxLength: 20, size: "max" });

  it("has what reading every name finds, with the same score", () => {
    let hits = 0;
    fc.assert(
      fc.property(someThings, phrase(2), (all, text) => {
        const numbered = all.map((one, i) => ({ ...one, id: String(i) }));
        const words = wordsOf(text);
        if (words.length === 0) return;
        const forms = folds(text.trim());
        const byIndex = thingsWith(indexOfNames(numbered), words).map((one) => [one.id, scoreOf(one, forms)]);
        const byReading = numbered.filter(({ nameWords }) => hasAll(nameWords, words));
        hits += byReading.length;
        expect(Object.fromEntries(byIndex)).toEqual(
          Object.fromEntries(byReading.map((one) => [one.id, scoreByReading(one.nameKeys, text)])),
        );
        expect(byIndex).toHaveLength(byReading.length);
      }),
      { numRuns: 500 },
    );

    expect(hits).toBeGreaterThan(300);
  });
});

/** Whether one of the names holds all words, between blanks, the last one behind a blank. */
function hasAll(nameWords: readonly string[], words: readonly string[]): boolean {
  return nameWords.some((name) =>
    words.every((word, i) =>
      [fold(word), foldSpelledOut(word)].some((form) =>
        name.includes(i === words.length - 1 ? ` ${form}` : ` ${form} `),
      ),
    ),
  );
}

function scoreByReading(nameKeys: readonly string[], text: string): number {
  const [plain, spelledOut] = [fold(text.trim()), foldSpelledOut(text.trim())];
  if (nameKeys.includes(plain) || nameKeys.includes(spelledOut)) return 1;
  return nameKeys.some((name) => name.startsWith(plain) || name.startsWith(spelledOut)) ? 0.75 : 0.5;
}
