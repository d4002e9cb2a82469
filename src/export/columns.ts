import { snakeCase } from "../api/column.js";
import { singular } from "../api/names.js";
import type { Shape } from "./shape.js";
import type { Words } from "./words.js";

export type CellType = "text" | "integer" | "number" | "boolean" | "date" | "list";

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: CellType;
  /** Ids and codes, whose leading zeros must not get lost. */
  readonly isKey: boolean;
  readonly description: string;
}

/** A column, and where its cells stand in the item that it describes. */
export interface ReadColumn extends Column {
  readonly path: readonly (string | number)[];
}

/** Fields of an answer that say nothing by themselves. */
const paging = new Set(["cursor", "pageInfo"]);

export interface Flattening {
  readonly words: Words;
  /** What the thing at the other end of a row's statement is called. */
  readonly node: string;
  /** Shapes that get no columns: they have rows or columns of their own. */
  readonly without: ReadonlySet<Shape>;
}

/**
 * The columns of an item, in the order of the selection: objects in it flattened, a thing as its id and its label, a list
 * in one cell. The columns of an item that a row only repeats begin with what it is called.
 */
export function columnsOf(flattening: Flattening, item: Shape, prefix = ""): readonly ReadColumn[] {
  return inside(flattening, item, { prefix, path: [], isList: false, isRow: prefix === "" });
}

interface Position {
  readonly prefix: string;
  readonly path: readonly string[];
  readonly isList: boolean;
  readonly isRow: boolean;
}

function inside(flattening: Flattening, shape: Shape, position: Position): readonly ReadColumn[] {
  return shape.fields
    .filter((field) => !paging.has(field.field) && !flattening.without.has(field))
    .flatMap((field) => columnsAt(flattening, shape, field, position));
}

function columnsAt(
  flattening: Flattening,
  parent: Shape,
  field: Shape,
  position: Position,
): readonly ReadColumn[] {
  const { words } = flattening;
  const path = [...position.path, field.key];
  const isList = position.isList || field.isList;
  if (field.type === "Source" && field.fields.length > 0) return sourceIds(field, path, position.prefix);
  if (field.fields.length > 0)
    return inside(flattening, field, {
      prefix: prefixOf(flattening, parent, field, position),
      path,
      isList,
      isRow: false,
    });
  return [
    {
      name: position.prefix + nameOf(words, parent, field),
      type: isList ? "list" : cellType(field.type),
      isKey: cellType(field.type) === "text" && words.isKey(field),
      description: field.description,
      path,
    },
  ];
}

/** Citations stand in the last columns; which source belongs to which part of a row, its ids tell. */
function sourceIds(field: Shape, path: readonly string[], prefix: string): readonly ReadColumn[] {
  const id = field.fields.find((f) => f.field === "id");
  if (id === undefined) return [];
  const name = field.field === "sources" ? `${prefix}source_ids` : `${prefix}${snakeCase(field.key)}_id`;
  const type = field.isList ? "list" : "text";
  return [{ name, type, isKey: true, description: field.description, path: [...path, id.key] }];
}

function prefixOf({ node }: Flattening, parent: Shape, field: Shape, { prefix, isRow }: Position): string {
  if (field.field === "edges" || field.field === "nodes") return prefix;
  if (field.field === "node" && isEdge(parent)) return isRow ? `${prefix}${node}_` : prefix;
  return `${prefix}${snakeCase(field.key)}_`;
}

function nameOf(words: Words, parent: Shape, field: Shape): string {
  if (field.field === "__typename") return "type";
  const isLabel = field.key === "name" || (parent.type === "Source" && field.key === "citation");
  return words.isNode(parent.type) && isLabel ? "label" : snakeCase(field.key);
}

/** Whether it is an edge of a connection. */
export function isEdge({ type }: Shape): boolean {
  return type.endsWith("Edge");
}

/** What a list is called: its field, without the words of a connection. */
export function listName(keys: readonly string[]): string {
  return keys.filter((key) => !["nodes", "edges", "node"].includes(key)).at(-1) ?? "row";
}

/** What one item of a list is called. */
export function itemName(keys: readonly string[]): string {
  return snakeCase(singular(listName(keys)));
}

export function cellType(type: string): CellType {
  switch (type) {
    case "Int":
    case "NonNegativeInt":
      return "integer";
    case "Float":
    case "Latitude":
    case "Longitude":
      return "number";
    case "Boolean":
      return "boolean";
    case "PartialDate":
      return "date";
    default:
      return "text";
  }
}
