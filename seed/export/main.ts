import "reflect-metadata";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { definitionsOf } from "../../src/api/definitions.js";
import { readConfig } from "../../src/config.js";
import type { Graph } from "../../src/graph/graph.js";
import { openGraph } from "../../src/graph/open.js";
import { model } from "../../src/schema.js";
import { plainMessage } from "../../src/start-failure.js";
import { UsageError } from "../arguments.js";
import { descriptorFile } from "../descriptor.js";
import { toLandscape } from "../mapping.js";
import { ownDataDir } from "../own-data.js";
import { progressBar, progressLines } from "../progress.js";
import { exportCommand } from "./command.js";

const say = (line: string): void => console.log(line);

async function openReadyGraph(): Promise<Graph> {
  const config = readConfig(process.env);
  const graph = await openGraph({ ...config, neo4j: config.neo4j ?? undefined });
  try {
    await graph.ready();
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

exportCommand(process.argv.slice(2), {
  openGraph: openReadyGraph,
  mapping: toLandscape,
  definitions: definitionsOf(model),
  contract: () => readFile(join(ownDataDir(), descriptorFile), "utf8"),
  say,
  progress: process.stdout.isTTY ? progressBar(process.stdout) : progressLines(say),
}).catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : (plainMessage(error) ?? error));
  process.exitCode = 1;
});
