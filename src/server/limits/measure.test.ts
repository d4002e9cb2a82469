import { describe, expect, it } from "@jest/globals";
import { type FragmentDefinitionNode, getOperationAST, getVariableValues, Kind, parse } from "graphql";
import { costedSchema as schema } from "../../testing/costed-schema.js";
import { measure, type Measure } from "./measure.js";

function measured(text: string, variables: Record<string, unknown> = {}): Measure {
  const document = parse(text);
  const definition = getOperationAST(document, "Q") ?? getOperationAST(document)!;
  const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
  const fragments = document.definitions.filter(
    (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
  );
  return measure(schema, {
    definition,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables: coerced ?? {},
  });
}
const costOf = (text: string, variables?: Record<string, unknown>) => measured(text, variables).cost;

describe("the cost", () => {
  it("is at least one, whatever is asked", () => {
    expect(costOf("{ __typename }")).toBe(1);
    expect(costOf("{ __schema { types { name } } }")).toBe(1);
  });

  it("counts one for each object, and as many as the page for a list", () => {
    expect(costOf("{ thing { id } }")).toBe(1);
    expect(costOf("{ things { nodes { id } } }")).toBe(1 + 10);
    expect(costOf("{ things(first: 30) { nodes { id } } }")).toBe(1 + 30);
    expect(costOf("{ things(last: 3) { nodes { id } } }")).toBe(1 + 3);
  });

  it("counts edges and their nodes", () => {
    expect(costOf("{ things(first: 30) { edges { node { id } } } }")).toBe(1 + 30 + 30);
    expect(costOf("{ things(first: 30) { edges { node { id } sources { id } } } }")).toBe(1 + 30 + 30 + 60);
  });

  it("multiplies the pages of lists within lists", () => {
    expect(costOf("{ things(first: 20) { nodes { things(first: 30) { nodes { id } } } } }")).toBe(
      1 + 20 + 20 + 600,
    );
    expect(costOf("{ things(first: 100) { nodes { things { edges { sources { thing { id } } } } } } }")).toBe(
      1 + 100 + 100 + 1000 + 2000 + 2000,
    );
  });

  it("adds work, for each object that it is done for", () => {
    expect(costOf("{ heavy }")).toBe(100);
    expect(measured("{ things { nodes { things { totalCount } } } }")).toMatchObject({
      cost: 1 + 10 + 10 + 70,
      work: 70,
    });
  });

  it("is rounded up", () => {
    expect(costOf("{ light thing { id } }")).toBe(2);
  });

  it("is one for a thing of one of several kinds, and what is asked of each kind besides", () => {
    expect(costOf("{ any { __typename } }")).toBe(1);
    expect(
      costOf("{ any { __typename ... on City { sources { id } } ... on Source { thing { id } } } }"),
    ).toBe(4);
  });

  it("takes an argument's own default, not the value of a field around", () => {
    expect(costOf("{ things(first: 100) { facets { buckets { count } } } }")).toBe(1 + 1 + 5);
  });

  it.each([
    ["a negative page", "{ a: things(first: -1000) { nodes { id } } b: things(first: 50) { nodes { id } } }"],
    ["a page of none", "{ a: things(first: 0) { nodes { id } } b: things(first: 50) { nodes { id } } }"],
    ["negative work", "{ things(first: 50) { nodes { id } facets { buckets { count } } } }"],
  ])("is not lowered by %s", (_, text) => {
    expect(costOf(text)).toBeGreaterThanOrEqual(1 + 50);
  });

  it("counts what is within a page of none as within a page of one", () => {
    const inner = "nodes { things(first: 100) { nodes { id } } }";
    for (const first of [0, -5])
      expect(costOf(`{ things(first: ${first}) { ${inner} } }`)).toBe(1 + 1 + 1 + 100);
  });

  it("is infinite rather than wrong for pages beyond all numbers", () => {
    const page = "things(first: 2147483647)";
    expect(costOf(`{ ${page} { nodes { ${page} { nodes { id } } } } }`)).toBeGreaterThan(1e18);
  });

  const inner = "nodes { things(first: 40) { nodes { id } } }";
  it.each([
    ["a literal", `{ things(first: 60) { ${inner} } }`, {}],
    ["a variable", `query ($n: Int) { things(first: $n) { ${inner} } }`, { n: 60 }],
    ["a variable's default", `query ($n: Int = 60) { things(first: $n) { ${inner} } }`, {}],
    ["a variable against its default", `query ($n: Int = 1) { things(first: $n) { ${inner} } }`, { n: 60 }],
    [
      "a named fragment",
      `{ things(first: 60) { ...Inner } } fragment Inner on ThingConnection { ${inner} }`,
      {},
    ],
    ["an inline fragment", `{ things(first: 60) { ... { ${inner} } } }`, {}],
    ["a fragment on the root", `{ ...Top } fragment Top on Query { things(first: 60) { ${inner} } }`, {}],
    [
      "a fragment on an interface",
      `{ things(first: 60) { nodes { ... on Thing { things(first: 40) { nodes { id } } } } } }`,
      {},
    ],
    [
      "a fragment on a type",
      `{ things(first: 60) { nodes { ... on City { things(first: 40) { nodes { id } } } } } }`,
      {},
    ],
    ["an alias", `{ first: things(first: 60) { nodes { second: things(first: 40) { nodes { id } } } } }`, {}],
    ["@include", `query ($v: Boolean!) { things(first: 60) @include(if: $v) { ${inner} } }`, { v: true }],
    ["@skip", `query ($v: Boolean!) { things(first: 60) @skip(if: $v) { ${inner} } }`, { v: false }],
    ["@include on a fragment", `{ ... @include(if: true) { things(first: 60) { ${inner} } } }`, {}],
    ["one of several operations", `query A { heavy } query Q { things(first: 60) { ${inner} } }`, {}],
  ])("is the same however it is written: by %s", (_, text, variables) => {
    expect(costOf(text, variables)).toBe(1 + 60 + 60 + 2400);
  });

  it("leaves out what @skip and @include leave out", () => {
    expect(costOf("{ heavy @skip(if: true) thing { id } }")).toBe(1);
    expect(costOf("query ($v: Boolean = false) { heavy @include(if: $v) thing { id } }")).toBe(1);
    expect(
      costOf("{ ... @skip(if: true) { heavy } ... on Query @include(if: false) { heavy } thing { id } }"),
    ).toBe(1);
  });
});

describe("the other measures", () => {
  it("lay fragments open", () => {
    const text = `{ thing { ...A } b: thing { ...A } }
      fragment A on Thing { x: id ...B @include(if: true) }
      fragment B on Thing { things { nodes { y: id @skip(if: false) } } }`;
    expect(measured(text)).toMatchObject({ depth: 4, aliases: 5, directives: 4, rootFields: 2 });
  });

  it("count directives also where they leave something out, and on the operation", () => {
    expect(
      measured("query @skip(if: true) { thing @skip(if: true) { id @skip(if: true) } }").directives,
    ).toBe(2);
  });

  it("do not count the schema's own fields as depth", () => {
    expect(measured("{ __schema { types { fields { type { ofType { ofType { name } } } } } } }").depth).toBe(
      0,
    );
  });

  it("name every field with what it and all below it cost, and its page", () => {
    const { fields } = measured("{ cities: things(first: 20) { nodes { id } } }");
    expect(fields).toEqual([
      { path: ["cities", "nodes"], own: 20, whole: 20, page: null },
      { path: ["cities"], own: 1, whole: 21, page: { argument: "first", size: 20 } },
    ]);
  });

  it("name what a field costs with its fragments", () => {
    const { fields } = measured(
      "{ things(first: 20) { ... { nodes { id } } ...F } } fragment F on ThingConnection { totalCount }",
    );
    expect(fields.at(-1)).toMatchObject({ path: ["things"], own: 1, whole: 1 + 20 + 7 });
  });

  it.each([
    ["last", "{ things(last: 3) { totalCount } }", { argument: "last", size: 3 }],
    ["last rather than first", "{ things(first: 9, last: 3) { totalCount } }", { argument: "last", size: 3 }],
    [
      "first where last is null",
      "{ things(last: null, first: 9) { totalCount } }",
      { argument: "first", size: 9 },
    ],
    ["none where its usual size is taken", "{ things { totalCount } }", null],
    ["none where it takes no page", '{ thing(id: "x") { id } }', null],
  ])("name the page that was asked for: %s", (_, text, page) => {
    expect(measured(text).fields.at(-1)?.page).toEqual(page);
  });
});
