import { describe, expect, it } from "@jest/globals";
import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  print,
} from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectDir } from "./project-dir.js";
import { buildApiSchema } from "./schema.js";

/** The names that were promised; see the file for what it holds. */
const promised = JSON.parse(
  readFileSync(join(projectDir(), "src/testing/contract-names.json"), "utf8"),
) as Record<
  "types" | "fields" | "arguments" | "enumValues" | "relationEnds" | "kinds",
  Record<string, string>
>;

/** What may stand for a scalar in an answer: it says more exactly what the number is, and is the same number. */
const moreExact: Readonly<Record<string, string>> = {
  NonNegativeInt: "Int",
  Latitude: "Float",
  Longitude: "Float",
};

const schema = await buildApiSchema();

describe("the schema keeps its promises", () => {
  it("has every type that was promised", () => {
    expect(differing(promised.types, (name, kind) => sortOf(name, kind))).toEqual({});
  });

  it("has every field, of the promised type", () => {
    expect(differing(promised.fields, (name, type) => asPromised(shown(fieldOf(name)), type))).toEqual({});
  });

  it("has every argument, of the promised type and with the promised default value", () => {
    const argument = (coordinate: string): string => {
      const [, field = "", name] = /^(.+)\((\w+):\)$/.exec(coordinate) ?? [];
      const args = (fieldOf(field) as Partial<GraphQLField<unknown, unknown>> | undefined)?.args ?? [];
      return shown(args.find((arg) => arg.name === name));
    };
    expect(differing(promised.arguments, argument)).toEqual({});
  });

  it("has every enum value that was promised", () => {
    const among = (name: string, values: string): string => {
      const known = valuesOf(name);
      return values
        .split(" ")
        .filter((value) => known.includes(value))
        .join(" ");
    };
    expect(differing(promised.enumValues, among)).toEqual({});
  });

  it.each(Object.entries(promised.relationEnds))("%s leads to: %s", (coordinate, end) => {
    const [, one, node = "", edge = ""] = /^(one )?(\w+)(?:: (.+))?$/.exec(end) ?? [];
    const field = fieldOf(coordinate);
    if (one !== undefined) return expect(String(field?.type)).toBe(node);
    const connection = String(field?.type).replace(/!$/, "");
    expect(connection).toMatch(/Connection$/);
    expect(shown(fieldOf(`${connection}.nodes`))).toBe(`[${node}!]!`);
    const edgeType = String(fieldOf(`${connection}.edges`)?.type).replace(/[[\]!]/g, "");
    for (const name of ["sources", ...edge.split(" ").filter(Boolean)])
      expect([name, typeof fieldOf(`${edgeType}.${name}`)]).toEqual([name, "object"]);
  });

  it.each(Object.entries(promised.kinds))("%s can be asked for as: %s", (label, fields) => {
    const [single = "", plural = ""] = fields.split(" ");
    expect(shown(fieldOf(`Query.${single}`))).toBe(label);
    expect(shown(fieldOf(`Query.${plural}`))).toBe(`${label}Connection!`);
    const of = label === "City" ? "Municipality" : label;
    const ofThings = label === "Source" ? [] : ["without"];
    const keys = ["id", "name", "confidence", "missing", "not", "or", ...ofThings];
    for (const key of keys) expect(fieldOf(`${of}Filter.${key}`)).toBeDefined();
    expect(valuesOf(`${of}OrderBy`)).toEqual(
      expect.arrayContaining(label === "Source" ? ["NAME"] : ["NAME", "DEGREE"]),
    );
  });

  it("has a filter key for each end of a relation", () => {
    const missing = Object.keys(promised.relationEnds).filter((end) => {
      const [owner = "", field = ""] = end.split(".");
      return fieldOf(`${owner}Filter.${field}`) === undefined;
    });
    expect(missing).toEqual([]);
  });
});

/** What is there, where it differs from what was promised. */
function differing(
  wanted: Readonly<Record<string, string>>,
  found: (coordinate: string, wanted: string) => string,
): Record<string, string> {
  const pairs = Object.entries(wanted).map(([name, value]) => [name, value, found(name, value)] as const);
  return Object.fromEntries(pairs.flatMap(([name, value, is]) => (is === value ? [] : [[name, is]])));
}

/** `type Node Entity`: the sort of a type and those of the promised interfaces that it has. */
function sortOf(name: string, wanted: string): string {
  const type = schema.getType(name);
  const sort =
    (isObjectType(type) && "type") ||
    (isInterfaceType(type) && "interface") ||
    (isInputObjectType(type) && "input") ||
    (isEnumType(type) && "enum") ||
    (isScalarType(type) && "scalar") ||
    "not there";
  const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  const has = (wantedName: string): boolean => interfaces.some((i) => i.name === wantedName);
  return [sort, ...wanted.split(" ").slice(1).filter(has)].join(" ");
}

function valuesOf(name: string): readonly string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

type Typed = GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument;

function fieldOf(coordinate: string): GraphQLField<unknown, unknown> | GraphQLInputField | undefined {
  const [typeName = "", field = ""] = coordinate.split(".");
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    ? type.getFields()[field]
    : undefined;
}

function shown(typed: Typed | undefined): string {
  if (typed === undefined) return "not there";
  const value =
    "defaultValue" in typed && typed.defaultValue !== undefined
      ? astFromValue(typed.defaultValue, typed.type)
      : null;
  return `${String(typed.type)}${value ? ` = ${print(value)}` : ""}`;
}

/** The type, with a more exact scalar read as the one that was promised. */
function asPromised(type: string, wanted: string): string {
  const loose = type.replace(/\w+/g, (name) => moreExact[name] ?? name);
  return loose === wanted ? loose : type;
}
