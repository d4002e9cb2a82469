import { fileURLToPath } from "node:url";
import { openEmbedded } from "../graph/embedded/embedded.js";
import { readAbout } from "../about.js";
import { makeContext } from "../api/context.js";
import { buildApiSchema, model } from "../schema.js";
import { publicLimits } from "../server/limits/limits.js";
import { createServer } from "../server/server.js";
import { fill } from "./landscape.js";

/** The whole program over HTTP on a free port: the real schema, the real landscape, the embedded engine in memory. */
export interface RealServer {
  readonly url: string;
  stop(): Promise<void>;
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Starts one; whoever starts it stops it. */
export async function startRealServer(): Promise<RealServer> {
  const graph = await openEmbedded({ file: undefined, timeoutMs: 60_000 });
  await fill(graph);
  const schema = await buildApiSchema();
  const server = createServer({
    host: "127.0.0.1",
    port: 0,
    timeoutMs: 60_000,
    shutdownGraceMs: 1000,
    corsOrigins: [],
    sandbox: true,
    trustedProxies: [],
    limits: { ...publicLimits, rate: Infinity },
    schema,
    model,
    graph,
    log: silent,
    about: await readAbout(schema, makeContext({ graph, model, log: silent })),
    webDir: fileURLToPath(new URL("../../dist/web", import.meta.url)),
    operationsDir: fileURLToPath(new URL("../../schema/operations", import.meta.url)),
  });
  const { url } = await server.start();
  return {
    url,
    stop: async () => {
      await server.stop();
      await graph.close();
    },
  };
}
