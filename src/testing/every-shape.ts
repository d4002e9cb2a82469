import type { GeneratorValue } from "fast-check";
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { RandomValues, type SampleIds } from "./random-values.js";

/** Stands where the arguments of a page go, in operations that read the cursors with which further ones can be asked for. */
export const pageMark = "«page»";

/**
 * Operations from which every shape of statement comes: lists with every order and every filter key, their counts, facets
 * and groups; every relation's list from both ends. What one piece of code makes of every list (the keys of a statement's
 * filter, say) is gone into once.
 */
export function everyShape(schema: GraphQLSchema, ids: SampleIds): readonly string[] {
  const shapes = new Shapes(ids);
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  return [
    ...roots.filter(hasPages).flatMap((field) => shapes.ofList(field, (list) => `{ ${list} }`)),
    ...roots.filter(isSingle).flatMap((field) => shapes.ofThing(field)),
  ];
}

type Field = GraphQLField<unknown, unknown>;

const page = "nodes { __typename } pageInfo { startCursor endCursor }";

class Shapes {
  private readonly values: RandomValues;
  /** What was gone into: elsewhere the same piece of code makes the same of it. */
  private readonly gone = new Set<string>();

  constructor(private readonly ids: SampleIds) {
    // One value after the other of what there is to choose from: the same operations in each run.
    let turn = 0;
    const next = (_: unknown, most: number): number => turn++ % (most + 1);
    this.values = new RandomValues(next as GeneratorValue, ids);
  }

  /** Every list and every other field of a thing of one type. */
  ofThing({ name, type }: Field): string[] {
    const of = getNamedType(type);
    if (!isObjectType(of) && !isInterfaceType(of)) return [];
    return Object.values(of.getFields()).flatMap((field) => {
      const [id] = this.ids[`${of.name}.${field.name}`] ?? this.ids[of.name] ?? this.ids["Entity"] ?? [];
      const within = (inner: string): string => `{ ${name}(id: ${JSON.stringify(id)}) { ${inner} } }`;
      return hasPages(field) ? this.ofList(field, within) : [within(leaf(field))];
    });
  }

  /** A list in every order, by every filter, with all that can be counted of it. */
  ofList(field: Field, within: (list: string) => string): string[] {
    const connection = (getNamedType(field.type) as GraphQLObjectType).getFields();
    const kind = getNamedType(connection["nodes"]?.type ?? field.type).name;
    const required = this.requiredOf(field, kind);
    const list = (args: string, selection: string): string =>
      within(
        `${field.name}${args === "" && required === "" ? "" : `(${required} ${args})`} { ${selection} }`,
      );
    const counted = ["facets", "groups"].flatMap((name) => {
      const by = connection[name]?.args.find((arg) => arg.name === "by");
      const type = by && getNamedType(by.type);
      if (!isEnumType(type)) return [];
      const all = type.getValues().map((value) => value.name);
      const ones = this.isFirst(type.name) ? all : [...new Set([all[0], all.at(-1)])];
      const some = name === "groups" ? [all.slice(0, 1).join(), all.slice(-3).join()] : ones;
      const selection = name === "facets" ? "{ by unknown }" : "{ count }";
      return some.map((one) => list("", `${name}(by: [${one}]) ${selection}`));
    });
    return [
      list(pageMark, page),
      list("", "totalCount"),
      ...counted,
      ...this.ordersOf(field).map((order) => list(`first: 2 ${order}`, page)),
      ...this.filtersOf(field, kind).map((filter) => list(filter, "totalCount")),
    ];
  }

  private requiredOf({ args }: Field, kind: string): string {
    const needed = args.filter(
      ({ type, defaultValue }) => String(type).endsWith("!") && defaultValue === undefined,
    );
    return needed.map((arg) => `${arg.name}: ${this.values.argument(arg, kind, false)}`).join(" ");
  }

  private ordersOf({ args }: Field): string[] {
    const input = inputOf(args, "orderBy");
    if (input === undefined || !this.isFirst(input.name)) return [];
    const by = getNamedType(input.getFields()["by"]!.type);
    const near = "filter: { near: { latitude: 52, longitude: 9, km: 300 } }";
    return isEnumType(by)
      ? by.getValues().map(({ name }) => `orderBy: [{ by: ${name} }] ${name === "DISTANCE" ? near : ""}`)
      : [];
  }

  /** `filter`, `node`, `via` … each with one key at a time. */
  private filtersOf({ args }: Field, kind: string): string[] {
    const paging = ["first", "last", "after", "before", "orderBy"];
    return args
      .filter(({ name, type }) => !paging.includes(name) && !String(type).endsWith("!"))
      .flatMap((arg) => {
        const type = getNamedType(arg.type);
        if (!isInputObjectType(type)) return [`${arg.name}: ${this.values.argument(arg, kind, false)}`];
        return this.keysOf(type, kind).map((value) => `${arg.name}: ${value}`);
      });
  }

  /** An input with one key at a time; a filter is gone into where it comes first. */
  private keysOf(type: GraphQLInputObjectType, kind: string): string[] {
    if (type.name.endsWith("Filter") && !this.isFirst(type.name)) return [];
    // What all filters of relations have in common is gone into once.
    const keys = Object.values(type.getFields()).filter(
      ({ name }) => !type.name.endsWith("RelationFilter") || this.isFirst(`RelationFilter.${name}`),
    );
    return keys.flatMap((key) => this.valuesOf(key, kind).map((value) => `{ ${key.name}: ${value} }`));
  }

  private valuesOf(key: GraphQLInputField, kind: string): readonly string[] {
    const type = getNamedType(key.type);
    const known = knownInputs[type.name];
    if (known !== undefined) return this.isFirst(type.name) ? known : known.slice(0, 1);
    if (!isInputObjectType(type)) return [this.values.argument(key, kind, false)];
    // What leads to a whole filter again.
    if (["not", "or", "node"].includes(key.name)) return ['{ name: { eq: "Hamburg" } }'];
    const other = /^(\w+)RelationFilter$/.exec(type.name)?.[1];
    if (other === undefined) return this.keysOf(type, kind);
    const to = JSON.stringify(this.ids[other]?.[0] ?? this.ids["Entity"]?.[0]);
    return ["{ count: { gte: 2 } }", `{ toAll: [${to}] }`, ...this.keysOf(type, other)];
  }

  /** True once for each name. */
  private isFirst(name: string): boolean {
    const isFirst = !this.gone.has(name);
    this.gone.add(name);
    return isFirst;
  }
}

/** Inputs whose keys are given together. */
const knownInputs: Readonly<Record<string, readonly string[]>> = {
  IDFilter: ['{ eq: "hamburg" }', '{ in: ["hamburg", "bremen"] }'],
  TextFilter: ['{ eq: "Köln" }', '{ contains: "bildung" }', '{ startsWith: "h" }'],
  IntRange: ["{ gte: 1, lte: 100 }"],
  FloatRange: ["{ gte: 1, lte: 100 }"],
  DateRange: ['{ from: "2010", to: "2015" }', "{}"],
  Boolean: ["true"],
  NearFilter: ["{ latitude: 52, longitude: 9, km: 300 }"],
};

function inputOf(args: Field["args"], name: string): GraphQLInputObjectType | undefined {
  const argument = args.find((arg) => arg.name === name);
  const type = argument && getNamedType(argument.type);
  return isInputObjectType(type) ? type : undefined;
}

function hasPages({ type, args }: Field): boolean {
  return /Connection$/.test(getNamedType(type).name) && args.some(({ name }) => name === "first");
}

/** `city(id: …)` and its like. */
function isSingle({ args }: Field): boolean {
  return args.length === 1 && args[0]?.name === "id";
}

function leaf({ name, type }: Field): string {
  const of = getNamedType(type);
  return isObjectType(of) || isInterfaceType(of) ? `${name} { __typename }` : name;
}
