import { mkdtemp, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { openGraph } from "./open.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "open-"));
});
afterEach(() => rm(folder, { recursive: true }));

it("opens the embedded engine's file in the data folder when no Neo4j is named", async () => {
  const dataDir = path.join(folder, "data");
  const graph = await openGraph({ dataDir, timeoutMs: 1_000 });
  expect(graph.engine).toBe("embedded");
  expect(existsSync(path.join(dataDir, "graph.grafeo"))).toBe(true);
  await graph.close();
});

it("opens Neo4j when it is named, and leaves the data folder alone", async () => {
  const neo4j = { uri: "bolt://127.0.0.1:1", user: "neo4j", password: "", database: "neo4j" };
  const graph = await openGraph({ neo4j, dataDir: path.join(folder, "data"), timeoutMs: 1_000 });
  expect(graph.engine).toBe("neo4j");
  await expect(graph.ready()).rejects.toMatchObject({ code: "UNAVAILABLE" });
  expect(existsSync(path.join(folder, "data"))).toBe(false);
  await graph.close();
});
