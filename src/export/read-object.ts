import { snakeCase } from "../api/column.js";
import { objectsAt } from "./cells.js";
import { cellType } from "./columns.js";
import type { LineFact, Property, SourceFact, ThingFact } from "./landscape.js";
import type { Shape } from "./shape.js";
import type { Words } from "./words.js";

/** An object of an answer. */
export type Item = Readonly<Record<string, unknown>>;

/** Fields that have a place of their own in a thing or a line. */
const placed = new Set([
  "id",
  "name",
  "__typename",
  "cursor",
  "since",
  "until",
  "role",
  "relation",
  "from",
  "to",
]);

/** The type of an object: what it says itself, else what the schema says of its place. */
export function typeOf(item: Item, shape: Shape): string {
  return typeof item["__typename"] === "string" ? item["__typename"] : shape.type;
}

/** The thing that an object is. */
export function thingOf(words: Words, item: Item & { readonly id: string }, shape: Shape): ThingFact {
  const type = typeOf(item, shape);
  const location = shape.fields.find((f) => f.type === "Coordinates");
  const names = shape.fields.find((f) => f.field === "names");
  return {
    id: item.id,
    type,
    kind: words.kindOf(type)?.label ?? type,
    label: textOf(item["name"]) ?? item.id,
    names: names === undefined ? [] : namesOf(item[names.key]),
    properties: propertiesOf(item, shape, new Set(["id", "name", "__typename"])),
    ...(location === undefined ? {} : { location: pointOf(item[location.key]) }),
    sourceIds: sourceIdsOf(item, shape),
  };
}

export function sourceOf(item: Item & { readonly id: string }, shape: Shape): SourceFact {
  return {
    id: item.id,
    citation: textOf(item["citation"]),
    url: textOf(item["url"]),
    properties: propertiesOf(item, shape, new Set(["id", "citation", "url", "__typename"])),
  };
}

/** What an object says of a statement, without its ends. */
export function statementOf(
  words: Words,
  item: Item,
  shape: Shape,
): Pick<LineFact, "role" | "since" | "until" | "programmeId" | "properties" | "sourceIds"> {
  const role =
    shape.fields.find((f) => f.field === "role") ?? shape.fields.find((f) => f.field === "relation");
  const said = role === undefined || shape.type === "Link" ? textOf(item["role"]) : textOf(item[role.key]);
  const programme = item["programme"] as Item | null | undefined;
  return {
    role: said !== null && role !== undefined ? words.inData(role.type, said) : said,
    since: textOf(item["since"]),
    until: textOf(item["until"]),
    programmeId: textOf(programme?.["id"]),
    properties: propertiesOf(item, shape, placed),
    sourceIds: sourceIdsOf(item, shape),
  };
}

export function hasId(item: unknown): item is Item & { readonly id: string } {
  return typeof (item as Item | null | undefined)?.["id"] === "string";
}

export function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** The single values of an object that have no other place. */
function propertiesOf(item: Item, shape: Shape, without: ReadonlySet<string>): readonly Property[] {
  return shape.fields
    .filter((f) => f.fields.length === 0 && !f.isList && !without.has(f.key))
    .flatMap((f): readonly Property[] => {
      const value = item[f.key];
      if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return [];
      return [{ name: snakeCase(f.key), field: f.field, type: cellType(f.type), value }];
    });
}

function sourceIdsOf(item: Item, shape: Shape): readonly string[] {
  const sources = shape.fields.filter((f) => f.type === "Source");
  return sources.flatMap((f) => objectsAt(item[f.key], []).flatMap((source) => textOf(source["id"]) ?? []));
}

function pointOf(value: unknown): ThingFact["location"] {
  const { latitude, longitude } = (value ?? {}) as Record<string, unknown>;
  return typeof latitude === "number" && typeof longitude === "number" ? { latitude, longitude } : null;
}

function namesOf(value: unknown): ThingFact["names"] {
  return objectsAt(value, []).flatMap(({ lang, text }) =>
    typeof lang === "string" && typeof text === "string" ? [{ lang: lang.toLowerCase(), text }] : [],
  );
}
