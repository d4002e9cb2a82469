import { type GraphQLNamedType, type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";
import { type End, endsOf, type Kind, type Model } from "../api/concept.js";
import { prefixOf } from "../api/relation-types.js";
import type { World } from "./asked.js";
import type { Shape } from "./shape.js";

/** What the names in an answer mean: which types are things, statements, lists of a relation. */
export interface Words {
  /** The kind of a thing (or of a source) by the name of its type. */
  kindOf(typename: string): Kind | undefined;
  /** Whether objects of the type are things or sources. */
  isNode(typename: string): boolean;
  isStatement(typename: string): boolean;
  /** The relation of a list, by the name of its connection. */
  connection(typename: string): End | undefined;
  /** The relation of a field that holds at most one thing. */
  single(owner: string, field: string): End | undefined;
  /** The type of the only relation from things of one type to things of another. */
  between(from: string | null, to: string | null): string | undefined;
  /** Whether a text field is a key: an id, or a code such as the municipality key. */
  isKey(shape: Shape): boolean;
  /** A word of a controlled vocabulary as the data spell it. */
  inData(type: string, value: string): string;
}

const made = new WeakMap<Model, Words>();

/** Read once off the model and the schema. */
export function wordsOf({ schema, model }: World): Words {
  const known = made.get(model) ?? build(schema, model);
  made.set(model, known);
  return known;
}

function build(schema: GraphQLSchema, model: Model): Words {
  const kinds = [...model.kinds, model.source];
  const byName = new Map(
    kinds.flatMap((kind) =>
      [kind.label, ...(kind.subtypes?.types ?? []).map((type) => type.name)].map((name) => [name, kind]),
    ),
  );
  const ends = model.relations.flatMap(endsOf);
  const connections = new Map(
    ends.filter((end) => !end.one).map((end) => [`${prefixOf(end)}Connection`, end]),
  );
  const singles = new Map(
    ends.filter((end) => end.one).map((end) => [`${end.owner.label}.${end.field}`, end]),
  );
  const keys = new Set(kinds.flatMap((kind) => kind.columns.filter((c) => c.isKey).map((c) => c.property)));
  const implementing = (typename: string, name: string): boolean => {
    const type = schema.getType(typename);
    return typename === name || (isComposite(type) && type.getInterfaces().some((i) => i.name === name));
  };
  return {
    kindOf: (typename) => byName.get(typename),
    isNode: (typename) => implementing(typename, "Node"),
    isStatement: (typename) => implementing(typename, "Statement"),
    connection: (typename) => connections.get(typename),
    single: (owner, field) => singles.get(`${owner}.${field}`),
    between: (from, to) => {
      const [start, end] = [byName.get(from ?? ""), byName.get(to ?? "")];
      const found = model.relations.filter((r) => r.from.kind === start && r.to.kinds.some((k) => k === end));
      return found.length === 1 ? found[0]?.type : undefined;
    },
    isKey: ({ type, field }) => type === "ID" || keys.has(field) || /Id$|^code$/.test(field),
    inData: (type, value) => enumValue(schema.getType(type), value) ?? value,
  };
}

function isComposite(type: GraphQLNamedType | undefined) {
  return isObjectType(type) || isInterfaceType(type);
}

function enumValue(type: GraphQLNamedType | undefined, name: string): string | undefined {
  const value: unknown = type && "getValue" in type ? type.getValue(name)?.value : undefined;
  return typeof value === "string" ? value : undefined;
}
