import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { buildSchema, GraphQLObjectType } from "graphql";
import { ownDataDir } from "../seed/own-data.js";
import { silent } from "../seed/progress.js";
import type { Model } from "./api/concept.js";
import type { Context } from "./api/context.js";
import { createApp, type App, type Product } from "./app.js";
import { readConfig, type Config } from "./config.js";
import { unique } from "./graph/migrate.js";
import { query } from "./graph/query.js";

const count = (text: string) =>
  query<object, number>({ name: "test.count", mode: "read", text, read: (row) => Number(row["count"]) });
const things = count("MATCH (n:Entity) RETURN count(n) AS count");
const statements = count("MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS count");

function schemaWithOverview() {
  const schema = buildSchema(`
    type Query { overview: Overview! }
    type Overview {
      version: String! date: String licence: String! citation: String! sources: Int!
      things: [Count!]! statements: [Count!]!
    }
    type Count { count: Int! }
  `);
  const type = schema.getType("Query");
  if (!(type instanceof GraphQLObjectType)) throw new Error("no Query");
  type.getFields()["overview"]!.resolve = (_source, _args, { graph }: Context) => ({
    ...{ version: "", date: "2026-01-02", licence: "CC BY 4.0", citation: "Us", sources: 1 },
    things: async () => [{ count: await graph.one(things, {}) }],
    statements: async () => [{ count: await graph.one(statements, {}) }],
  });
  return schema;
}

/** Two cities that are partners, whatever the data package holds. */
const product: Product = {
  schema: schemaWithOverview(),
  model: {} as Model,
  definitions: [unique("Entity", "id"), unique("Source", "id")],
  mapping: () => ({
    things: [thing("bremen", "Entity"), thing("hamburg", "Entity"), thing("website", "Source")],
    statements: [
      {
        id: "RELATED_TO:bremen:hamburg",
        relation: "RELATED_TO",
        from: "bremen",
        to: "hamburg",
        fromLabel: "Entity",
        toLabel: "Entity",
        properties: { id: "RELATED_TO:bremen:hamburg" },
      },
    ],
    about: { version: "1.0.0" },
  }),
  operationsDir: join(tmpdir(), "no-operations"),
};
const thing = (id: string, root: string) => ({ id, labels: [root], properties: { id } });

let dir: string;
let said: string[];
let apps: App[];
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "app-"));
  said = [];
  apps = [];
});
afterEach(async () => {
  await Promise.all(apps.map((app) => app.stop()));
  await rm(dir, { recursive: true, force: true });
});

function app(changes: Partial<Config> = {}): App {
  const config = { ...readConfig({ PORT: "0", LOG_LEVEL: "silent" }), dataDir: dir, seedDir: ownDataDir() };
  const log = { info() {}, warn() {}, error() {} };
  const made = createApp({ ...config, ...changes }, log, product, {
    say: (line) => said.push(line),
    progress: silent,
  });
  apps.push(made);
  return made;
}

describe("the program", () => {
  it("fills an empty store, serves it, and says what and where", async () => {
    const { url } = await app().start();
    expect(said).toEqual([
      `The store was empty; it is filled from ${ownDataDir()} now.`,
      "Bildungsgraph serves 2 things, 1 statements, 1 sources (as of 2026-01-02)",
      `from the embedded engine in ${dir}.`,
      "",
      `  Start page  ${url}/`,
      `  GraphiQL    ${url}/graphiql`,
      `  API         ${url}/graphql`,
      "",
    ]);
    expect(await (await fetch(`${url}/`)).text()).toContain("CC BY 4.0");
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it("finds its store again and leaves it as it is", async () => {
    const first = app();
    await first.start();
    await first.stop();
    apps = [];
    said.length = 0;
    await app().start();
    expect(said[0]).toMatch(/^Bildungsgraph serves 2 things/);
  });

  it("gives the store back when it cannot start", async () => {
    const { url } = await app({ dataDir: join(dir, "other") }).start();
    const port = Number(new URL(url).port);
    const second = app({ port });
    await expect(second.start()).rejects.toMatchObject({ code: "EADDRINUSE" });
    apps.pop();
    await app().start();
    expect(said.filter((line) => line.startsWith("Bildungsgraph"))).toHaveLength(2);
  });

  it("refuses a store that another process holds, a place that is none, and data with faults", async () => {
    await app().start();
    await expect(app().start()).rejects.toMatchObject({ code: "UNAVAILABLE" });
    const file = join(dir, "file");
    await writeFile(file, "");
    await expect(app({ dataDir: file }).start()).rejects.toMatchObject({ name: "AppError" });
    const faulty = join(dir, "faulty");
    await expect(app({ dataDir: join(dir, "b"), seedDir: faulty }).start()).rejects.toMatchObject({
      message: expect.stringContaining("nothing was loaded") as unknown,
    });
    apps = apps.slice(0, 1);
  });
});
