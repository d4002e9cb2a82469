import "reflect-metadata";
import { definitionsOf } from "../src/api/definitions.js";
import { readConfig } from "../src/config.js";
import type { Graph } from "../src/graph/graph.js";
import { migrate } from "../src/graph/migrate.js";
import { openGraph } from "../src/graph/open.js";
import { model } from "../src/schema.js";
import { plainMessage } from "../src/start-failure.js";
import { UsageError } from "./arguments.js";
import { seedCommand } from "./command.js";
import { toLandscape } from "./mapping.js";
import { progressBar, progressLines } from "./progress.js";

const say = (line: string): void => console.log(line);

async function openReadyGraph(): Promise<Graph> {
  const config = readConfig(process.env);
  const graph = await openGraph({ ...config, neo4j: config.neo4j ?? undefined });
  try {
    await graph.ready();
    await migrate(graph, definitionsOf(model));
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

seedCommand(process.argv.slice(2), {
  seedDir: () => readConfig(process.env).seedDir,
  openGraph: openReadyGraph,
  mapping: toLandscape,
  say,
  progress: process.stdout.isTTY ? progressBar(process.stdout) : progressLines(say),
}).catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : (plainMessage(error) ?? error));
  process.exitCode = 1;
});
