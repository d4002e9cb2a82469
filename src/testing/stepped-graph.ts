import type { Graph } from "../graph/graph.js";

/**
 * A graph that asks in steps: what is asked at the same time goes out together, and nothing that depends on an answer goes out
 * before all of the step's answers are there. So the order of a request's statements is the same on every engine, however
 * fast each of them answers.
 *
 * @param onStep hears of a step before its statements go out
 */
export function steppedGraph(graph: Graph, onStep: () => void): Graph {
  let current: Step | undefined;

  function begin(): Step {
    const asked: (() => Promise<unknown>)[] = [];
    const over = nothingMoreToDo().then(async () => {
      current = undefined;
      onStep();
      await Promise.allSettled(asked.map((ask) => ask()));
    });
    return { asked, over };
  }

  async function inStep<T>(ask: () => Promise<T>): Promise<T> {
    const step = (current ??= begin());
    let answer: Promise<T> | undefined;
    step.asked.push(() => (answer = ask()));
    await step.over;
    return answer ?? ask();
  }

  return {
    ...graph,
    all: (query, params) => inStep(() => graph.all(query, params)),
    maybeOne: (query, params) => inStep(() => graph.maybeOne(query, params)),
    one: (query, params) => inStep(() => graph.one(query, params)),
    for: (caller) => steppedGraph(graph.for(caller), onStep),
  };
}

interface Step {
  readonly asked: (() => Promise<unknown>)[];
  readonly over: Promise<void>;
}

/** Resolves when everything that goes on without a database's answer has been done: promises, and what loaders put off. */
function nothingMoreToDo(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}
