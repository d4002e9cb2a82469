import { describe, expect, it } from "@jest/globals";
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from "graphql";
import { buildApiSchema } from "./schema.js";

interface Described {
  readonly coordinate: string;
  readonly name: string;
  readonly description?: string | null;
}

const schema = await buildApiSchema();
const everything = Object.values(schema.getTypeMap())
  .filter((type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type))
  .flatMap(describedIn);

describe("every type, field, argument, input field and enum value", () => {
  it("is described", () => {
    expect(everything.length).toBeGreaterThan(1000);
    expect(everything.filter(({ description }) => !description?.trim()).map(coordinateOf)).toEqual([]);
  });

  it("is described by more than the words of its name", () => {
    expect(everything.filter(repeatsItsName).map(coordinateOf)).toEqual([]);
  });

  it("is described in whole sentences", () => {
    const ours = everything.filter(({ coordinate }) => !isScalarType(schema.getType(coordinate)));
    const wrong = ours.filter(({ description }) => !/^[\p{Lu}\d`|"].*[.?:]$/su.test(description ?? ""));
    expect(wrong.map(({ coordinate, description }) => `${coordinate}: ${description ?? ""}`)).toEqual([]);
  });
});

describe("a description", () => {
  const of = (name: string, description: string): boolean =>
    repeatsItsName({ coordinate: name, name, description });

  it("that only repeats the name is refused", () => {
    expect(of("buildingBlocks", "The building blocks.")).toBe(true);
    expect(of("MunicipalityKind", "The kind of the municipality.")).toBe(true);
    expect(of("NAME", "By name.")).toBe(true);
  });

  it("that says more is taken", () => {
    expect(of("degree", "How many statements of the landscape touch this thing.")).toBe(false);
  });
});

/** Words without a meaning of their own. */
const filler = new Set(
  "a an and are as at be by for from in is it its of on one or that the these this those to what which with".split(
    " ",
  ),
);

/** Fewer than two words that the name does not have; singular and plural are the same word. */
function repeatsItsName({ name, description }: Described): boolean {
  const known = new Set(wordsOf(name.replace(/([a-z])([A-Z])/g, "$1 $2")));
  const added = wordsOf(description ?? "").filter((word) => !filler.has(word) && !known.has(word));
  return new Set(added).size < 2;
}

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => (filler.has(word) ? word : word.replace(/ies$/, "y").replace(/s$/, "")));
}

function describedIn(type: GraphQLNamedType): readonly Described[] {
  const own = { coordinate: type.name, name: type.name, description: type.description };
  const at = (path: string, { name, description }: Omit<Described, "coordinate">): Described => ({
    coordinate: path,
    name,
    description,
  });
  if (isEnumType(type)) return [own, ...type.getValues().map((v) => at(`${type.name}.${v.name}`, v))];
  if (isInputObjectType(type))
    return [own, ...Object.values(type.getFields()).map((f) => at(`${type.name}.${f.name}`, f))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const inner = Object.values(type.getFields()).flatMap((field) => {
    const coordinate = `${type.name}.${field.name}`;
    return [at(coordinate, field), ...field.args.map((arg) => at(`${coordinate}(${arg.name}:)`, arg))];
  });
  return [own, ...inner];
}

function coordinateOf({ coordinate, description }: Described): string {
  return `${coordinate}: ${description ?? ""}`;
}
