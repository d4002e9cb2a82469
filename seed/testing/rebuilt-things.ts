import type { Kind, Model, Relation } from "../../src/api/concept.js";
import { type Ask, nodesOf } from "../../src/testing/ask.js";
import type { Resource } from "../descriptor.js";
import { type Answered, cellOf, type Cells, type Cited, citedFields, rowOf, sourceCells } from "./cells.js";

/** A column that says what a relation says: where the relation is asked, and what its cell is made of. */
interface RelatedColumn {
  readonly column: string;
  readonly relation: Relation;
  /** Of several kinds at the other end, the one that the column is about. */
  readonly kind: Kind | undefined;
  /** The column says only whether this one is at the other end. */
  readonly flag?: string;
}

interface Other {
  readonly id: string;
  readonly __typename: string;
}

/** The rows of a kind's table, made of what the API answers. */
export async function rebuiltThings(
  ask: Ask,
  model: Model,
  kind: Kind,
  resource: Resource,
  fileOf: (resource: string) => string,
): Promise<Cells[]> {
  const columns = resource.schema.fields.map(({ name }) => name);
  const related = relatedColumns(model, kind, resource, fileOf);
  const things = await nodesOf<Answered>(ask, kind.plural, "", selectionOf(kind, related));
  return things.map((thing) =>
    rowOf(columns, {
      id: cellOf({}, thing["id"]),
      ...nameCells(kind, thing),
      ...sourceCells((thing["sources"] ?? []) as readonly Cited[]),
      ...(kind.type === null ? { source: cellOf({}, thing["citation"]) } : {}),
      ...Object.fromEntries(related.map((column) => [column.column, relatedCell(column, thing)])),
      ...Object.fromEntries(
        kind.columns.map((column) => [column.csv, cellOf(column, valueOf(thing, column.property))]),
      ),
    }),
  );
}

function selectionOf(kind: Kind, related: readonly RelatedColumn[]): string {
  const shown = kind.columns.filter(({ isHidden }) => !isHidden).map(({ property }) => property);
  const others = new Map(
    related.map(({ relation: { from } }) => [
      from.field,
      from.one ? `${from.field} { id __typename }` : `${from.field}(first: 100) { nodes { id __typename } }`,
    ]),
  );
  return [
    "id",
    ...(kind.type === null ? ["citation"] : ["name(lang: DE) names { lang text }", citedFields]),
    ...shown,
    ...(shown.length < kind.columns.length ? ["location { latitude longitude }"] : []),
    ...others.values(),
  ].join(" ");
}

/** Coordinates are shown as one field. */
function valueOf(thing: Answered, property: string): unknown {
  if (property in thing) return thing[property];
  return (thing["location"] as Answered | null)?.[property];
}

function nameCells(kind: Kind, thing: Answered): Cells {
  if (kind.type === null) return { [kind.nameColumn]: cellOf({}, thing["citation"]) };
  const names = thing["names"] as readonly { lang: string; text: string }[];
  const english = names.find(({ lang }) => lang === "EN")?.text;
  return {
    [kind.nameColumn]: cellOf({}, thing["name"]),
    ...(kind.englishNameColumn === undefined ? {} : { [kind.englishNameColumn]: cellOf({}, english) }),
  };
}

/** The columns of a kind's own table that are statements, and those that repeat the table of a relation. */
function relatedColumns(
  model: Model,
  kind: Kind,
  { schema }: Resource,
  fileOf: (resource: string) => string,
): readonly RelatedColumn[] {
  const relations = model.relations.filter(({ from }) => from.kind === kind);
  const inFile = (resource: string): Relation | undefined =>
    relations.find(({ rows }) => rows.some(({ file }) => `${file}.csv` === fileOf(resource)));
  const own = relations.flatMap((relation) =>
    relation.rows.flatMap(({ from, to }, i) =>
      from === "id" ? [{ column: to, relation, kind: relation.to.kinds[i] }] : [],
    ),
  );
  const repeated = (schema["bildungsgraph:repeats"] ?? []).flatMap(({ resource, key, columns }) => {
    const relation = inFile(resource);
    if (relation === undefined || !("id" in key)) return [];
    return Object.entries(columns)
      .filter(([, original]) => original === relation.rows[0]?.to)
      .map(([column]) => ({ column, relation, kind: undefined }));
  });
  const flags = (schema["bildungsgraph:flags"] ?? []).flatMap(({ field, resource, where }) => {
    const relation = inFile(resource);
    const flag = where[relation?.rows[0]?.to ?? ""];
    return relation === undefined || flag === undefined
      ? []
      : [{ column: field, relation, kind: undefined, flag }];
  });
  return [...own, ...repeated, ...flags];
}

function relatedCell({ relation: { from }, kind, flag }: RelatedColumn, thing: Answered): string {
  const answered = thing[from.field] as Other | { readonly nodes: readonly Other[] } | null;
  const others = answered === null ? [] : "nodes" in answered ? answered.nodes : [answered];
  if (flag !== undefined) return String(others.some(({ id }) => id === flag));
  const fitting = others.filter(({ __typename }) => kind === undefined || typesOf(kind).includes(__typename));
  return fitting.map(({ id }) => id).join(";");
}

function typesOf({ label, subtypes }: Kind): readonly string[] {
  return subtypes?.types.map(({ name }) => name) ?? [label];
}
