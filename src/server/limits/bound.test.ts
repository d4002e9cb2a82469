import { beforeAll, describe, expect, it } from "@jest/globals";
import { getOperationAST, type GraphQLSchema, parse } from "graphql";
import { AppError } from "../../errors.js";
import { buildApiSchema } from "../../schema.js";
import { bound } from "./bound.js";
import { publicLimits } from "./limits.js";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildApiSchema();
});

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
  `{ municipalities(first: ${first}) { nodes { buildingBlocks(first: 100) { edges { node { name } sources { id } } } } } }`;

describe("a question that costs too much", () => {
  it("is told its cost, the limit, the field that costs most and a page that would pass", () => {
    const { code, message, details } = refusalOf(nested(100));
    expect(code).toBe("QUERY_TOO_COMPLEX");
    expect(details).toEqual({
      cost: 40_201,
      limit: 20_000,
      field: "municipalities.nodes.buildingBlocks.edges.sources",
      fieldCost: 20_000,
      page: { field: "municipalities", argument: "first", size: 49 },
    });
    expect(message).toBe(
      "The question costs 40,201 points; 20,000 are allowed. Most of it is municipalities.nodes.buildingBlocks.edges.sources with 20,000. With first: 49 at municipalities it would pass.",
    );
  });

  it("passes with the page that it was told, and not with the next larger one", () => {
    expect(refusalOf(nested(50)).details["cost"]).toBe(20_101);
    expect(() => refusalOf(nested(49))).toThrow("It was let in.");
  });

  it("is told no page that nobody may ask for", () => {
    const { details } = refusalOf("{ cities(first: 1000000) { nodes { id } } }");
    expect(details["page"]).toEqual({ field: "cities", argument: "first", size: 100 });
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
    "nodes { parts { ".repeat(levels) + "totalCount" + " } }".repeat(levels);

  it.each([
    ["depth", `{ learningLocations { ${deep(6)} } }`, 14, "14 fields within each other; 12 are allowed"],
    [
      "aliases",
      `{ node(id: "hamburg") { ${aliases(31)} } }`,
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

  it("is left to the execution where its variables do not fit", () => {
    const document = parse("query ($n: Int!) { cities(first: $n) { totalCount } }");
    const operation = getOperationAST(document)!;
    expect(bound(schema, { document, operation, variables: { n: "x" } }, publicLimits, 1)).toBeNull();
  });
});
