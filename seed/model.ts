import type { Value } from "../src/graph/query.js";
import type { DataPackage } from "./package.js";

/** A thing as it is stored: a node. */
export interface ThingRow {
  readonly id: string;
  /** The label that its unique id hangs on first (`Entity` or `Source`), then its kind, then finer ones. */
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Value>>;
}

/** A statement as it is stored: a relationship. */
export interface StatementRow {
  /** `RELATION:from:to`, and `:role` where there is a role or relation. */
  readonly id: string;
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  /** The first label of the thing at each end. */
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly properties: Readonly<Record<string, Value>>;
}

/** All that a graph is to hold: the things, the statements, and what is said of the package itself. */
export interface Landscape {
  readonly things: readonly ThingRow[];
  readonly statements: readonly StatementRow[];
  readonly about: Readonly<Record<string, Value>>;
}

/** Turns the rows of a package without faults into what is stored. */
export type Mapping = (pkg: DataPackage) => Landscape;
