import type { Graph } from "../graph/graph.js";
import { examples } from "./golden.js";
import { dataOf } from "./run-operation.js";

/** Puts a question of `schema/operations`; with its example's variables, changed where a test says so. */
export type Question = <T>(name: string, variables?: Readonly<Record<string, unknown>>) => Promise<T>;

/** Puts questions to whatever graph is open when a test runs. */
export function questionsOf(graph: () => Graph): Question {
  return (name, variables = {}) => {
    const example = examples().find((e) => e.name === name);
    if (example === undefined) throw new TypeError(`There is no question ${name}.`);
    return dataOf(example.operation, {
      graph: graph(),
      variables: { ...example.variables, ...variables },
    });
  };
}

/** What says of an answer's row that it is proven. */
export interface Proven {
  readonly confidence: string;
  readonly sources: readonly {
    readonly id: string;
    readonly citation: string;
    readonly url: string | null;
  }[];
}

/** A thing as an answer names it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A statement that leads to a thing. */
export interface Edge<N extends Named = Named> extends Proven {
  readonly node: N;
  readonly role?: string;
  readonly status?: string;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly note?: string | null;
}

export interface Edges<N extends Named = Named> {
  readonly totalCount?: number;
  readonly thingCount?: number;
  readonly edges: readonly Edge<N>[];
}

/** A page of a list. */
export interface Listed<N> {
  readonly totalCount: number;
  readonly caution?: string | null;
  readonly nodes: readonly N[];
}

/** The ids of an answer's things, in its order. */
export function ids(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}

/** The ids of the sources of a row, sorted. */
export function sourceIds({ sources }: Proven): string[] {
  return ids(sources).sort();
}
