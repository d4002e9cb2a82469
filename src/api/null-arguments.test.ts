import { describe, expect, it } from "@jest/globals";
import { buildSchema, graphql, type GraphQLFieldResolver, GraphQLObjectType, printSchema } from "graphql";
import type { Context } from "./context.js";
import { nullAsLeftOut } from "./null-arguments.js";

describe("null as if left out", () => {
  const schema = buildSchema(`
    input Order { by: String!  direction: String! = "ASC" }
    type Query { list(first: Int! = 20, order: Order, name: String): String }
  `);
  const query = schema.getQueryType();
  if (!(query instanceof GraphQLObjectType)) throw new Error("There is no root.");
  const resolve: GraphQLFieldResolver<unknown, Context> = (_root, args) => JSON.stringify(args);
  const list = query.getFields()["list"];
  if (list) list.resolve = resolve;
  nullAsLeftOut(schema);
  const asked = async (source: string): Promise<unknown> => {
    const { data } = await graphql({ schema, source });
    return JSON.parse(String(data?.["list"])) as unknown;
  };

  it("lets callers give null where there is a default value", () => {
    const text = printSchema(schema);
    expect(text).toContain("first: Int = 20");
    expect(text).toContain('direction: String = "ASC"');
    expect(text).toContain("by: String!");
  });

  it("gives resolvers the default value for null", async () => {
    expect(await asked("{ list(first: null) }")).toEqual({ first: 20 });
    expect(await asked("{ list }")).toEqual({ first: 20 });
    expect(await asked("{ list(first: 3, name: null) }")).toEqual({ first: 3, name: null });
  });
});
