import { describe, expect, it } from "@jest/globals";
import { getOperationAST, parse } from "graphql";
import { AppError } from "../../errors.js";
import { costedSchema as schema } from "../../testing/costed-schema.js";
import { bound } from "./bound.js";
import { publicLimits } from "./limits.js";

function refusalOf(text: string, costLimit = publicLimits.cost, variables = {}): AppError {
  const document = parse(text, { noLocation: true });
  const operation = getOperationAST(document)!;
  try {
    bound(schema, { document, operation, variables }, publicLimits, costLimit);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error("It was let in.");
}

const nested = (first: number): string =>
  `{ things(first: ${first}) { nodes { things(first: 100) { edges { node { id } sources { id } } } } } }`;

describe("a question that costs too much", () => {
  it("is told its cost, the limit, the field that costs most and a page that would pass", () => {
    const { code, message, details } = refusalOf(nested(100));
    expect(code).toBe("QUERY_TOO_COMPLEX");
    expect(details).toEqual({
      cost: 40_201,
      limit: 20_000,
      field: "things.nodes.things.edges.sources",
      fieldCost: 20_000,
      page: { field: "things", argument: "first", size: 49 },
    });
    expect(message).toBe(
      "The question costs 40,201 points; 20,000 are allowed. Most of it is things.nodes.things.edges.sources with 20,000. With first: 49 at things it would pass.",
    );
  });

  it("passes with the page that it was told, and not with the next larger one", () => {
    expect(refusalOf(nested(50)).details["cost"]).toBe(20_101);
    expect(() => refusalOf(nested(49))).toThrow("It was let in.");
  });

  it("passes when it costs just what is allowed", () => {
    expect(refusalOf("{ things(first: 9) { nodes { id } } }", 9).details).toMatchObject({
      cost: 10,
      limit: 9,
    });
    expect(() => refusalOf("{ things(first: 9) { nodes { id } } }", 10)).toThrow("It was let in.");
  });

  it("is told the largest page that would pass, of the list that holds most, even if that is a page of one", () => {
    const text = "{ few: things(first: 2) { nodes { id } } many: things(last: 9) { nodes { id } } }";
    expect(refusalOf(text, 5).details["page"]).toEqual({ field: "many", argument: "last", size: 1 });
  });

  it("is told a page by the names from the top to it", () => {
    const text = "{ thing { inner: things(first: 50) { nodes { id } } } }";
    expect(refusalOf(text, 20).details["page"]).toEqual({
      field: "thing.inner",
      argument: "first",
      size: 18,
    });
  });

  it("is known for it through its fragments", () => {
    const text = "{ ...F } fragment F on Query { things(first: 30) { nodes { id } } }";
    expect(refusalOf(text, 10).details["cost"]).toBe(31);
  });

  it("is told the first of those that cost the same", () => {
    const text = "{ one: things(first: 9) { nodes { id } } other: things(first: 9) { nodes { id } } }";
    expect(refusalOf(text, 15).details).toMatchObject({
      field: "one.nodes",
      page: { field: "one", size: 4 },
    });
  });

  it("is told no page that nobody may ask for", () => {
    const { details } = refusalOf("{ things(first: 1000000) { nodes { id } } }");
    expect(details["page"]).toEqual({ field: "things", argument: "first", size: 100 });
  });

  it("is told to ask for fewer lists where no page would do", () => {
    const { message, details } = refusalOf(nested(1), 2);
    expect(message).toContain("Ask for fewer lists within each other, or for smaller pages of them.");
    expect(details["page"]).toBeUndefined();
  });

  it("may cost more where more is allowed", () => {
    expect(() => refusalOf(nested(100), publicLimits.trustedCost)).toThrow("It was let in.");
  });
});

describe("a question that is too large otherwise", () => {
  const aliases = (count: number): string =>
    Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(" ");
  const deep = (levels: number): string =>
    "nodes { things { ".repeat(levels) + "totalCount" + " } }".repeat(levels);

  it.each([
    ["depth", `{ things { ${deep(6)} } }`, 14, "14 fields within each other; 12 are allowed"],
    [
      "aliases",
      `{ thing(id: "hamburg") { ${aliases(31)} } }`,
      31,
      "31 fields under another name; 30 are allowed",
    ],
    ["directives", `{ __typename ${"@include(if: true) ".repeat(51)} }`, 51, "51 directives; 50 are allowed"],
    ["rootFields", `{ ${aliases(21)} }`, 21, "21 fields at the top; 20 are allowed"],
  ])("is told its %s and what is allowed", (measure, text, count, words) => {
    const { code, message, details } = refusalOf(text);
    expect([code, details[measure]]).toEqual(["QUERY_TOO_COMPLEX", count]);
    expect(message).toContain(words);
  });

  it.each([
    ["fields within each other", `{ things { ${deep(5)} } }`],
    ["fields under another name", `{ thing(id: "hamburg") { ${aliases(30)} } }`],
    ["directives", `{ __typename ${"@include(if: true) ".repeat(50)} }`],
    ["fields at the top", `{ ${aliases(20)} }`],
  ])("is let in with as many %s as are allowed", (_, text) => {
    expect(() => refusalOf(text, Infinity)).toThrow("It was let in.");
  });

  it("is left to the execution where its variables do not fit", () => {
    const document = parse("query ($n: Int!) { things(first: $n) { totalCount } }");
    const operation = getOperationAST(document)!;
    expect(bound(schema, { document, operation, variables: { n: "x" } }, publicLimits, 1)).toBeNull();
  });
});
