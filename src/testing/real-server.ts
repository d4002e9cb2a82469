import { fileURLToPath } from "node:url";
import { openEmbedded } from "../graph/embedded/embedded.js";
import { readAbout } from "../about.js";
import { makeContext } from "../api/context.js";
import { definitionsOf } from "../api/definitions.js";
import { buildApiSchema, model } from "../schema.js";
import type { Graph } from "../graph/graph.js";
import { publicLimits } from "../server/limits/limits.js";
import { createServer, type ServerOptions } from "../server/server.js";
import { fill } from "./landscape.js";

/** The whole program over HTTP on a free port: the real schema, the real landscape, the embedded engine in memory. */
export interface RealServer {
  readonly url: string;
  stop(): Promise<void>;
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Starts one; whoever starts it stops it. */
export async function startRealServer(options: Partial<ServerOptions> = {}): Promise<RealServer> {
  const graph = await openEmbedded({ file: undefined, timeoutMs: 60_000 });
  await fill(graph);
  const { url, stop } = await serve(graph, options);
  return {
    url,
    stop: async () => {
      await stop();
      await graph.close();
    },
  };
}

/** The same over a graph that holds the landscape already, and stays open when the server stops. */
export async function serve(graph: Graph, options: Partial<ServerOptions> = {}): Promise<RealServer> {
  const schema = await buildApiSchema();
  const server = createServer({
    host: "127.0.0.1",
    port: 0,
    timeoutMs: 60_000,
    shutdownGraceMs: 1000,
    corsOrigins: [],
    sandbox: true,
    trustedProxies: [],
    answerCacheMb: 0,
    planned: true,
    metricsPort: null,
    traceUrl: null,
    definitions: definitionsOf(model),
    // A busy machine is no fault of the answers.
    limits: { ...publicLimits, rate: Infinity, eventLoopMs: Infinity },
    schema,
    model,
    graph,
    log: silent,
    about: await readAbout(schema, makeContext({ graph, model, log: silent })),
    webDir: fileURLToPath(new URL("../../dist/web", import.meta.url)),
    operationsDir: fileURLToPath(new URL("../../schema/operations", import.meta.url)),
    ...options,
  });
  const { url } = await server.start();
  return { url, stop: () => server.stop() };
}
