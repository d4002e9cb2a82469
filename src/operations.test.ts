import { describe, expect, it } from "@jest/globals";
import {
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { readdirSync } from "node:fs";
import { buildApiSchema, model } from "./schema.js";
import { type Example, examples } from "./testing/golden.js";

const files = ["answer.json", "operation.graphql", "queries.cypher", "variables.json"];

describe.each(examples())("the example question $name", (example) => {
  const document = parse(example.operation);
  const [operation, ...more] = document.definitions.filter(
    (d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION,
  );

  it("has its operation, variables, answer and statements", () => {
    expect(readdirSync(example.dir)).toEqual(expect.arrayContaining(files));
  });

  it("begins with its title in English and in German and with how to read the answer", () => {
    const [english, german, ...reading] = commentLines(example);
    expect(english).toMatch(/^# [A-Z].*\?$/);
    expect(german).toMatch(/^# [A-ZÄÖÜ].*\?$/);
    expect(reading.join(" ")).toMatch(/\w{3,}.*\.$/);
  });

  it("is one operation, named like its folder", () => {
    expect(more).toEqual([]);
    expect(operation?.name?.value).toBe(pascal(example.name));
  });

  it("fits the schema", async () => {
    expect(validate(await buildApiSchema(), document)).toEqual([]);
  });

  it("gives values to the variables it declares, and to no others", () => {
    const declared = operation?.variableDefinitions ?? [];
    const needed = declared.filter((v) => v.type.kind === Kind.NON_NULL_TYPE && !v.defaultValue);
    const names = declared.map((v) => v.variable.name.value);
    expect(names).toEqual(expect.arrayContaining(Object.keys(example.variables)));
    expect(Object.keys(example.variables)).toEqual(
      expect.arrayContaining(needed.map((v) => v.variable.name.value)),
    );
  });

  it("shows the sources and the certainty of every statement", async () => {
    expect(unprovenStatements(await buildApiSchema(), document)).toEqual([]);
  });
});

it("shows both titles of each example question but once", () => {
  const titles = examples().flatMap((example) => commentLines(example).slice(0, 2));
  expect(new Set(titles).size).toBe(titles.length);
});

it("has an example for each of the analysts' questions", async () => {
  const ofKinds = [...model.kinds, model.source].flatMap(({ single, plural, views = [] }) => [
    single,
    plural,
    ...views.flatMap((view) => [view.single, view.plural]),
  ]);
  const root = Object.keys((await buildApiSchema()).getQueryType()?.getFields() ?? {});
  const questions = root.filter((name) => ![...ofKinds, "node", "nodes"].includes(name));
  const asked = examples().flatMap(({ operation }) => rootFields(parse(operation)));
  expect(questions.filter((name) => !asked.includes(name))).toEqual([]);
});

it("finds a statement whose sources are left out", async () => {
  const document = parse('{ city(id: "bremen") { buildingBlocks { edges { since confidence } } } }');
  expect(unprovenStatements(await buildApiSchema(), document)).toEqual([
    "MunicipalityBuildingBlockEdge: sources",
  ]);
});

/** Where statements are selected that do not say on what they rest, or how sure they are. */
function unprovenStatements(schema: GraphQLSchema, document: DocumentNode): string[] {
  const typeInfo = new TypeInfo(schema);
  const found: string[] = [];
  const visitor = visitWithTypeInfo(typeInfo, {
    SelectionSet: ({ selections }) => {
      const type = getNamedType(typeInfo.getType());
      if (!isCompositeType(type) || !("getInterfaces" in type)) return;
      if (!type.getInterfaces().some(({ name }) => name === "Statement")) return;
      const names = selections.map((s) => (s.kind === Kind.FIELD ? s.name.value : ""));
      for (const field of ["sources", "confidence"])
        if (!names.includes(field)) found.push(`${type.name}: ${field}`);
    },
  });
  visit(document, visitor);
  return found;
}

function rootFields({ definitions }: DocumentNode): string[] {
  const operations = definitions.filter(
    (d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION,
  );
  return operations
    .flatMap((operation) => operation.selectionSet.selections)
    .map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : ""));
}

function commentLines({ operation }: Example): readonly string[] {
  const lines = operation.split("\n");
  return lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith("#")),
  );
}

function pascal(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
