import { describe, expect, it } from "@jest/globals";
import { ApolloServer } from "@apollo/server";
import { GraphQLError, GraphQLScalarType, parse, type GraphQLFormattedError } from "graphql";
import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema } from "graphql";
import { AppError, badInput } from "../errors.js";
import { makeFormatError, reportIncident } from "./format-error.js";

/** A scalar that refuses in our own words. */
const Year = new GraphQLScalarType({
  name: "Year",
  parseValue: refuse,
  parseLiteral: () => refuse(),
});
function refuse(): never {
  throw badInput("A year is allowed.", { allowed: "YYYY" });
}

const throws = (error: () => unknown) => ({
  type: GraphQLInt,
  resolve: () => {
    throw error();
  },
});
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: "Query",
    fields: {
      refused: throws(() => badInput("first: 101 came; 1 to 100 is allowed.", { argument: "first" })),
      away: throws(() => new AppError("UNAVAILABLE", "The database cannot be reached.")),
      broken: throws(() => new AppError("DATA_INTEGRITY", "hamburg has two states")),
      bug: throws(() => new Error("bolt://secret@db")),
      odd: throws(() => "a text"),
      tooBig: { type: GraphQLInt, resolve: () => 2 ** 40 },
      year: { type: GraphQLInt, args: { at: { type: Year } } },
      first: {
        type: GraphQLInt,
        args: { n: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 20 } },
        resolve: (_source, { n }) => Number(n),
      },
      many: { type: GraphQLInt, args: { ids: { type: new GraphQLList(GraphQLInt) } } },
    },
  }),
});

const logged: { facts: { incidentId?: string; err?: unknown; path?: string }; message: string }[] = [];
const log = {
  info() {},
  warn() {},
  error: (facts: object, message: string) => logged.push({ facts, message }),
};
const server = new ApolloServer({
  schema,
  formatError: makeFormatError(log),
  includeStacktraceInErrorResponses: false,
  executionOptions: { maxCoercionErrors: 2 },
});

async function errorsOf(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<readonly GraphQLFormattedError[]> {
  const { body } = await server.executeOperation({ query, variables });
  if (body.kind !== "single") throw new Error("one answer expected");
  return body.singleResult.errors ?? [];
}
const errorOf = async (query: string, variables?: Record<string, unknown>) =>
  (await errorsOf(query, variables))[0];

describe("an error in an answer", () => {
  it("keeps our message, code and details", async () => {
    expect(await errorOf("{ refused }")).toEqual({
      message: "first: 101 came; 1 to 100 is allowed.",
      locations: [{ line: 1, column: 3 }],
      path: ["refused"],
      extensions: { code: "BAD_USER_INPUT", argument: "first" },
    });
    expect((await errorOf("{ away }"))?.extensions).toEqual({ code: "UNAVAILABLE" });
  });

  it.each(["bug", "odd", "tooBig"])(
    "hides what we did not foresee (%s) behind an incident",
    async (field) => {
      const error = await errorOf(`{ ${field} }`);
      const incidentId = expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown;
      expect(error).toMatchObject({
        message: "Internal server error.",
        path: [field],
        extensions: { code: "INTERNAL_SERVER_ERROR", incidentId },
      });
      expect(Object.keys(error?.extensions ?? {}).sort()).toEqual(["code", "incidentId"]);
      const entry = logged.at(-1);
      expect(entry?.facts).toMatchObject({ incidentId: error?.extensions?.["incidentId"], path: field });
      expect(entry?.facts.err).toBeInstanceOf(Error);
    },
  );

  it("hides broken data too, and says that it is the data", async () => {
    const error = await errorOf("{ broken }");
    expect(error?.message).toBe("Internal server error.");
    expect(error?.extensions?.["code"]).toBe("DATA_INTEGRITY");
    expect(String(logged.at(-1)?.facts.err)).toContain("two states");
  });

  it("leaves GraphQL's own complaints as they are", async () => {
    expect(await errorOf("{ refused")).toMatchObject({
      message: "Syntax Error: Expected Name, found <EOF>.",
      extensions: { code: "GRAPHQL_PARSE_FAILED" },
    });
    expect(await errorOf("{ nothing }")).toMatchObject({
      message: 'Cannot query field "nothing" on type "Query".',
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    });
    expect(await errorOf("query A { refused } query B { refused }")).toMatchObject({
      extensions: { code: "OPERATION_RESOLUTION_FAILURE" },
    });
    expect(await errorOf("query ($n: Int!) { first(n: $n) }", { n: "x" })).toMatchObject({
      message: expect.stringContaining('Variable "$n" got invalid value "x"') as unknown,
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  it("is the caller's when a scalar of ours refuses, as a literal and as a variable", async () => {
    const own = { code: "BAD_USER_INPUT", allowed: "YYYY" };
    expect(await errorOf('{ year(at: "x") }')).toMatchObject({
      message: 'Expected value of type "Year", found "x"; A year is allowed.',
      extensions: own,
    });
    expect(await errorOf("query ($at: Year) { year(at: $at) }", { at: "x" })).toMatchObject({
      message: 'Variable "$at" got invalid value "x"; Expected type "Year". A year is allowed.',
      extensions: own,
    });
  });

  it("is the caller's when a variable is null where the argument must not be", async () => {
    expect(await errorOf("query ($n: Int = 3) { first(n: $n) }", { n: null })).toMatchObject({
      message: 'Argument "n" of non-null type "Int!" must not be null.',
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  it("is the caller's when there are more faults in the variables than are listed", async () => {
    const errors = await errorsOf("query ($ids: [Int]) { many(ids: $ids) }", { ids: ["a", "b", "c", "d"] });
    expect(errors).toHaveLength(3);
    expect(errors.map((error) => error.extensions?.["code"])).toEqual(Array(3).fill("BAD_USER_INPUT"));
  });

  it("never carries a stack trace", async () => {
    for (const query of ["{ bug }", "{ refused }", "{ nothing }", "{"])
      expect(JSON.stringify(await errorsOf(query))).not.toMatch(/stack|node_modules|\.ts/);
  });

  it("is not taken for the caller's because a resolver threw an error of GraphQL's", () => {
    const error = new GraphQLError("inside", { path: ["a"], originalError: new GraphQLError("inside") });
    const formatted = { message: "inside", extensions: { code: "INTERNAL_SERVER_ERROR" } };
    expect(makeFormatError(log)(formatted, error).message).toBe("Internal server error.");
  });
});

describe("an error of any other place", () => {
  const format = makeFormatError(log);
  const incident = { code: "INTERNAL_SERVER_ERROR", incidentId: expect.any(String) as unknown };

  it.each([
    "BAD_REQUEST",
    "BAD_USER_INPUT",
    "GRAPHQL_PARSE_FAILED",
    "GRAPHQL_VALIDATION_FAILED",
    "OPERATION_RESOLUTION_FAILURE",
  ])("passes as it is when it speaks of the request: %s", (code) => {
    const formatted = {
      message: "Wrong.",
      locations: [{ line: 1, column: 2 }],
      extensions: { code, more: 1 },
    };
    expect(format(formatted, new Error("Wrong."))).toEqual(formatted);
  });

  it("speaks our words, however it is wrapped", () => {
    const away = new AppError("UNAVAILABLE", "Away.", { again: true });
    const shown = { message: "Away.", extensions: { code: "UNAVAILABLE", again: true } };
    const within = (path?: string[]) =>
      new GraphQLError("Wrapped.", { originalError: away, ...(path && { path }) });
    expect(format({ message: "Wrapped." }, away)).toEqual(shown);
    expect(format({ message: "Wrapped." }, within(["a"]))).toEqual(shown);
    expect(
      format(
        { message: "Wrapped." },
        new GraphQLError("Twice.", { originalError: within(["a"]), path: ["a"] }),
      ),
    ).toEqual(shown);
  });

  it("is an incident and nothing else, with its cause in the log", () => {
    const cause = new Error("bolt://secret@db");
    for (const error of [cause, new GraphQLError("Wrapped.", { originalError: cause, path: ["a", 0] })]) {
      const shown = format({ message: "bolt://secret@db" }, error);
      expect(shown).toEqual({ message: "Internal server error.", extensions: incident });
      expect(logged.at(-1)).toEqual({
        facts: { ...shown.extensions, err: cause, path: undefined },
        message: "incident",
      });
    }
    const place = { locations: [{ line: 1, column: 2 }], path: ["a", 0, "b"] };
    expect(format({ message: "secret", ...place }, cause)).toEqual({
      message: "Internal server error.",
      extensions: incident,
      ...place,
    });
    expect(logged.at(-1)?.facts.path).toBe("a.0.b");
  });

  it("is an incident when it is GraphQL's own, and names itself as the cause", () => {
    const own = new GraphQLError("Int cannot represent 1099511627776", { path: ["a"] });
    expect(format({ message: own.message, path: ["a"] }, own).extensions).toEqual(incident);
    expect(logged.at(-1)?.facts.err).toBe(own);
  });

  it("is an incident when it names a place in the document, and no code says that it is the caller's", () => {
    const [node] = parse("{ a }").definitions;
    const placed = new GraphQLError("secret", { nodes: node ?? null });
    expect(format({ message: "secret" }, placed).extensions).toEqual(incident);
  });

  it("is an incident when we call it a fault of ours ourselves, even where a value of the caller's is read", () => {
    const fault = new AppError("INTERNAL_SERVER_ERROR", "secret");
    const shown = { message: "Internal server error.", extensions: incident };
    expect(format({ message: "secret" }, fault)).toEqual(shown);
    const refused = new GraphQLError("secret", { originalError: fault });
    expect(format({ message: "secret", extensions: { code: "BAD_USER_INPUT" } }, refused)).toEqual(shown);
  });

  it("is an incident outside of GraphQL as well", () => {
    const cause = new Error("secret");
    const shown = reportIncident(log, cause);
    expect(shown).toEqual({ message: "Internal server error.", extensions: incident });
    expect(logged.at(-1)).toEqual({ facts: { ...shown.extensions, err: cause }, message: "incident" });
  });
});
