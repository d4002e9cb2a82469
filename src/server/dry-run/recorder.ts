import { AppError } from "../../errors.js";
import type { Graph } from "../../graph/graph.js";
import { makingAnew } from "../../graph/kept.js";
import type { Query } from "../../graph/query.js";
import { namedText, writesInRead } from "../../graph/statement.js";

/** A statement that a request would send. */
export interface WouldSend {
  /** Of its query. */
  readonly name: string;
  /** As it would be sent. */
  readonly text: string;
  /** At how many places of the request it would be sent, if at several. */
  readonly places?: number;
}

/** A door that asks nobody: it writes down what it is asked, and finds what the statement says that it could find. */
export interface Recorder {
  readonly graph: Graph;
  /** In the order in which they were first asked for. @throws AppError INTERNAL_SERVER_ERROR when a question had no end. */
  statements(): readonly WouldSend[];
}

/** More than any request that is let in can ask for. */
const most = 2000;

/** @param named the ids that the request names, as far as they are known at the moment of a statement */
export function recorderOf(engine: Graph["engine"], named: ReadonlySet<string>): Recorder {
  const sent = new Map<string, { readonly name: string; places: number }>();
  let count = 0;

  const refuseEndless = (): void => {
    if (count <= most) return;
    throw new AppError("INTERNAL_SERVER_ERROR", `A dry run came to more than ${most} statements.`);
  };
  const all = async <P extends object, T>(query: Query<P, T>, params: P): Promise<readonly T[]> => {
    count += 1;
    refuseEndless();
    const text = namedText(query);
    const known = sent.get(text);
    if (known) known.places += 1;
    else sent.set(text, { name: query.name, places: 1 });
    return query.sample?.(params, [...named]) ?? [];
  };
  const one = async <P extends object, T>(query: Query<P, T>, params: P): Promise<T | null> =>
    (await all(query, params))[0] ?? null;

  const graph: Graph = {
    engine,
    follows: false,
    all,
    maybeOne: one,
    one: async (query, params) => {
      const found = await one(query, params);
      if (found === null) throw new AppError("DATA_INTEGRITY", `${query.name} names nothing for a dry run.`);
      return found;
    },
    write: () => Promise.reject(writesInRead("A dry run")),
    define: () => Promise.reject(writesInRead("A dry run")),
    version: async () => "",
    kept: makingAnew,
    for: () => graph,
    ready: async () => undefined,
    close: async () => undefined,
  };
  return {
    graph,
    statements: () => {
      refuseEndless();
      return [...sent].map(([text, { name, places }]) => ({ name, text, ...(places > 1 && { places }) }));
    },
  };
}
