import type { Graph } from "../../src/graph/graph.js";
import type { Row } from "../../src/graph/query.js";
import {
  roots,
  storedPackage,
  type StoredStatement,
  storedStatements,
  type StoredThing,
  storedThings,
} from "../landscape.store.js";

/** All that a graph holds, things and statements by their ids. */
export interface StoredLandscape {
  readonly things: readonly StoredThing[];
  readonly statements: readonly StoredStatement[];
  /** What is said of the data package; empty when nothing is. */
  readonly about: Row;
}

/** Reads the whole graph with a handful of statements. @throws AppError as the door does. */
export async function readStored(graph: Graph, patienceMs: number): Promise<StoredLandscape> {
  const door = graph.for({ name: "export", deadline: Date.now() + patienceMs });
  const things = await Promise.all(roots.map((root) => door.all(storedThings(root), {})));
  const pairs = roots.flatMap((from) => roots.map((to) => storedStatements(from, to)));
  const statements = await Promise.all(pairs.map((pair) => door.all(pair, {})));
  return {
    things: things.flat().sort(byId),
    statements: statements.flat().sort(byId),
    about: (await door.maybeOne(storedPackage, {})) ?? {},
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
