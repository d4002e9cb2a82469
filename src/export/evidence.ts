import { type Cell, distinct, objectsAt, text, valuesAt } from "./cells.js";
import type { Column } from "./columns.js";
import { isEdge } from "./columns.js";
import { fieldOf, type Shape } from "./shape.js";

/** The last columns of every table: what a row rests on. */
export const evidenceColumns: readonly Column[] = [
  {
    name: "source",
    type: "list",
    isKey: false,
    description: "Citations of what the row rests on, each with its address in angle brackets.",
  },
  { name: "source_ids", type: "list", isKey: true, description: "The ids of these sources." },
  {
    name: "since",
    type: "date",
    isKey: false,
    description: "When it began, as exactly as a source says it.",
  },
  { name: "until", type: "date", isKey: false, description: "When it ended, where a source says so." },
  {
    name: "confidence",
    type: "text",
    isKey: false,
    description: "How sure it is; where a row rests on several statements, every value that they have.",
  },
];

const words = ["since", "until", "confidence", "sources"] as const;
type Word = (typeof words)[number];

/** Where the evidence of a row stands: the places of each word in the row's items, from the outermost to the row's own. */
export interface Evidence {
  readonly places: Readonly<Record<Word, readonly Place[]>>;
  /** Fields that stand in the last columns and need none of their own. */
  readonly taken: ReadonlySet<Shape>;
}

interface Place {
  readonly level: number;
  readonly path: readonly string[];
}

/**
 * Finds the evidence of a row: its own, or that of the thing that it is about; where it has none, all that stands in it,
 * and else what its outer items have.
 */
export function evidenceOf(items: readonly Shape[]): Evidence {
  const taken = new Set<Shape>();
  const places = Object.fromEntries(
    words.map((word) => [word, placesOf(items, word, taken)]),
  ) as unknown as Evidence["places"];
  return { places, taken };
}

/** The cells of `evidenceColumns`. */
export function evidenceCells({ places }: Evidence, items: readonly unknown[]): readonly Cell[] {
  const found = (word: Word): Cell => {
    const values = places[word].map(({ level, path }) => valuesAt(items[level], path));
    return distinct(values).join(" | ") || null;
  };
  const sources = places.sources.flatMap(({ level, path }) => objectsAt(items[level], path));
  return [
    distinct(sources.map(citationOf)).join(" | ") || null,
    distinct(sources.map(({ id }) => (typeof id === "string" ? id : null))).join(" | ") || null,
    found("since"),
    found("until"),
    found("confidence"),
  ];
}

/** A citation for people: `title <address>`. */
export function citationOf({ citation, url }: Readonly<Record<string, unknown>>): string | null {
  if (typeof citation !== "string") return null;
  return typeof url === "string" ? `${citation} <${text(url)}>` : citation;
}

function placesOf(items: readonly Shape[], word: Word, taken: Set<Shape>): readonly Place[] {
  const level = items.length - 1;
  const row = items[level];
  if (row === undefined) return [];
  const own = ownOf(row);
  const field = own.shape.fields.find((f) => f.key === word);
  if (field !== undefined) {
    taken.add(field);
    return [{ level, path: [...own.path, word] }];
  }
  if (word === "sources" && row.type === "Source") return [{ level, path: [] }];
  // A period of one of several statements would be read as the row's own.
  if (word === "since" || word === "until") return [];
  for (let at = level; at >= 0; at--) {
    const shape = items[at];
    const paths = shape === undefined ? [] : pathsTo(shape, word);
    if (paths.length > 0) return paths.map((path) => ({ level: at, path }));
  }
  return [];
}

/** What a row is about: itself; of a list's edge that is no statement, its thing. */
function ownOf(row: Shape): { readonly shape: Shape; readonly path: readonly string[] } {
  const node = fieldOf(row, "node");
  const hasOwn = row.fields.some((f) => f.key === "sources" || f.key === "confidence");
  return isEdge(row) && !hasOwn && node !== undefined
    ? { shape: node, path: ["node"] }
    : { shape: row, path: [] };
}

function pathsTo(shape: Shape, word: Word): readonly (readonly string[])[] {
  return shape.fields.flatMap((field) =>
    field.key === word ? [[word]] : pathsTo(field, word).map((path) => [field.key, ...path]),
  );
}
