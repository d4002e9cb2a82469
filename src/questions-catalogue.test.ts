import { describe, expect, it } from "@jest/globals";
import {
  getNamedType,
  type GraphQLSchema,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  TypeInfo,
  validate,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isFormat, type QuestionFacts } from "./export/index.js";
import { evidenceOf } from "./export/evidence.js";
import { partsOf } from "./export/parts.js";
import { fieldOf, type Shape, shapeOf } from "./export/shape.js";
import { buildApiSchema } from "./schema.js";
import { type Example, examples } from "./testing/golden.js";

interface QuestionFile extends QuestionFacts {
  readonly number?: number;
  readonly formats: readonly string[];
}

const asked = examples().filter(({ dir }) => existsSync(join(dir, "question.json")));
const schema = await buildApiSchema();
const keys = ["number", "title", "description", "counts", "variables", "rows", "page", "formats"];
const numbers = Array.from({ length: 47 }, (_, i) => i + 1);

it("has each of the 47 competency questions once", () => {
  const found = asked.flatMap((example) => fileOf(example).number ?? []);
  expect(found.toSorted((a, b) => a - b)).toEqual(numbers);
});

describe.each(asked)("the question $name", (example) => {
  const file = fileOf(example);
  const document = parse(example.operation);
  const operation = document.definitions.find(
    (d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION,
  );
  const declared = operation?.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];

  it("says in both languages what it is, how to read its answer and what counts", () => {
    expect(keys).toEqual(expect.arrayContaining(Object.keys(file)));
    for (const text of [file.title, file.description, file.counts, ...Object.values(file.variables ?? {})])
      expect(text).toEqual({ de: expect.stringMatching(/\S{2,}/), en: expect.stringMatching(/\S{2,}/) });
    const sentences = [file.description, file.counts].flatMap((text) => [text?.de, text?.en]);
    for (const text of sentences) expect(text).toMatch(/[.)]$/);
  });

  it("has the titles that its operation begins with", () => {
    const [en, de] = example.operation.split("\n").map((line) => line.replace(/^# /, ""));
    expect(file.title).toEqual({ de, en });
  });

  it("describes every variable, and none besides", () => {
    expect(Object.keys(file.variables ?? {}).toSorted()).toEqual(declared.toSorted());
  });

  it("fits the schema", () => {
    expect(validate(schema, document)).toEqual([]);
  });

  it("names formats that there are, among them those that hold every answer", () => {
    expect(file.formats).toEqual(expect.arrayContaining(["csv", "xlsx", "json"]));
    expect(file.formats.filter((name) => !isFormat(name))).toEqual([]);
  });

  it("reads its pages to their end", () => {
    if (file.page === undefined) return;
    const connection = shapeAt(shapeOf(schema, document), file.page);
    const info = connection && fieldOf(connection, "pageInfo");
    expect(info?.fields.map(({ key }) => key)).toEqual(expect.arrayContaining(["hasNextPage", "endCursor"]));
    expect(declared).toEqual(expect.arrayContaining(["first", "after"]));
  });

  it("shows for every row the sources with citation and address, and how sure it is", () => {
    for (const { path, levels } of partsOf(askedOf(example, file), shapeOf(schema, document))) {
      const items = levels.map(({ item }) => item);
      expect(`${path}: ${missingEvidence(items).join(", ")}`).toBe(`${path}: `);
    }
  });

  it("names every thing by id and name", () => {
    const shapes = partsOf(askedOf(example, file), shapeOf(schema, document)).flatMap(({ levels }) =>
      levels.flatMap(({ item }) => unnamedIn(item)),
    );
    expect(shapes).toEqual([]);
  });

  it("carries the caution where its answer rests on what is not recorded", () => {
    expect(withoutCaution(schema, example)).toEqual([]);
  });
});

function fileOf({ dir }: Example): QuestionFile {
  return JSON.parse(readFileSync(join(dir, "question.json"), "utf8")) as QuestionFile;
}

function askedOf(example: Example, question: QuestionFacts): Parameters<typeof partsOf>[0] {
  const about = { version: null, date: null, licence: null, citation: null };
  return {
    name: example.name,
    question,
    document: parse(example.operation),
    variables: example.variables,
    about,
  };
}

function shapeAt(shape: Shape, path: string): Shape | undefined {
  return path.split(".").reduce<Shape | undefined>((inner, key) => inner && fieldOf(inner, key), shape);
}

/** What a row's evidence lacks. */
function missingEvidence(items: readonly Shape[]): readonly string[] {
  const { places } = evidenceOf(items);
  const sources = places.sources.map(({ level, path }) =>
    path.reduce<Shape | undefined>((inner, key) => inner && fieldOf(inner, key), items[level]),
  );
  const lacks = (field: string): boolean => sources.some((shape) => shape && !fieldOf(shape, field));
  return [
    ...(sources.length === 0 ? ["sources"] : ["id", "citation", "url"].filter(lacks)),
    ...(places.confidence.length === 0 ? ["confidence"] : []),
  ];
}

/** The things in a row that are selected without their id or name. */
function unnamedIn(shape: Shape): readonly string[] {
  const selected = shape.fields.map(({ field }) => field);
  const isThing = shape.type === "Entity" || implementsEntity(shape.type);
  const isNamed = selected.includes("id") && selected.includes("name");
  return [...(isThing && !isNamed ? [shape.key] : []), ...shape.fields.flatMap(unnamedIn)];
}

function implementsEntity(name: string): boolean {
  const type = schema.getType(name);
  return (
    type !== undefined && "getInterfaces" in type && type.getInterfaces().some((i) => i.name === "Entity")
  );
}

/** The lists that ask for what is not recorded, and show things without the caution that belongs to it. */
function withoutCaution(api: GraphQLSchema, { operation, variables }: Example): readonly string[] {
  const info = new TypeInfo(api);
  const found: string[] = [];
  const defaults = new Map<string, unknown>();
  const visitor = visitWithTypeInfo(info, {
    VariableDefinition: ({ variable, defaultValue }) => {
      const { value } = variable.name;
      defaults.set(value, variables[value] ?? (defaultValue && valueFromASTUntyped(defaultValue)));
    },
    Field: (field) => {
      const type = getNamedType(info.getType());
      if (!type || !("getFields" in type) || isInputObjectType(type) || !("caution" in type.getFields()))
        return;
      const selected = field.selectionSet?.selections.map((s) => (s.kind === Kind.FIELD ? s.name.value : ""));
      const isList = type.name.endsWith("Connection");
      const filter = field.arguments?.find(({ name }) => name.value === "filter")?.value;
      const asks = isList
        ? filter !== undefined && asksForGaps(valueFromASTUntyped(filter, Object.fromEntries(defaults)))
        : true;
      const shows = !isList || selected?.some((name) => ["nodes", "edges"].includes(name));
      if (asks && shows && !selected?.includes("caution")) found.push(field.alias?.value ?? field.name.value);
    },
  });
  visit(parse(operation), visitor);
  return found;
}

function asksForGaps(filter: unknown): boolean {
  if (Array.isArray(filter)) return filter.some(asksForGaps);
  if (typeof filter !== "object" || filter === null) return false;
  return Object.entries(filter).some(([key, value]) => {
    if (value === null || value === undefined) return false;
    if (["usesNone", "without", "missing", "not"].includes(key)) return true;
    if (key === "count" && (value as { lte?: number }).lte === 0) return true;
    return asksForGaps(value);
  });
}
