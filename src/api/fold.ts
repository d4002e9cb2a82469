/**
 * The folded form of a text: lower case, `ä` as `a`, `ß` as `ss`, accents dropped. Names are ordered and compared by it,
 * with the same result on every engine.
 */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll("ß", "ss").normalize("NFD").replace(/\p{M}/gu, "");
}

/** The other way in which people write umlauts: `ä` as `ae`, then folded. */
export function foldSpelledOut(text: string): string {
  return fold(
    text.toLowerCase().normalize("NFC").replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue"),
  );
}

/** Both folded forms, without repetition. */
export function folds(text: string): readonly string[] {
  return [...new Set([fold(text), foldSpelledOut(text)])];
}

/** The words of a text: what stands between blanks, hyphens and punctuation. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize("NFC").match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
}

/**
 * A name as the search reads it: every word in both folded forms, a blank on each side, so that ` kol` finds the beginning
 * and ` koln ` the whole of a word in one containment test.
 */
export function searchable(name: string): string {
  return ` ${[...new Set(wordsOf(name).flatMap(folds))].join(" ")} `;
}
