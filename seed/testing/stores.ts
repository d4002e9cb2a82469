import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "../../src/graph/embedded/embedded.js";
import { migrate, unique } from "../../src/graph/migrate.js";
import { query } from "../../src/graph/query.js";
import type { World } from "../backup/command.js";
import { load } from "../load.js";
import { toLandscape } from "../mapping.js";
import type { Landscape } from "../model.js";
import { ownDataDir } from "../own-data.js";
import { silent } from "../progress.js";
import { soundPackage } from "../seed.js";

/** The real data, and how a command counts them: things, sources and what the package says of itself. */
export const whole: Landscape = toLandscape(await soundPackage(ownDataDir()));
export const wholeSize = { nodes: 802, words: "802 nodes and 1712 relationships" };

/** One goal; with what its package says of itself it makes two nodes. */
export const small: Landscape = {
  things: [{ id: "goal", labels: ["Entity", "Goal"], properties: { id: "goal" } }],
  statements: [],
  about: {},
};
export const smallSize = { nodes: 2 };

/** A new folder with the names of what may come to lie in it. Remove it afterwards. */
export async function newPlaces() {
  const folder = await mkdtemp(join(tmpdir(), "stores-"));
  const dataDir = join(folder, "data");
  return { folder, dataDir, store: join(dataDir, "graph.grafeo"), out: join(folder, "backups/one.grafeo") };
}

/** A world whose graph is in the embedded engine, unless it is told otherwise; it remembers what was said to it. */
export function worldOf(
  dataDir: string,
  neo4j: ReturnType<World["settings"]>["neo4j"] = null,
): World & { readonly said: string[] } {
  const said: string[] = [];
  return { said, say: (line) => void said.push(line), settings: () => ({ neo4j, dataDir }) };
}

/** Makes a file's graph equal to this, with unique keys. */
export async function fill(file: string, landscape: Landscape): Promise<void> {
  const graph = await openEmbedded({ file });
  await migrate(graph, [unique("Entity", "id"), unique("Source", "id")]);
  await load(graph, landscape, silent);
  await graph.close();
}

/** Whether a file's graph is this, no more and no less. */
export async function holds(file: string, landscape: Landscape): Promise<boolean> {
  const graph = await openEmbedded({ file });
  const { wrote } = await load(graph, landscape, silent);
  await graph.close();
  return !wrote;
}

export async function nodesIn(file: string): Promise<number> {
  const text = "MATCH (n) RETURN count(n) AS count";
  const count = query({ name: "testing.nodes", mode: "read", text, read: (row) => Number(row["count"]) });
  const graph = await openEmbedded({ file });
  try {
    return await graph.one(count, {});
  } finally {
    await graph.close();
  }
}
