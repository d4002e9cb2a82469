import { Field, Float, ID, Int } from "type-graphql";
import { GraphQLLatitude, GraphQLLongitude, GraphQLNonNegativeInt } from "graphql-scalars";
import { type Controlled, isControlled } from "./controlled.js";
import { constant } from "./names.js";
import { PartialDate } from "./partial-date.js";

/** How a column is read from a table, compared and filtered. */
export type ColumnKind = "text" | "controlled" | "integer" | "number" | "boolean" | "date";

/** A column of the data that is a field of the schema: the one place where its name, type and meaning stand. */
export interface Column {
  /** Of the field, and of the property in the graph. */
  readonly property: string;
  /** In the table. */
  readonly csv: string;
  readonly kind: ColumnKind;
  readonly vocabulary?: Controlled;
  readonly nullable: boolean;
  readonly description: string;
  readonly isKey: boolean;
  readonly isName: boolean;
  /** Shown in another form by a resolver; then neither filtered nor ordered by. */
  readonly isHidden: boolean;
  /** A text whose values few things share, so that lists are counted by it. */
  readonly isFacet: boolean;
  /** The name under which it can be asked for as missing; null when it cannot. */
  readonly missingAs: string | null;
}

export interface ColumnOptions {
  readonly description: string;
  readonly nullable?: boolean;
  /** When it is not the property's name in snake_case. */
  readonly csv?: string;
  /** A text by whose values people look things up: the kind's filter takes a list of them. */
  readonly key?: boolean;
  /** Another name of the thing, in German. */
  readonly isName?: boolean;
  /** Stored and filtered by, but shown in another form by a resolver. */
  readonly hidden?: boolean;
  /** A text by whose values lists are counted. */
  readonly facet?: boolean;
  /** The name of a hidden column among the properties that can be missing. */
  readonly missingAs?: string;
}

const columns = new WeakMap<object, Column[]>();

/** Declares a column of the data as a field of the schema. */
export function ColumnField(type: () => unknown, options: ColumnOptions): PropertyDecorator {
  return (prototype, key) => {
    const property = String(key);
    const own = columns.get(prototype) ?? [];
    columns.set(prototype, own);
    own.push(columnOf(property, type(), options));
    if (!options.hidden) {
      Field(type as () => typeof String, {
        description: options.description,
        nullable: options.nullable ?? false,
      })(prototype, key);
    }
  };
}

export function columnOf(property: string, type: unknown, options: ColumnOptions): Column {
  return {
    property,
    csv: options.csv ?? snakeCase(property),
    kind: kindOf(type),
    ...(isControlled(type) ? { vocabulary: type } : {}),
    nullable: options.nullable ?? false,
    description: options.description,
    isKey: options.key ?? false,
    isName: options.isName ?? false,
    isFacet: options.facet ?? false,
    isHidden: options.hidden ?? false,
    missingAs: options.missingAs ?? (options.nullable && !options.hidden ? constant(property) : null),
  };
}

/** The columns of a class, those of the classes above it first. */
export function columnsOf(type: { readonly prototype: object }): readonly Column[] {
  const chain: Column[][] = [];
  for (let p: object | null = type.prototype; p !== null; p = Object.getPrototypeOf(p) as object | null) {
    chain.unshift(columns.get(p) ?? []);
  }
  return chain.flat();
}

export function snakeCase(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function kindOf(type: unknown): ColumnKind {
  if (isControlled(type)) return "controlled";
  if (type === Int || type === GraphQLNonNegativeInt) return "integer";
  if (type === Float || type === GraphQLLatitude || type === GraphQLLongitude) return "number";
  if (type === Boolean) return "boolean";
  if (type === PartialDate) return "date";
  if (type === String || type === ID || typeof type === "object") return "text";
  throw new TypeError("A column's type is a scalar or a controlled vocabulary.");
}
