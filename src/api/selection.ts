import {
  type FieldNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLResolveInfo,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind as Syntax,
  type SelectionSetNode,
} from "graphql";
import { Extensions } from "type-graphql";
import type { Kind } from "./concept.js";
import { statementProperties } from "./statement.js";

/** The properties that a field's method reads of its thing, where they are not those of the field's own name. */
export type NeededProperties = readonly string[] | ((kind: Kind) => readonly string[]);

/**
 * Says which properties a field's method reads of its thing or statement, so that only those are read of the graph that a
 * request needs. Where a method does not say it, everything is read.
 */
export const Needs = (needs: NeededProperties): MethodDecorator & PropertyDecorator => Extensions({ needs });

/**
 * Says that a field gives the thing whose id is this argument, or null: what needs no more than the id may begin together
 * with the lookup.
 */
export const LooksUp = (argument: string): MethodDecorator => Extensions({ looksUp: argument });

/**
 * Says that a field is answered by the id of its thing alone, for many things at once (`loadAt`): it may then be asked for
 * while the things are still being looked for.
 */
export const AskedByIds: MethodDecorator = Extensions({ needs: ["id"], askedByIds: true });

export const isAskedByIds = ({ extensions }: GraphQLField<unknown, unknown>): boolean =>
  extensions["askedByIds"] === true;

/** The argument with the id of what the field gives. */
export const idArgumentOf = ({ extensions }: GraphQLField<unknown, unknown>): string | undefined =>
  extensions["looksUp"] as string | undefined;

/** Whether a field's method reads nothing of its thing but the id. */
export function needsOnlyId({ extensions, resolve }: GraphQLField<unknown, unknown>): boolean {
  const needs = extensions["needs"];
  return resolve !== undefined && Array.isArray(needs) && needs.length === 1 && needs[0] === "id";
}

/** What a request wants of a list of things. */
export interface Selected {
  /** Properties of the things, in the kind's order. */
  readonly thing: readonly string[];
  /** Properties of the statements that lead to them, in the order of `statementProperties`. */
  readonly statement: readonly string[];
  /** Whether a cursor is asked for. */
  readonly cursors: boolean;
}

const known = new WeakMap<readonly FieldNode[], Map<Kind, Selected>>();

/**
 * What is selected below a field that gives things of this kind: one, several, or a page of them. The selections of all
 * its object types count, and those that `@skip` leaves out, so that it depends on the text of a request only.
 */
export function selectedOf(kind: Kind, info: GraphQLResolveInfo): Selected {
  let ofField = known.get(info.fieldNodes);
  if (ofField === undefined) known.set(info.fieldNodes, (ofField = new Map<Kind, Selected>()));
  let selected = ofField.get(kind);
  if (selected === undefined) ofField.set(kind, (selected = select(kind, info)));
  return selected;
}

function select(kind: Kind, info: GraphQLResolveInfo): Selected {
  const type = getNamedType(info.returnType);
  const top = fieldsOf(type, info.fieldNodes.map(selectionSet), info);
  const edges = below(top, "edges", info);
  const isPage = isCompositeType(type) && "getFields" in type && "edges" in type.getFields();
  const things = isPage ? [...below(top, "nodes", info), ...below(edges, "node", info)] : top;
  const isThing = isPage || isOfKind(kind, type, info);
  return {
    thing: isThing ? propertiesOf(kind, things, ofEdges(kind, edges)) : kind.properties,
    statement: among(
      statementProperties,
      edges.flatMap((one) => needsOf(one, kind) ?? statementProperties),
    ),
    cursors: cursorsOf(info),
  };
}

/**
 * What is selected of things of whichever kind a field gives: these kinds, and the properties of all of them together. Null
 * where it gives no things.
 */
export function selectedOfKinds(
  kinds: readonly Kind[],
  info: GraphQLResolveInfo,
): { readonly kinds: readonly Kind[]; readonly properties: readonly string[] } | null {
  const type = getNamedType(info.returnType);
  const nodes = isObjectType(type) ? type.getFields()["nodes"] : undefined;
  const given = kinds.filter((kind) => isOfKind(kind, nodes ? getNamedType(nodes.type) : type, info));
  if (given.length === 0) return null;
  return { kinds: given, properties: [...new Set(given.flatMap((kind) => selectedOf(kind, info).thing))] };
}

const cursors = new WeakMap<readonly FieldNode[], boolean>();

/** Whether a cursor is selected of a page, whatever the page holds. */
export function cursorsOf(info: GraphQLResolveInfo): boolean {
  let wanted = cursors.get(info.fieldNodes);
  if (wanted === undefined) {
    const top = fieldsOf(getNamedType(info.returnType), info.fieldNodes.map(selectionSet), info);
    wanted = [...below(top, "edges", info), ...below(top, "pageInfo", info)].some(isCursor);
    cursors.set(info.fieldNodes, wanted);
  }
  return wanted;
}

const isCursor = ({ name }: SelectedField): boolean => name.toLowerCase().endsWith("cursor");

const selectionSet = (node: FieldNode): SelectionSetNode | undefined => node.selectionSet;

function isOfKind({ label }: Kind, type: unknown, { schema }: GraphQLResolveInfo): boolean {
  const own = schema.getType(label);
  if (own === type) return true;
  if (isInterfaceType(own) && isObjectType(type)) return schema.isSubType(own, type);
  return isInterfaceType(type) && (isObjectType(own) || isInterfaceType(own)) && schema.isSubType(type, own);
}

/** What the values of an edge of the kind's own list are made of. */
function ofEdges({ listEdgeFields = [] }: Kind, edges: readonly SelectedField[]): readonly string[] {
  return listEdgeFields
    .filter(({ name }) => edges.some((e) => e.name === name))
    .flatMap(({ needs }) => needs);
}

function propertiesOf(
  kind: Kind,
  fields: readonly SelectedField[],
  more: readonly string[],
): readonly string[] {
  const always = ["id", ...(kind.subtypes ? [kind.subtypes.property] : []), ...more];
  return among(kind.properties, [
    ...always,
    ...fields.flatMap((one) => needsOf(one, kind) ?? kind.properties),
  ]);
}

/** Those of `all` that are wanted, in their order. */
function among(all: readonly string[], wanted: readonly string[]): readonly string[] {
  const names = new Set(wanted);
  return all.filter((one) => names.has(one));
}

/** Null where nobody knows. */
function needsOf({ name, field }: SelectedField, kind: Kind): readonly string[] | null {
  const needs = field.extensions["needs"] as NeededProperties | undefined;
  if (needs !== undefined) return typeof needs === "function" ? needs(kind) : needs;
  return field.resolve === undefined ? [name] : null;
}

interface SelectedField {
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/** All fields of these selections, fragments laid open. The schema's own (`__typename`) are left out. */
function fieldsOf(
  type: unknown,
  sets: readonly (SelectionSetNode | undefined)[],
  info: GraphQLResolveInfo,
): readonly SelectedField[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return sets
    .flatMap((set) => set?.selections ?? [])
    .flatMap((node) => {
      if (node.kind === Syntax.FIELD) {
        const field = type.getFields()[node.name.value];
        return field === undefined ? [] : [{ name: field.name, field, node }];
      }
      const fragment = node.kind === Syntax.INLINE_FRAGMENT ? node : info.fragments[node.name.value];
      const condition = fragment?.typeCondition?.name.value;
      const narrowed = condition === undefined ? type : info.schema.getType(condition);
      return fieldsOf(narrowed as GraphQLCompositeType, [fragment?.selectionSet], info);
    });
}

/** The fields that are selected below all those of one name. */
function below(
  fields: readonly SelectedField[],
  name: string,
  info: GraphQLResolveInfo,
): readonly SelectedField[] {
  return fields
    .filter((one) => one.name === name)
    .flatMap(({ field, node }) => fieldsOf(getNamedType(field.type), [node.selectionSet], info));
}
