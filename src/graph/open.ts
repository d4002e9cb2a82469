import path from "node:path";
import { openEmbedded } from "./embedded/embedded.js";
import type { Graph } from "./graph.js";
import { openNeo4j } from "./neo4j/neo4j.js";
import type { OnStatement } from "./statement.js";

export interface GraphSettings {
  /** Where a Neo4j server is; without it the embedded engine answers. */
  readonly neo4j?:
    | { readonly uri: string; readonly user: string; readonly password: string; readonly database: string }
    | undefined;
  /** The folder of the embedded engine's file; made when missing. */
  readonly dataDir: string;
  readonly timeoutMs: number;
  /** See `Neo4jOptions`. */
  readonly versionAgeMs?: number;
  readonly onStatement?: OnStatement;
}

/** The embedded engine's file in its folder. */
export function graphFile(dataDir: string): string {
  return path.join(dataDir, "graph.grafeo");
}

/**
 * Opens the graph that the settings name.
 *
 * @throws AppError UNAVAILABLE when the embedded engine's file cannot be opened. A Neo4j that is away is found out by
 * `ready`, not here.
 */
export function openGraph(settings: GraphSettings): Promise<Graph> {
  const { neo4j, dataDir, timeoutMs, versionAgeMs, onStatement } = settings;
  return neo4j === undefined
    ? openEmbedded({ file: graphFile(dataDir), timeoutMs, keeps: true, onStatement })
    : openNeo4j({ ...neo4j, timeoutMs, versionAgeMs, keeps: true, onStatement });
}
