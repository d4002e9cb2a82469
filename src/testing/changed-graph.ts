import type { Graph } from "../graph/graph.js";
import { keeping } from "../graph/kept.js";
import { query } from "../graph/query.js";

/** Changes the graph by one statement, as somebody else would in the middle of a test. */
export async function write(graph: Graph, text: string, params: object = {}): Promise<void> {
  const statement = query<object, unknown>({
    name: "testing.write",
    mode: "write",
    text,
    read: (row) => row,
  });
  await graph.write((transaction) => transaction.all(statement, params));
}

/** The same door, which keeps what is computed as long as the version is the same. */
export function keepingBy(graph: Graph, version: () => Promise<string>): Graph {
  const door = { ...graph, kept: keeping(version), for: (): Graph => door };
  return door;
}
