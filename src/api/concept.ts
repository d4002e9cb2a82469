import type { Anchor, ListPlace } from "./anchor.js";
import type { Binding } from "../graph/where.js";
import { type Column, columnOf, type ColumnOptions, columnsOf } from "./column.js";
import type { Controlled } from "./controlled.js";
import type { Inputs } from "./kind-types.js";
import type { Language } from "./language.js";
import type { Thing } from "./node.js";
import type { EntityTypeName, RelationTypeName } from "./vocabulary.js";

/** A wanted or recorded language. */
export type LanguageCode = Language;

/** A class that TypeGraphQL reads; object type or interface type. */
export type TypeClass = (abstract new (...args: never[]) => object) & {
  readonly prototype: object;
  readonly name: string;
};

/** Where in a statement a condition is being written, and where in the arguments its value came from. */
export interface Place {
  readonly binding: Binding;
  /** The Cypher variable of the thing that is filtered. */
  readonly variable: string;
  /** For messages: `filter.supporters.node`. */
  readonly path: string;
  /** How many `node` keys lie above. */
  readonly hops: number;
}

/** One key of a kind's filter: its type and meaning in the schema, and the condition it stands for. */
export interface FilterKey {
  readonly name: string;
  readonly type: () => unknown;
  readonly description: string;
  readonly condition: (value: never, place: Place, filter: Readonly<Record<string, unknown>>) => string;
  /** Set where a value can name things by their ids: the same as `condition`, from there; null when this value names none. */
  readonly anchor?: (
    value: never,
    place: ListPlace,
    filter: Readonly<Record<string, unknown>>,
  ) => Anchor | null;
  /** Each thing has at most one (a state), so one leads to many: a list starts rather at what another key names. */
  readonly isBroad?: boolean;
  /** Set when the value asks for what is not recorded: what would count as recorded. */
  readonly asksForGaps?: (value: never) => Caution | null;
}

export interface Caution {
  readonly DE: string;
  readonly EN: string;
}

/** One way to order a kind's list. */
export interface OrderKey {
  readonly name: string;
  readonly description: string;
  readonly nullable: boolean;
  /** A property is compared in place, a computed value is given a name first. */
  readonly computed: boolean;
  readonly expression: (place: Place, filter: object) => string;
  /**
   * Clauses that run once, before the list is matched; what they end with is there for the (computed) expression. Only one
   * such key in an order.
   */
  readonly before?: string;
}

/** One property over whose values a list can be counted. */
export interface FacetKey {
  readonly name: string;
  readonly description: string;
  /** Its values are ids of things, whose names label the buckets. */
  readonly isThing: boolean;
  readonly vocabulary?: Controlled;
  /** `value` is an expression over the listed variable; `match` brings in what lies at the other end of a relation. */
  readonly match: (place: Place) => { readonly pattern: string; readonly value: string };
}

/** A kind of thing, described once: the schema, the statements, the seed and the checks are made from it. */
export interface Kind {
  /** The node label and the name of the type. */
  readonly label: string;
  /** Null for sources, which are nodes but not things. */
  readonly type: EntityTypeName | null;
  readonly single: string;
  readonly plural: string;
  readonly description: string;
  readonly objectType: TypeClass;
  /** The table of the data package. */
  readonly file: string;
  readonly nameColumn: string;
  readonly englishNameColumn?: string;
  readonly columns: readonly Column[];
  /** What is read of a node, in this order. */
  readonly properties: readonly string[];
  /** What its things are shown by where nothing more of them is selected: names, and what their type depends on. */
  readonly labelProperties: readonly string[];
  readonly subtypes?: Subtypes;
  /** The relation that leads from a thing of this kind to its broader one (SKOS). */
  readonly hierarchy?: RelationTypeName;
  readonly views?: readonly View[];
  readonly filterKeys: readonly FilterKey[];
  readonly orderKeys: readonly OrderKey[];
  readonly facetKeys: readonly FacetKey[];
  readonly resolvers: readonly TypeClass[];
  /** Values of an edge of its list that come from the list's arguments (the distance from a point). */
  readonly edgeValues?: (thing: Thing, filter: object) => object;
  /** The fields of those values. */
  readonly listEdgeFields?: readonly {
    readonly name: string;
    readonly type: () => unknown;
    readonly description: string;
    /** The properties of the thing that it is made of. */
    readonly needs: readonly string[];
  }[];
}

/** A further list of a kind, of the things of one of its object types (`cities`). */
export interface View {
  readonly label: string;
  readonly single: string;
  readonly plural: string;
  readonly description: string;
  readonly objectType: TypeClass;
}

/** A kind whose things are of several object types, told apart by one property. */
export interface Subtypes {
  readonly property: string;
  readonly typeOf: (value: string) => string;
  readonly types: readonly TypeClass[];
}

export type KindDescription = Omit<
  Kind,
  "columns" | "properties" | "labelProperties" | "filterKeys" | "orderKeys" | "facetKeys" | "resolvers"
> &
  Partial<Pick<Kind, "filterKeys" | "orderKeys" | "facetKeys" | "resolvers">>;

/** Properties that the seed derives or that every node has. */
const common = ["id", "name", "nameEn", "nameKey", "sourceIds"];

/** Describes a kind of thing. Its columns are read off its class. */
export function defineEntity(description: KindDescription): Kind {
  const columns = columnsOf(description.objectType);
  return {
    filterKeys: [],
    orderKeys: [],
    facetKeys: [],
    resolvers: [],
    ...description,
    columns,
    properties: [...common, ...columns.map((c) => c.property)],
    labelProperties: [
      "id",
      "name",
      "nameEn",
      ...(description.subtypes ? [description.subtypes.property] : []),
    ],
  };
}

/** A column of a relation, as a field of its edges. */
export interface EdgeField extends Column {
  /** In the schema, where the property is called otherwise (`relation`). */
  readonly field: string;
  readonly type: unknown;
}

/** Describes a column of a relation. */
export function edgeField(
  property: string,
  type: unknown,
  options: ColumnOptions & { readonly field?: string },
): EdgeField {
  return { ...columnOf(property, type, options), field: options.field ?? property, type };
}

/** A relation between kinds, described once; both ends, the edges, the filters and the statements are made from it. */
export interface Relation {
  readonly type: RelationTypeName;
  readonly from: {
    readonly kind: Kind;
    readonly field: string;
    readonly description: string;
    /** At most one statement: a nullable field instead of a connection. */
    readonly one?: boolean;
  };
  readonly to: {
    /** Several where things of several kinds stand (parties, seats). */
    readonly kinds: readonly Kind[];
    readonly field: string;
    readonly description: string;
  };
  /** Both directions stand in one list, that of `from.field`. */
  readonly mutual?: boolean;
  /** Columns beyond since, until, note, sources and confidence. */
  readonly edgeFields?: readonly EdgeField[];
  /** The type of `filter`, when it is more than a StatementFilter. */
  readonly filterType?: TypeClass;
  /** Orders that its lists can be asked for. */
  readonly order?: { readonly type: TypeClass; readonly keys: readonly OrderKey[] };
  /** Names of the facet enums at both ends, when they are not made from what they hold. */
  readonly facetNames?: readonly [string, string];
  /** Keys that it adds to the filter of the kind where it starts, beside its own. */
  readonly filterKeys?: readonly FilterKey[];
  /** A key of the other kind's filter that takes ids only (`state`). */
  readonly filteredByIds?: boolean;
  /** The frame in which a statement holds, when its rows name one. */
  readonly programme?: { readonly kind: Kind; readonly description: string };
  /** Where its rows stand in the data package: a table of its own, or columns of an entity's table. */
  readonly rows: readonly RelationRows[];
}

export interface RelationRows {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A relation as one goes along it from one of its ends. */
export interface End {
  readonly relation: Relation;
  readonly owner: Kind;
  readonly field: string;
  readonly description: string;
  readonly one: boolean;
  readonly direction: "out" | "in" | "both";
  /** The kinds at the other end. */
  readonly others: readonly Kind[];
}

/** The ends of a relation: where it starts, and each kind where it ends; only the first when it is mutual. */
export function endsOf(relation: Relation): readonly End[] {
  const { from, to, mutual } = relation;
  const start: End = {
    relation,
    owner: from.kind,
    field: from.field,
    description: from.description,
    one: from.one ?? false,
    direction: mutual ? "both" : "out",
    others: to.kinds,
  };
  if (mutual) return [start];
  const ends = to.kinds.map((owner): End => ({
    relation,
    owner,
    field: to.field,
    description: to.description,
    one: false,
    direction: "in",
    others: [from.kind],
  }));
  return [start, ...ends];
}

/** The pattern along a relation, from the owner's variable to the other end's. */
export function along(end: End, owner: string, statement: string, other: string): string {
  return unlabelled(end, owner, statement, `${other}:${otherLabel(end)}`);
}

/** The same, where the other end's label need not be looked at (`leadsToOthersOnly`). */
export function unlabelled(end: End, owner: string, statement: string, other: string): string {
  const left = end.direction === "in" ? "<-" : "-";
  const right = end.direction === "out" ? "->" : "-";
  return `(${owner})${left}[${statement}:${end.relation.type}]${right}(${other})`;
}

/** Whether no other relation of the same type leads from such an owner to things of other kinds. */
export function leadsToOthersOnly(
  { relations }: Model,
  { relation, owner, direction, others }: End,
): boolean {
  return relations
    .filter(({ type }) => type === relation.type)
    .flatMap(endsOf)
    .filter((one) => one.owner === owner && [direction, "both"].includes(one.direction))
    .every((one) => one.others.every((kind) => others.includes(kind)));
}

/** The label that all things at the other end have. */
export function otherLabel({ others }: End): string {
  const [only, ...more] = others;
  return only !== undefined && more.length === 0 ? only.label : "Entity";
}

/** Whether there can be several statements between the same two things: the key then has a role. */
export function canBeParallel(relation: Relation): boolean {
  return (relation.edgeFields ?? []).some((f) => f.property === "role");
}

/** The whole landscape: every kind and every relation, in the order of the lists. */
export interface Model {
  readonly kinds: readonly Kind[];
  readonly relations: readonly Relation[];
  readonly source: Kind;
  /** The kind of an entity type (`ACTOR`). */
  kindOf(type: string): Kind;
  /** Makes a thing, or a source, of all properties of its node. Where the kind is known, its columns are read one by one. */
  thing(properties: Readonly<Record<string, unknown>>): Thing;
}

/** An analysis across concepts: the root fields that ask it. */
export interface Question {
  readonly name: string;
  readonly resolvers: (inputs: Inputs) => readonly TypeClass[];
}

/** Describes a question. */
export function defineQuestion(question: Question): Question {
  return question;
}
