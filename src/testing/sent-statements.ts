import type { Graph } from "../graph/graph.js";
import type { OnStatement, Statement } from "../graph/statement.js";
import { steppedGraph } from "./stepped-graph.js";

/** Hears what goes to an engine, step by step. */
export interface SentStatements {
  /** For the engine, which tells of everything that it is sent. */
  readonly hear: OnStatement;
  /** A graph that asks in steps; forgets what was heard before. */
  listen(graph: Graph): Graph;
  /** What was sent since `listen`, as a file for people: the order of the names, then every text once. */
  written(): string;
}

export function sentStatements(): SentStatements {
  let steps: Statement[][] = [];
  return {
    hear: (statement) => steps.at(-1)?.push(statement),
    listen: (graph) => {
      steps = [];
      return steppedGraph(graph, () => steps.push([]));
    },
    written: () => writtenDown(steps.map((step) => [...step].sort(byNameAndText))),
  };
}

function writtenDown(steps: readonly (readonly Statement[])[]): string {
  const texts = new Set(steps.flat().map(({ text }) => text));
  return [
    "// What is sent, step by step; the statements of one step do not wait for each other.",
    ...steps.map((step, i) => `// ${i + 1}. ${countedNames(step).join(", ")}`),
    ...[...texts].map((text) => `\n${text};`),
    "",
  ].join("\n");
}

function countedNames(step: readonly Statement[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name } of step) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => (count === 1 ? name : `${name} ×${count}`));
}

function byNameAndText(a: Statement, b: Statement): number {
  return compare(a.name, b.name) || compare(a.text, b.text);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
