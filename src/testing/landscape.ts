import { beforeAll } from "@jest/globals";
import { load } from "../../seed/load.js";
import { toLandscape } from "../../seed/mapping.js";
import { ownDataDir } from "../../seed/own-data.js";
import { silent } from "../../seed/progress.js";
import { readPackage } from "../../seed/package.js";
import { definitionsOf } from "../api/definitions.js";
import type { Graph } from "../graph/graph.js";
import { migrate } from "../graph/migrate.js";
import { model } from "../schema.js";
import { onBothEngines, openingMs, type TestEngine } from "./engines.js";

/** Fills an empty graph with the real landscape. */
export async function fill(graph: Graph): Promise<void> {
  await migrate(graph, definitionsOf(model));
  await load(graph, toLandscape(await readPackage(ownDataDir())), silent);
}

/** The same tests on both engines, each with the whole real landscape in it. */
export function onBothLandscapes(
  body: (graph: () => Graph) => void,
  options?: Parameters<TestEngine["open"]>[0],
): void {
  onBothEngines((graph) => {
    beforeAll(() => fill(graph()), openingMs);
    body(graph);
  }, options);
}
