import { describe, expect, it } from "@jest/globals";
import {
  getNamedType,
  type GraphQLField,
  GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  validateSchema,
} from "graphql";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectDir } from "./project-dir.js";
import { breakingChanges } from "./schema-changes.js";
import { buildApiSchema, schemaText } from "./schema.js";

const schema = await buildApiSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
const read = (path: string): string => readFileSync(join(projectDir(), path), "utf8");

describe("the schema", () => {
  it("is what schema/schema.graphql says (otherwise: npm run emit)", async () => {
    const [made, written] = [await schemaText(), read("schema/schema.graphql")];
    const differs = made.split("\n").findIndex((line, i) => line !== written.split("\n")[i]);
    expect(made.split("\n").slice(differs, differs + 3)).toEqual(
      written.split("\n").slice(differs, differs + 3),
    );
    expect(made === written).toBe(true);
  });

  it("is valid", () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it("has at most 400 types", () => {
    expect(types.length).toBeLessThanOrEqual(400);
  });

  it("cannot change anything", () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });
});

describe("the schema is Relay's", () => {
  const connections = types.filter(
    (type): type is GraphQLObjectType => isObjectType(type) && type.name.endsWith("Connection"),
  );
  const text = (field: GraphQLField<unknown, unknown> | undefined): string =>
    String(field?.type ?? "not there");

  it("finds nodes by their ids", () => {
    const node = schema.getType("Node");
    expect(isInterfaceType(node) && text(node.getFields()["id"])).toBe("ID!");
    const { node: one, nodes: several } = schema.getQueryType()?.getFields() ?? {};
    expect([text(one), String(one?.args[0]?.type)]).toEqual(["Node", "ID!"]);
    expect([text(several), String(several?.args[0]?.type)]).toEqual(["[Node]!", "[ID!]!"]);
  });

  it("says on a page whether there is more", () => {
    const info = schema.getType("PageInfo");
    const fields = isObjectType(info) ? info.getFields() : {};
    expect(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, text(field)]))).toEqual({
      hasNextPage: "Boolean!",
      hasPreviousPage: "Boolean!",
      startCursor: "String",
      endCursor: "String",
    });
  });

  it.each(connections.map((type) => [type.name, type] as const))("%s is a connection", (_, connection) => {
    const { edges, nodes, pageInfo, totalCount } = connection.getFields();
    const edge = edges && getNamedType(edges.type);
    if (!(edge instanceof GraphQLObjectType)) throw new Error("The edges are no objects.");
    const { cursor, node } = edge.getFields();
    expect([text(edges), text(pageInfo), text(totalCount), text(cursor)]).toEqual([
      `[${edge.name}!]!`,
      "PageInfo!",
      "Int!",
      "String!",
    ]);
    expect(edge.name).toMatch(/Edge$/);
    expect(text(nodes)).toBe(`[${text(node)}]!`);
  });

  it("pages every connection forward, and back where it can", () => {
    const wrong = fields()
      .filter(([, { type }]) => getNamedType(type).name.endsWith("Connection"))
      .filter(([, { args }]) => {
        const page = args
          .filter(({ name }) => ["first", "after", "last", "before"].includes(name))
          .map(({ name, type }) => `${name}: ${String(type)}`);
        return ![
          "after: String, first: Int",
          "after: String, before: String, first: Int, last: Int",
        ].includes(page.sort().join(", "));
      });
    expect(wrong.map(([coordinate]) => coordinate)).toEqual([]);
  });
});

describe("a change of the schema", () => {
  it("leaves what is deprecated there, with a reason and the date (see CONTRIBUTING)", () => {
    expect(deprecations().filter(([, reason]) => !isDeprecation(reason))).toEqual([]);
  });

  it("knows a deprecation that says what to do and since when", () => {
    expect(isDeprecation("Use `links` instead: it has the sources. Since 2026-11-24.")).toBe(true);
    expect(isDeprecation("No longer supported")).toBe(false);
    expect(isDeprecation("2026-11-24")).toBe(false);
  });

  const committed = atHead("schema/schema.graphql");
  const named = committed === null ? it.skip : it;
  named(
    `names what it breaks in CHANGELOG.md under Unreleased${committed === null ? " (skipped: there is no commit to compare with)" : ""}`,
    async () => {
      const [, unreleased = ""] =
        /^## \[?Unreleased\]?\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(read("CHANGELOG.md")) ?? [];
      const broken = breakingChanges(committed ?? "", await schemaText());
      expect(broken.filter((change) => !unreleased.includes(change))).toEqual([]);
    },
  );
});

function fields(): (readonly [string, GraphQLField<unknown, unknown>])[] {
  return types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const),
    );
}

function deprecations(): (readonly [string, string])[] {
  const inner = types.flatMap((type): { name: string; deprecationReason?: string | null }[] => {
    if (isEnumType(type)) return type.getValues().map((v) => ({ ...v, name: `${type.name}.${v.name}` }));
    if (isInputObjectType(type))
      return Object.values(type.getFields()).map((f) => ({ ...f, name: `${type.name}.${f.name}` }));
    return [];
  });
  const outer = fields().flatMap(([coordinate, field]) => [
    { name: coordinate, deprecationReason: field.deprecationReason },
    ...field.args.map((arg) => ({ ...arg, name: `${coordinate}(${arg.name}:)` })),
  ]);
  return [...inner, ...outer].flatMap(({ name, deprecationReason: reason }) =>
    typeof reason === "string" ? [[name, reason] as const] : [],
  );
}

function isDeprecation(reason: string): boolean {
  return /\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/.test(reason) && reason.split(/\s+/).length >= 4;
}

/** A file as it was committed last; null where there is no git, no commit, or no such file in it. */
function atHead(path: string): string | null {
  try {
    const options = { cwd: projectDir(), encoding: "utf8", maxBuffer: 2 ** 26, stdio: "pipe" } as const;
    return execFileSync("git", ["show", `HEAD:${path}`], options);
  } catch {
    return null;
  }
}
