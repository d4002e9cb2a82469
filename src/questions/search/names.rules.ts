import { folds } from "../../api/fold.js";
import type { Thing } from "../../api/node.js";

/** What a search looks at in a thing, and what its place in the list depends on. */
export interface Named {
  readonly id: string;
  readonly type: string;
  readonly nameKey: string;
  /** Every name on record in both folded forms. */
  readonly nameKeys: readonly string[];
  /** What it is shown by. */
  readonly label: Thing;
}

/** The same with every name on record as `searchable` writes it. */
export interface NamedByWords extends Named {
  readonly nameWords: readonly string[];
}

/**
 * Which names have which words. Names have numbers, not only things, since all words of a search must stand in one name.
 * The numbers lie in one array in the order of the words, so those of all words that begin alike are neighbours.
 */
export interface NameIndex {
  readonly things: readonly Named[];
  /** For each name, the place of its thing in `things`. */
  readonly owners: Uint32Array;
  /** Every word of a name, sorted. */
  readonly words: readonly string[];
  /** The names of each word, word by word. */
  readonly names: Uint32Array;
  /** Where those of a word begin in `names`, and at the end how many there are. */
  readonly begins: Uint32Array;
}

/** The index of all names; it takes one pass over them and one sorting of their words. */
export function indexOfNames(all: readonly NamedByWords[]): NameIndex {
  const owners: number[] = [];
  const namesOf = new Map<string, number[]>();
  const things = all.map(({ nameWords, ...thing }, owner) => {
    for (const name of nameWords) {
      const number = owners.push(owner) - 1;
      for (const word of new Set(name.split(" "))) {
        const names = namesOf.get(word);
        if (names) names.push(number);
        else namesOf.set(word, [number]);
      }
    }
    return thing;
  });
  const byWord = [...namesOf].sort(([a], [b]) => (a < b ? -1 : 1));
  let end = 0;
  return {
    things,
    owners: Uint32Array.from(owners),
    words: byWord.map(([word]) => word),
    names: Uint32Array.from(byWord.flatMap(([, names]) => names)),
    begins: Uint32Array.from([0, ...byWord.map(([, { length }]) => (end += length))]),
  };
}

/**
 * The things that have all words in one of their names, the last word as a beginning, each word in either folded form. It
 * takes as long as there are names with these words, however many others there are.
 *
 * @param words at least one
 */
export function thingsWith(index: NameIndex, words: readonly string[]): readonly Named[] {
  const found = words
    .map((word, i) => namesWith(index, word, i === words.length - 1))
    .reduce((some, others) => new Set([...some].filter((name) => others.has(name))));
  const places = new Set([...found].map((name) => index.owners[name] as number));
  return [...places].map((place) => index.things[place] as Named);
}

/** The numbers of the names with this word, or with one that begins so. */
function namesWith(
  { words, names, begins }: NameIndex,
  word: string,
  isBeginning: boolean,
): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const form of folds(word)) {
    const from = firstWhere(words, (one) => one >= form);
    const to = firstWhere(words, (one) => one > form && !(isBeginning && one.startsWith(form)));
    for (const number of names.subarray(begins[from], begins[to])) numbers.add(number);
  }
  return numbers;
}

/** The place of the first one for which it is true, in a list where it is true for all behind that one. */
function firstWhere(words: readonly string[], isTrue: (word: string) => boolean): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(words[middle] as string)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** 1 for the exact name, 0.75 when a name begins with the text, 0.5 otherwise. @param forms of the text, folded */
export function scoreOf({ nameKeys }: Named, forms: readonly string[]): number {
  if (nameKeys.some((name) => forms.includes(name))) return 1;
  return nameKeys.some((name) => forms.some((form) => name.startsWith(form))) ? 0.75 : 0.5;
}
