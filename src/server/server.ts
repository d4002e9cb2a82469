import {
  createServer as createHttpServer,
  type Server as HttpServer,
  type ServerOptions as HttpOptions,
} from "node:http";
import type { AddressInfo } from "node:net";
import type { GraphQLSchema } from "graphql";
import type { Model } from "../api/concept.js";
import type { Log } from "../api/log.js";
import type { Config } from "../config.js";
import type { Graph } from "../graph/graph.js";
import type { About } from "./about.js";
import { readExamples } from "./examples.js";
import { readCatalogue } from "./questions/catalogue.js";
import { createApollo } from "./graphql.js";
import { createHealth } from "./health.js";
import { doorOf } from "./limits/door.js";
import type { Limits } from "./limits/limits.js";
import { routes } from "./routes.js";

type Settings = Pick<
  Config,
  "host" | "port" | "timeoutMs" | "shutdownGraceMs" | "corsOrigins" | "sandbox" | "trustedProxies"
>;

export interface ServerOptions extends Settings {
  readonly schema: GraphQLSchema;
  readonly model: Model;
  readonly graph: Graph;
  readonly log: Log;
  readonly about: About;
  /** The folder of the built pages. */
  readonly webDir: string;
  /** The folder of the example questions. */
  readonly operationsDir: string;
  readonly limits: Limits;
}

/** The HTTP side of the program. It uses the graph and does not close it. */
export interface Server {
  /** Begins to listen. @throws Error with `code` (EADDRINUSE, EACCES …) when the address cannot be had; stop it then, too. */
  start(): Promise<{ readonly url: string }>;
  /**
   * Says on `/readyz` that it is leaving, takes no new connections, answers what is in flight for as long as the grace
   * lasts, and then cuts the rest off.
   */
  stop(): Promise<void>;
}

export function createServer(options: ServerOptions): Server {
  const httpServer = createHttpServer(patience(options.limits));
  const door = doorOf(options.limits);
  const { ledger } = door;
  const apollo = createApollo({ ...options, httpServer, ledger, graceMs: options.shutdownGraceMs });
  const health = createHealth(options.graph);
  let started = false;
  return {
    async start() {
      const examples = await readExamples(options.operationsDir);
      const catalogue = await readCatalogue(options.operationsDir, options.schema);
      await apollo.start();
      started = true;
      httpServer.on("request", routes(options, { apollo, health, door, examples, catalogue }));
      await listen(httpServer, options);
      return { url: urlOf(httpServer.address() as AddressInfo) };
    },
    async stop() {
      health.drain();
      if (started) await apollo.stop();
      door.eventLoop.stop();
    },
  };
}

/** Slow or silent callers hold a connection no longer than this. */
function patience({ headersMs, requestMs }: Limits): HttpOptions {
  return {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    keepAliveTimeout: 5000,
    connectionsCheckingInterval: 500,
  };
}

function listen(server: HttpServer, { host, port }: Pick<Settings, "host" | "port">): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** An address that a browser on this machine can open. */
function urlOf({ address, family, port }: AddressInfo): string {
  if (address === "0.0.0.0" || address === "::") return `http://localhost:${port}`;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
