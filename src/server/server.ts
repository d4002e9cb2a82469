import { createServer as createHttpServer, type ServerOptions as HttpOptions } from "node:http";
import type { AddressInfo } from "node:net";
import type { GraphQLSchema } from "graphql";
import type { Model } from "../api/concept.js";
import type { Log } from "../api/log.js";
import type { Config } from "../config.js";
import type { Graph } from "../graph/graph.js";
import type { Definition } from "../graph/migrate.js";
import type { About } from "./about.js";
import { readExamples } from "./examples.js";
import { readCatalogue } from "./questions/catalogue.js";
import { createApollo } from "./graphql.js";
import { allGuards, type Guards } from "./guards.js";
import { createHealth } from "./health.js";
import { doorOf } from "./limits/door.js";
import type { Limits } from "./limits/limits.js";
import { listen, urlOf } from "./listen.js";
import { routes } from "./routes.js";
import { openWatch, type Watch } from "./watch.js";

type Settings = Pick<
  Config,
  | "host"
  | "port"
  | "timeoutMs"
  | "shutdownGraceMs"
  | "corsOrigins"
  | "sandbox"
  | "trustedProxies"
  | "answerCacheMb"
  | "planned"
  | "metricsPort"
  | "traceUrl"
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
  /** All, when it is left out. */
  readonly guards?: Guards;
  /** What the database must have for this to be ready. */
  readonly definitions: readonly Definition[];
}

/** Where a server answers. */
export interface Addresses {
  readonly url: string;
  /** Null where no metrics are served. */
  readonly metricsUrl: string | null;
}

/** The HTTP side of the program. It uses the graph and does not close it. */
export interface Server {
  /** Begins to listen. @throws Error with `code` (EADDRINUSE, EACCES …) when the address cannot be had; stop it then, too. */
  start(): Promise<Addresses>;
  /**
   * Says on `/readyz` that it is leaving, takes no new connections, answers what is in flight for as long as the grace
   * lasts, and then cuts the rest off. Those who watch are told of all of it.
   */
  stop(): Promise<void>;
}

export function createServer(options: ServerOptions): Server {
  const httpServer = createHttpServer(patience(options.limits));
  const door = doorOf(options.limits);
  const { ledger } = door;
  const { guards = allGuards, shutdownGraceMs: graceMs } = options;
  const apollo = createApollo({ ...options, httpServer, ledger, guards, graceMs });
  const health = createHealth(options.graph, options.definitions);
  let started = false;
  let watch: Watch | undefined;
  return {
    async start() {
      const examples = await readExamples(options.operationsDir);
      const catalogue = await readCatalogue(options.operationsDir, options.schema);
      await apollo.start();
      started = true;
      watch = await openWatch(options, door, catalogue);
      const { answered, metricsUrl } = watch;
      httpServer.on("request", routes(options, { apollo, health, door, examples, catalogue, answered }));
      await listen(httpServer, options);
      door.eventLoop.start();
      return { url: urlOf(httpServer.address() as AddressInfo), metricsUrl };
    },
    async stop() {
      health.drain();
      if (started) await apollo.stop();
      door.eventLoop.stop();
      await watch?.stop();
    },
  };
}

/** Slow or silent callers hold a connection no longer than this. Node spells "for ever" as 0. */
function patience({ headersMs, requestMs }: Limits): HttpOptions {
  return {
    headersTimeout: headersMs === Infinity ? 0 : headersMs,
    requestTimeout: requestMs === Infinity ? 0 : requestMs,
    keepAliveTimeout: 5000,
    connectionsCheckingInterval: 500,
  };
}
