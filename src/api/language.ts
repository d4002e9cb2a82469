import Negotiator from "negotiator";

/** The languages that names are on record in. */
export type Language = "DE" | "EN";

const tags = { de: "DE", en: "EN" } as const;
const all: readonly Language[] = Object.freeze(["DE", "EN"]);

/**
 * The wanted languages, the most wanted first, out of a request's `Accept-Language`. German when nothing usable is
 * asked for; every language we have is in the list, so that a name that is not on record in the first is still found.
 */
export function languagesOf(acceptLanguage: string | undefined): readonly Language[] {
  const negotiator = new Negotiator({ headers: { "accept-language": acceptLanguage ?? "*" } });
  const wanted = negotiator.languages(Object.keys(tags)).map((tag) => tags[tag as keyof typeof tags]);
  return Object.freeze([...wanted, ...all.filter((language) => !wanted.includes(language))]);
}

/** The tag of a language as HTTP and HTML write it. */
export function tagOf(language: Language): "de" | "en" {
  return language === "DE" ? "de" : "en";
}
