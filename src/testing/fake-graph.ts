import type { Graph } from "../graph/graph.js";
import { makingAnew } from "../graph/kept.js";
import type { Row } from "../graph/query.js";
import { readerOf, remembering, type Run } from "../graph/reader.js";
import { packParams, refuseWriting } from "../graph/statement.js";

/**
 * What a query answers: its rows, made from its parameters and, where the columns vary, from its text. An answer that throws is a query that fails.
 * `never` lets each answer name the parameters it knows: `({ ids }: { ids: readonly string[] }) => …`.
 */
export type FakeAnswer = (params: never, text: string) => readonly object[] | Promise<readonly object[]>;

export interface FakeGraph extends Graph {
  /** The names of the queries asked, in order. */
  readonly asked: readonly string[];
}

/**
 * A graph without a database: each query is answered by its name. Rows go through the query's own `read`, and the verbs
 * count them as the real ones do. A query that was not foreseen is an error that names it.
 */
export function fakeGraph(answers: Readonly<Record<string, FakeAnswer>>): FakeGraph {
  const asked: string[] = [];

  const answer: Run = async (query, params) => {
    asked.push(query.name);
    const rows = Object.hasOwn(answers, query.name) ? answers[query.name] : undefined;
    if (rows === undefined) throw notForeseen(query.name, Object.keys(answers));
    return (await rows(packParams(params, (whole) => whole) as never, query.text)) as readonly Row[];
  };
  const read: Run = async (query, params) => {
    refuseWriting(query);
    return answer(query, params);
  };

  const graph: FakeGraph = {
    engine: "embedded",
    follows: false,
    asked,
    ...readerOf(read),
    write: async (work) => {
      const statements = remembering(answer);
      const result = await work(readerOf(statements.run));
      statements.rethrow();
      return result;
    },
    define: async () => undefined,
    version: async () => "fake",
    kept: makingAnew,
    for: () => graph,
    ready: async () => undefined,
    close: async () => undefined,
  };
  return graph;
}

function notForeseen(name: string, foreseen: readonly string[]): Error {
  const known = foreseen.length === 0 ? "none" : foreseen.join(", ");
  return new Error(
    `The fake graph was asked "${name}", which this test did not foresee (foreseen: ${known}).`,
  );
}
