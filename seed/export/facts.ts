import type { Column } from "../../src/api/column.js";
import type { Kind } from "../../src/api/concept.js";
import { nameOfValue } from "../../src/api/controlled.js";
import { Confidence } from "../../src/api/vocabulary.js";
import { snakeCase } from "../../src/api/column.js";
import type { Facts, LineFact, Property, ThingFact } from "../../src/export/index.js";
import type { Row, Value } from "../../src/graph/query.js";
import { model } from "../../src/schema.js";
import type { StoredStatement, StoredThing } from "../landscape.store.js";
import type { StoredLandscape } from "./stored.js";

/** What a graph holds as the export's own facts: words of controlled vocabularies as the API spells them. */
export function factsOf({ things, statements }: StoredLandscape): Facts {
  const isSource = ({ root }: StoredThing): boolean => root === "Source";
  return {
    things: byId(things.filter((thing) => !isSource(thing)).map(thingFact)),
    lines: byId(statements.map(lineFact)),
    sources: byId(
      things.filter(isSource).map(({ id, properties }) => ({
        id,
        citation: text(properties["name"]),
        url: text(properties["url"]),
        properties: propertiesOf(model.source, properties).filter(({ name }) => name !== "url"),
      })),
    ),
  };
}

function thingFact({ id, properties }: StoredThing): ThingFact {
  const kind = model.kindOf(text(properties["entityType"]) ?? "");
  const { subtypes } = kind;
  const [latitude, longitude] = [properties["latitude"], properties["longitude"]];
  const name = text(properties["name"]) ?? id;
  const nameEn = text(properties["nameEn"]);
  const others = kind.columns.filter((column) => column.isName).map((c) => text(properties[c.property]));
  return {
    id,
    type: subtypes ? subtypes.typeOf(text(properties[subtypes.property]) ?? "") : kind.label,
    kind: kind.label,
    label: name,
    names: [
      { lang: "de", text: name },
      ...(nameEn === null ? [] : [{ lang: "en", text: nameEn }]),
      ...[...new Set(others)]
        .filter((other): other is string => other !== null && other !== name)
        .map((other) => ({ lang: "de", text: other })),
    ],
    properties: propertiesOf(kind, properties),
    ...(typeof latitude === "number" && typeof longitude === "number"
      ? { location: { latitude, longitude } }
      : {}),
    sourceIds: list(properties["sourceIds"]),
  };
}

function lineFact({ id, relation, from, to, properties }: StoredStatement): LineFact {
  const described = model.relations.filter(({ type }) => type === relation);
  const columns = described.flatMap(({ edgeFields = [] }) => edgeFields);
  const more = ["status", "phase", "quarter", "note", "confidence"].flatMap((name): readonly Property[] => {
    const value = properties[name];
    if (value === undefined) return [];
    const vocabulary =
      name === "confidence" ? Confidence : columns.find((c) => c.property === name)?.vocabulary;
    return [property(name, "text", vocabulary === undefined ? value : nameOfValue(vocabulary, value))].flat();
  });
  return {
    id,
    relation,
    from,
    to,
    isDirected: true,
    role: text(properties["role"]),
    since: text(properties["since"]),
    until: text(properties["until"]),
    programmeId: text(properties["programmeId"]),
    properties: more,
    weight: null,
    sourceIds: list(properties["sourceIds"]),
  };
}

function propertiesOf(kind: Kind, properties: Row): readonly Property[] {
  return kind.columns
    .filter(({ isHidden }) => !isHidden)
    .flatMap((column) => property(column.property, typeOf(column), spoken(column, properties)));
}

function spoken({ property: name, vocabulary }: Column, properties: Row): Value {
  const value = properties[name] ?? null;
  return vocabulary === undefined ? value : nameOfValue(vocabulary, value);
}

function property(name: string, type: Property["type"], value: Value): readonly Property[] {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return [];
  return [{ name: snakeCase(name), field: name, type, value }];
}

function typeOf({ kind }: Column): Property["type"] {
  return kind === "controlled" ? "text" : kind;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function text(value: Value | undefined): string | null {
  return typeof value === "string" ? value : null;
}

function list(value: Value | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
