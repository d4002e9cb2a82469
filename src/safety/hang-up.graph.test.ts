import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { GraphQLInt, GraphQLObjectType, GraphQLSchema } from "graphql";
import type { Context } from "../api/context.js";
import type { Graph } from "../graph/graph.js";
import { openNeo4j } from "../graph/neo4j/neo4j.js";
import { query } from "../graph/query.js";
import { publicLimits } from "../server/limits/limits.js";
import { neo4jAddress, onBothEngines } from "../testing/engines.js";
import { type StandIn, startStandIn, unhurried } from "../testing/stand-in-server.js";
import { report, shownMs } from "./figures.js";

const callers = 50;
/** How many of them a client may be at once, by the public limits. */
const { atOnce } = publicLimits;

/** On Neo4j it takes minutes. */
const endless = query<object, unknown>({
  name: "safety.endless",
  mode: "read",
  text: "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b < 0 RETURN a",
  read: (row) => row,
});
const quick = query<object, unknown>({
  name: "safety.quick",
  mode: "read",
  text: "RETURN 1 AS n",
  read: (row) => row,
});
const running = query<object, number>({
  name: "safety.running",
  mode: "read",
  text: "SHOW TRANSACTIONS YIELD metaData WHERE metaData.query = 'safety.endless' RETURN count(*) AS count",
  read: (row) => Number(row["count"]),
});

/** How many questions of steps are being answered, or were. */
let started = 0;
const schema = new GraphQLSchema({
  query: new GraphQLObjectType<unknown, Context>({
    name: "Query",
    fields: {
      long: { type: GraphQLInt, resolve: (_, __, { graph }) => graph.all(endless, {}) },
      steps: {
        type: GraphQLInt,
        resolve: async (_, __, { graph }) => {
          started++;
          for (let step = 0; step < 200; step++) {
            await graph.all(quick, {});
            await pause(50);
          }
        },
      },
    },
  }),
});

let statements = 0;

onBothEngines(
  (graph) => {
    let api: StandIn;
    /** With connections of its own. */
    let observer: Graph;
    beforeAll(async () => {
      const limits = { ...unhurried, atOnce: callers, working: callers, rate: Infinity };
      api = await startStandIn({ schema, graph: graph(), limits, timeoutMs: 60_000 });
      observer = neo4jAddress === undefined ? graph() : await openNeo4j(neo4jAddress);
    });
    afterAll(async () => {
      await api.server.stop();
      if (neo4jAddress !== undefined) await observer.close();
    });

    /** Asks by so many callers, who hang up together at a moment. */
    async function askedAndLeft(field: string, count: number, until: () => Promise<boolean>): Promise<void> {
      const gone = new AbortController();
      const asked = Array.from({ length: count }, () =>
        fetch(`${api.url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ query: `{ ${field} }` }),
          signal: gone.signal,
        }).catch(() => undefined),
      );
      while (!(await until())) await pause(20);
      gone.abort();
      await Promise.all(asked);
    }

    describe("check 39: a caller who hangs up", () => {
      it("has nothing more asked for it", async () => {
        started = 0;
        await askedAndLeft("steps", callers, async () => started === callers);
        await pause(300);
        const then = statements;
        await pause(500);
        report({
          check: 39,
          what: `${callers} callers hang up on ${graph().engine}: statements that begin afterwards`,
          target: "0",
          measured: `${statements - then}`,
        });
        expect(statements).toBe(then);
      }, 30_000);

      it("has its running statement ended, where the engine can end one", async () => {
        // A statement of the embedded engine runs to its end; nobody waits for it.
        if (graph().engine === "embedded") return;
        const count = () => observer.one(running, {});
        let slowest = 0;
        for (let left = 0; left < callers; left += atOnce) {
          await askedAndLeft("long", atOnce, async () => (await count()) === atOnce);
          const since = performance.now();
          while ((await count()) > 0 && performance.now() - since < 5000) await pause(20);
          slowest = Math.max(slowest, performance.now() - since);
        }
        const left = await count();
        report({
          check: 39,
          what: `${callers} callers, ${atOnce} at once, hang up on neo4j: statements left; the slowest ended after`,
          target: `0 of ${callers}; <= 1 s`,
          measured: `${left} of ${callers}; ${shownMs(slowest)}`,
        });
        expect(left).toBe(0);
        expect(slowest).toBeLessThan(3000);
      }, 60_000);
    });
  },
  { onStatement: () => statements++ },
);
