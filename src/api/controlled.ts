import { registerEnumType } from "type-graphql";

/** A controlled vocabulary: the names of a GraphQL enum with the values as the data spell them. */
export type Controlled = Readonly<Record<string, string>>;

type Meaning = string | { readonly value: string; readonly description: string };

interface Vocabulary {
  readonly name: string;
  readonly description: string;
}

const vocabularies = new WeakMap<Controlled, Vocabulary>();

/**
 * Makes a GraphQL enum of a controlled column. Each name has a description; its value in the data is the name in lower case
 * unless it is given.
 */
export function controlled<K extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<K, Meaning>>,
): Readonly<Record<K, string>> {
  const values: Record<string, string> = {};
  const valuesConfig: Partial<Record<K, { description: string }>> = {};
  for (const [key, meaning] of Object.entries<Meaning>(meanings)) {
    values[key] = typeof meaning === "string" ? key.toLowerCase() : meaning.value;
    valuesConfig[key as K] = { description: typeof meaning === "string" ? meaning : meaning.description };
  }
  const vocabulary = Object.freeze(values) as Readonly<Record<K, string>>;
  registerEnumType(vocabulary, { name, description, valuesConfig });
  vocabularies.set(vocabulary, { name, description });
  return vocabulary;
}

/** Whether a field's type is a controlled vocabulary. */
export function isControlled(type: unknown): type is Controlled {
  return typeof type === "object" && type !== null && vocabularies.has(type as Controlled);
}

/** The name of the enum. */
export function vocabularyName(vocabulary: Controlled): string {
  return vocabularies.get(vocabulary)?.name ?? "";
}

/** The enum's name for a value of the data; null for null. */
export function nameOfValue(vocabulary: Controlled, value: unknown): string | null {
  for (const [name, known] of Object.entries(vocabulary)) if (known === value) return name;
  return null;
}
