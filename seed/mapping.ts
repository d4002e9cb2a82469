import type { Kind, Relation, RelationRows } from "../src/api/concept.js";
import { fold, folds, searchable } from "../src/api/fold.js";
import type { Row, Value } from "../src/graph/query.js";
import { model } from "../src/schema.js";
import type { Landscape, StatementRow, ThingRow } from "./model.js";
import { type DataPackage, rowsOf } from "./package.js";

/** Turns the rows of a package into things and statements, by the descriptions of the concepts. */
export function toLandscape(pkg: DataPackage): Landscape {
  const things = [...model.kinds, model.source].flatMap((kind) =>
    rowsOf(pkg, `${kind.file}.csv`).map((row) => thingRow(kind, row)),
  );
  return {
    things,
    statements: model.relations.flatMap((relation) =>
      relation.rows.flatMap((rows) =>
        rowsOf(pkg, `${rows.file}.csv`).flatMap((row) => statementRow(relation, rows, row)),
      ),
    ),
    about: aboutOf(pkg),
  };
}

function thingRow(kind: Kind, row: Row): ThingRow {
  const { subtypes } = kind;
  const name = text(row[kind.nameColumn]);
  const nameEn = kind.englishNameColumn === undefined ? null : (row[kind.englishNameColumn] ?? null);
  const others = kind.columns.filter((c) => c.isName).map((c) => row[c.csv] ?? null);
  const names = [name, nameEn, ...others].filter((n): n is string => typeof n === "string");
  const subtype = subtypes ? [subtypes.typeOf(text(row[subtypes.property]))] : [];
  return {
    id: text(row["id"]),
    labels: kind.type === null ? [kind.label] : ["Entity", kind.label, ...subtype],
    properties: stated({
      id: row["id"],
      entityType: kind.type,
      name,
      nameEn,
      nameKey: fold(name),
      nameKeys: [...new Set(names.flatMap(folds))],
      nameWords: [...new Set(names.map(searchable))],
      sourceIds: row["source_id"] ?? [],
      ...Object.fromEntries(kind.columns.map((c) => [c.property, row[c.csv] ?? null])),
    }),
  };
}

/** A row of a relation's table is a statement; so is a column of an entity's table, with that row's sources. */
function statementRow(relation: Relation, rows: RelationRows, row: Row): readonly StatementRow[] {
  const [from, to] = [row[rows.from], row[rows.to]];
  if (typeof from !== "string" || typeof to !== "string") return [];
  const isColumn = rows.from === "id";
  const own = isColumn ? {} : row;
  const role = own["role"] ?? own["relation"] ?? null;
  const id = `${relation.type}:${from}:${to}${role === null ? "" : `:${text(role)}`}`;
  return [
    {
      id,
      relation: relation.type,
      from,
      to,
      fromLabel: "Entity",
      toLabel: "Entity",
      properties: stated({
        id,
        since: own["since"],
        until: own["until"],
        note: own["note"],
        sourceIds: row["source_id"] ?? [],
        confidence: row["confidence"],
        role,
        programmeId: own["programme_id"],
        status: own["status"],
        phase: own["phase"],
        quarter: own["quarter"],
      }),
    },
  ];
}

function aboutOf({ descriptor }: DataPackage): Landscape["about"] {
  const about = descriptor as unknown as Record<string, Value> & {
    licenses?: readonly Record<string, string>[];
  };
  return stated({
    title: about["title"],
    version: about["version"],
    date: typeof about["created"] === "string" ? about["created"].slice(0, 10) : null,
    licence: (about.licenses ?? []).map((l) => l["title"] ?? l["name"] ?? "").join("; "),
    citation: about["citation"] ?? null,
  });
}

function text(value: Value | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? "");
}

/** A property without a value is not stored. */
function stated(properties: Readonly<Record<string, Value | undefined>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(properties).filter(
      (entry): entry is [string, Value] => entry[1] !== null && entry[1] !== undefined,
    ),
  );
}
