import { fileURLToPath } from "node:url";
import {
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from "graphql";
import type { Model } from "../api/concept.js";
import type { Context } from "../api/context.js";
import { AppError, badInput } from "../errors.js";
import type { Caller, Graph } from "../graph/graph.js";
import type { Query } from "../graph/query.js";
import { type Limits, publicLimits } from "../server/limits/limits.js";
import { createServer, type Server, type ServerOptions } from "../server/server.js";

/** For tests of this room: a graph that answers by hand, a small schema over it, and a server on a free port. */
export interface StandIn {
  readonly url: string;
  readonly metricsUrl: string | null;
  readonly server: Server;
  /** Who asked the graph, in order. */
  readonly callers: Caller[];
  readonly logged: { level: string; facts: Record<string, unknown>; message: string }[];
  /** What the graph answers from now on. */
  graphSays(answer: () => Promise<unknown>): void;
  /** From now on the data are other ones. */
  graphChanges(): void;
  /** Whether the database is there. */
  graphIs(state: "there" | "away" | "silent"): void;
  ask(query: string, init?: { headers?: Record<string, string>; variables?: object }): Promise<Response>;
}

const statement: Query<object, unknown> = {
  name: "test.word",
  mode: "read",
  text: "RETURN 1",
  read: (row) => row,
};
const ask = (_source: unknown, _args: unknown, { graph }: Context) => graph.one(statement, {});

const schema = new GraphQLSchema({
  query: new GraphQLObjectType<unknown, Context>({
    name: "Query",
    fields: {
      word: { type: GraphQLString, resolve: ask },
      surely: { type: new GraphQLNonNull(GraphQLString), resolve: ask },
      language: { type: GraphQLString, resolve: (_source, _args, { languages }) => languages[0] },
      long: { type: GraphQLString, resolve: () => "Bildung ".repeat(1000) },
      stuck: { type: GraphQLString, resolve: () => new Promise(() => undefined) },
      bug: { type: GraphQLString, resolve: () => Promise.reject(new Error("bolt://user:secret@db")) },
      numbers: { type: new GraphQLList(GraphQLInt), args: { of: { type: new GraphQLList(GraphQLInt) } } },
      refused: {
        type: new GraphQLNonNull(GraphQLString),
        resolve: () => Promise.reject(badInput("first: 101 came; 1 to 100 is allowed.")),
      },
    },
  }),
  mutation: new GraphQLObjectType({ name: "Mutation", fields: { change: { type: GraphQLString } } }),
});

/** The public limits, but a busy machine is no reason to refuse. */
export const unhurried: Limits = { ...publicLimits, eventLoopMs: Infinity };

/** Starts one. Whoever starts it stops it. */
export async function startStandIn(options: Partial<ServerOptions> = {}): Promise<StandIn> {
  const callers: Caller[] = [];
  const logged: StandIn["logged"] = [];
  let answer: () => Promise<unknown> = () => Promise.resolve("Bildung");
  let state = "there";
  let version = "1";
  const write = (level: string) => (facts: object, message: string) =>
    void logged.push({ level, facts: { ...facts }, message });
  const graph = {
    engine: "embedded",
    follows: false,
    one: () => answer(),
    version: () => Promise.resolve(version),
    all: () => Promise.resolve([]),
    ready: () =>
      state === "silent"
        ? new Promise(() => undefined)
        : state === "away"
          ? Promise.reject(new AppError("UNAVAILABLE", "The database cannot be reached."))
          : Promise.resolve(),
    for(caller: Caller) {
      if (caller.name !== "readyz") callers.push(caller);
      return graph;
    },
  } as unknown as Graph;

  const server = createServer({
    host: "127.0.0.1",
    port: 0,
    timeoutMs: 5000,
    shutdownGraceMs: 2000,
    corsOrigins: ["https://listed.example"],
    sandbox: true,
    trustedProxies: [],
    answerCacheMb: 0,
    planned: true,
    metricsPort: null,
    traceUrl: null,
    definitions: [],
    limits: unhurried,
    schema,
    model: {} as Model,
    graph,
    log: { info: write("info"), warn: write("warn"), error: write("error") },
    about: {
      version: "1.2.0",
      date: "2026-05-01",
      licence: "CC BY 4.0",
      citation: "Somebody & others, <Landscape>",
      things: 591,
      statements: 1712,
      sources: 210,
      engine: "embedded",
    },
    webDir: fileURLToPath(new URL("../web", import.meta.url)),
    operationsDir: fileURLToPath(new URL("./not-there", import.meta.url)),
    ...options,
  });
  const { url, metricsUrl } = await server.start().catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  return {
    url,
    metricsUrl,
    server,
    callers,
    logged,
    graphSays: (says) => void (answer = says),
    graphChanges: () => void (version += "+"),
    graphIs: (is) => void (state = is),
    ask: (query, { headers, variables } = {}) =>
      fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query, variables }),
      }),
  };
}
