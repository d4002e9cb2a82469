import { join } from "node:path";
import type { GraphQLSchema } from "graphql";
import type { Mapping } from "../seed/model.js";
import type { Progress } from "../seed/progress.js";
import { seedIfEmpty } from "../seed/seed.js";
import { readAbout } from "./about.js";
import type { Model } from "./api/concept.js";
import { makeContext } from "./api/context.js";
import type { Log } from "./api/log.js";
import type { Config } from "./config.js";
import type { Graph } from "./graph/graph.js";
import { migrate, type Definition } from "./graph/migrate.js";
import { openGraph } from "./graph/open.js";
import { projectDir } from "./project-dir.js";
import type { About } from "./server/about.js";
import { publicLimits, type Limits } from "./server/limits/limits.js";
import { type Addresses, createServer, type Server } from "./server/server.js";

/** What all concepts together give: the schema, and what the store needs to hold their data. */
export interface Product {
  readonly schema: GraphQLSchema;
  readonly model: Model;
  /** Constraints and indexes. */
  readonly definitions: readonly Definition[];
  /** How rows of a data package become things and statements. */
  readonly mapping: Mapping;
  /** The folder of the example questions. */
  readonly operationsDir: string;
}

/** How the program speaks to whoever started it. */
export interface Voice {
  /** One line for people. */
  say(line: string): void;
  readonly progress: Progress;
}

/** The whole program. */
export interface App {
  /**
   * Opens the graph, fills an empty one from the data package, and serves it.
   *
   * @throws AppError when the graph cannot be opened or the data have faults, a system error when the address cannot be
   * had. Everything that was opened is closed then, and the graph is filled as a whole or not at all.
   */
  start(): Promise<Addresses>;
  /** Answers what is in flight, then closes the graph. Does nothing when it was not started. */
  stop(): Promise<void>;
}

export function createApp(config: Config, log: Log, product: Product, voice: Voice): App {
  let graph: Graph | undefined;
  let server: Server | undefined;

  async function stop(): Promise<void> {
    try {
      await server?.stop();
    } finally {
      await graph?.close();
    }
  }

  return {
    async start() {
      graph = await openGraph({ ...config, neo4j: config.neo4j ?? undefined });
      try {
        await fill(graph, config, product, voice);
        const { schema, model } = product;
        const about = await readAbout(schema, makeContext({ graph, model, log }));
        const webDir = join(projectDir(), "dist/web");
        server = createServer({
          ...config,
          ...product,
          limits: limitsOf(config),
          graph,
          log,
          about,
          webDir,
        });
        const addresses = await server.start();
        introduce(addresses, about, config, voice);
        return addresses;
      } catch (error) {
        await stop();
        throw error;
      }
    },
    stop,
  };
}

async function fill(graph: Graph, { seedDir }: Config, product: Product, voice: Voice): Promise<void> {
  await graph.ready();
  await migrate(graph, product.definitions);
  const report = await seedIfEmpty(graph, seedDir, product.mapping, voice.progress);
  if (report !== null) voice.say(`The store was empty; it is filled from ${seedDir} now.`);
}

/** The public limits, with those that an operator may set. */
function limitsOf({ costLimit, rateLimit, concurrency }: Config): Limits {
  return { ...publicLimits, cost: costLimit, rate: rateLimit, atOnce: concurrency };
}

/** Says what is served, from where, and where to ask. */
function introduce(
  { url, metricsUrl }: Addresses,
  about: About,
  { neo4j, dataDir }: Config,
  voice: Voice,
): void {
  const counted = [
    `${shown(about.things)} things`,
    `${shown(about.statements)} statements`,
    `${shown(about.sources)} sources`,
  ];
  const engine =
    neo4j === null
      ? `the embedded engine in ${dataDir}`
      : `Neo4j at ${neo4j.uri}, database ${neo4j.database}`;
  voice.say(
    `Bildungsgraph serves ${counted.join(", ")}${about.date === null ? "" : ` (as of ${about.date})`}`,
  );
  voice.say(`from ${engine}.`);
  voice.say("");
  voice.say(`  Start page  ${url}/`);
  voice.say(`  GraphiQL    ${url}/graphiql`);
  voice.say(`  API         ${url}/graphql`);
  if (metricsUrl !== null) voice.say(`  Metrics     ${metricsUrl}`);
  voice.say("");
}

const shown = (count: number): string => count.toLocaleString("en-GB");
