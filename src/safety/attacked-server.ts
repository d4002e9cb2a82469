import { setTimeout as pause } from "node:timers/promises";
import {
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from "graphql";
import type { FieldCost } from "../api/cost.js";
import type { Context } from "../api/context.js";
import { query } from "../graph/query.js";
import type { ServerOptions } from "../server/server.js";
import { startStandIn, unhurried } from "../testing/stand-in-server.js";

/** A small server to attack: a schema with one weakness for each guard. */
export interface Attacked {
  readonly url: string;
  /** How many resolvers waited at the same time, at most so far. */
  readonly busiest: () => number;
  stop(): Promise<void>;
}

/** Starts one; whoever starts it stops it. Requests from this machine may say whom they stand for. */
export async function startAttacked(options: Partial<ServerOptions>): Promise<Attacked> {
  let busy = 0;
  let busiest = 0;
  const schema = weakSchema(async (ms) => {
    busiest = Math.max(busiest, ++busy);
    await pause(ms);
    busy--;
  });
  const usual = { schema, limits: unhurried, trustedProxies: ["127.0.0.1"] };
  const { url, server } = await startStandIn({ ...usual, ...options });
  return { url, busiest: () => busiest, stop: () => server.stop() };
}

/** Makes a thing, through the door for reading. */
const making = query({
  name: "attack.make",
  mode: "read",
  text: "CREATE (made:Made {id: 'made'}) RETURN made.id AS id",
  read: ({ id }) => String(id),
});
const counting = query({
  name: "attack.count",
  mode: "read",
  text: "MATCH (made:Made) RETURN count(made) AS count",
  read: ({ count }) => Number(count),
});

function weakSchema(wait: (ms: number) => Promise<void>): GraphQLSchema {
  const thing: GraphQLObjectType = new GraphQLObjectType<unknown, Context>({
    name: "Thing",
    fields: () => ({ id: { type: GraphQLID, resolve: () => "it" }, ...leading() }),
  });
  const leading = () => ({
    thing: { type: thing, resolve: () => ({}) },
    things: {
      type: new GraphQLList(thing),
      args: { first: { type: new GraphQLNonNull(GraphQLInt) } },
      extensions: { cost: { size: ({ first }) => Number(first) } satisfies FieldCost },
      resolve: (_: unknown, { first }: { first: number }) => Array.from({ length: first }, () => ({})),
    },
  });
  const waiting = { type: GraphQLInt, args: { ms: { type: new GraphQLNonNull(GraphQLInt) } } };
  const fields = {
    ...leading(),
    numbers: {
      type: new GraphQLList(GraphQLInt),
      args: { of: { type: new GraphQLList(GraphQLInt) } },
      resolve: (_: unknown, { of }: { of: unknown }) => of,
    },
    heavy: { type: GraphQLInt, extensions: { cost: { work: 300_000 } satisfies FieldCost } },
    wait: { ...waiting, resolve: (_: unknown, { ms }: { ms: number }) => wait(ms) },
    block: { ...waiting, resolve: (_: unknown, { ms }: { ms: number }) => blocked(ms) },
    bug: { type: GraphQLString, resolve: () => Promise.reject(new Error("bolt://user:secret@db")) },
    make: {
      type: GraphQLString,
      resolve: (_: unknown, __: unknown, { graph }: Context) => graph.one(making, {}),
    },
    made: {
      type: GraphQLInt,
      resolve: (_: unknown, __: unknown, { graph }: Context) => graph.one(counting, {}),
    },
    ask: {
      type: GraphQLInt,
      description: "Asks the graph so many times, one after the other.",
      args: { times: { type: new GraphQLNonNull(GraphQLInt) } },
      resolve: async (_: unknown, { times }: { times: number }, { graph }: Context) => {
        for (let asked = 0; asked < times; asked++) {
          await graph.one(counting, {});
          await pause(50);
        }
      },
    },
  };
  return new GraphQLSchema({ query: new GraphQLObjectType<unknown, Context>({ name: "Query", fields }) });
}

function blocked(ms: number): void {
  const until = Date.now() + ms;
  while (Date.now() < until);
}
