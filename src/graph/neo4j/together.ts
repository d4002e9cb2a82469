import { type Found, foundIn } from "../found.js";
import type { Query, Row, Value } from "../query.js";
import type { Run } from "../reader.js";
import { joined, paramsOf, type Part } from "./joined.js";

/** How many go out as one at most: a server plans each such text once, in about the time that it takes for all of them. */
const most = 6;

/** Runs one statement, which stands for all of the parts. */
type RunAll = (
  query: Query<object, unknown>,
  params: object,
  parts: readonly Part[],
) => Promise<readonly Row[]>;

interface Waiting extends Part {
  readonly answer: (rows: readonly Row[]) => void;
  readonly refuse: (error: unknown) => void;
}

/**
 * Sends what a caller asks at the same moment as one statement, as far as the queries say what they return: a round trip
 * takes longer than most of them. Each is answered as if it had been asked alone; what fails, fails for all.
 */
export function together(run: RunAll): Run {
  let waiting: Waiting[] = [];
  const send = (): void => {
    const all = waiting;
    waiting = [];
    for (let at = 0; at < all.length; at += most) sendSome(all.slice(at, at + most));
  };
  /** As one, but for what asks about the things of a statement that is not among them. */
  const sendSome = (some: readonly Waiting[]): void => {
    const all: Waiting[] = [];
    for (const one of some) {
      const found = foundIn(one.params);
      if (found === undefined || all.some(({ params }) => params === found.by)) all.push(one);
      else askWhenFound(one, found).then(one.answer, one.refuse);
    }
    answerAll(all, run);
  };
  const ask: Run = (query, params) => {
    if (query.returns === undefined) {
      const found = foundIn(params);
      const part = { query, params };
      return found === undefined ? run(query, params, [part]) : askWhenFound(part, found);
    }
    return new Promise((answer, refuse) => {
      // By then the loaders of this level have asked, too.
      if (waiting.length === 0) setImmediate(send);
      waiting.push({ query, params, answer, refuse });
    });
  };
  /** Of what was not found nobody needs to be asked. */
  const askWhenFound = async ({ query, params }: Part, found: Found): Promise<readonly Row[]> => {
    const ids = [...new Set(await found.ids)];
    return ids.length === 0 ? [] : ask(query, { ...params, ids });
  };
  return ask;
}

function answerAll(all: readonly Waiting[], run: RunAll): void {
  const [only] = all;
  if (only === undefined) return;
  const answered =
    all.length === 1
      ? run(only.query, only.params, all).then(only.answer)
      : run(joined(all), paramsOf(all), all).then((records) => {
          const rows = all.map((): Row[] => []);
          for (const { part, row } of records) {
            const at = part as number;
            rows[at]?.push(rowOf(all[at]?.query.returns ?? [], row as readonly Value[]));
          }
          for (const [i, { answer }] of all.entries()) answer(rows[i] ?? []);
        });
  answered.catch((error: unknown) => {
    for (const { refuse } of all) refuse(error);
  });
}

function rowOf(columns: readonly string[], values: readonly Value[]): Row {
  const row: Record<string, Value> = {};
  for (let i = 0; i < columns.length; i++) row[columns[i] as string] = values[i] ?? null;
  return row;
}
