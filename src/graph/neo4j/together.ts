import type { Query, Row, Value } from "../query.js";
import type { Run } from "../reader.js";

/** How many go out as one at most: a server plans each such text once, in about the time that it takes for all of them. */
const most = 6;

/** What somebody asks. */
export interface Part {
  readonly query: Query<object, unknown>;
  readonly params: object;
}

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
    for (let at = 0; at < all.length; at += most) answerAll(all.slice(at, at + most), run);
  };
  return (query, params) => {
    if (query.returns === undefined) return run(query, params, [{ query, params }]);
    return new Promise((answer, refuse) => {
      // By then the loaders of this level have asked, too.
      if (waiting.length === 0) setImmediate(send);
      waiting.push({ query, params, answer, refuse });
    });
  };
}

function answerAll(all: readonly Waiting[], run: RunAll): void {
  const [only] = all;
  if (only === undefined) return;
  const answered =
    all.length === 1
      ? run(only.query, only.params, all).then(only.answer)
      : run(joined(all), paramsOf(all), all).then((records) => {
          const parts = new Map(records.map(({ part, rows }) => [part, rows as readonly Value[]]));
          for (const [i, { query, answer }] of all.entries())
            answer(
              (parts.get(i) ?? []).map((values) => rowOf(query.returns ?? [], values as readonly Value[])),
            );
        });
  answered.catch((error: unknown) => {
    for (const { refuse } of all) refuse(error);
  });
}

/** One record for each, with all that it returns. Its parameters carry its number. */
function joined(all: readonly Waiting[]): Query<object> {
  const parts = all.map(({ query: { text, returns = [] } }, i) => {
    const numbered = text.replaceAll(/\$(\w+)/g, (_, name: string) => `$${numberedName(i, name)}`);
    return `CALL () {\n${numbered}\n}\nRETURN ${i} AS part, collect([${returns.join(", ")}]) AS rows`;
  });
  return {
    name: all.map(({ query }) => query.name).join(", "),
    mode: "read",
    text: parts.join("\nUNION ALL\n"),
    read: (row) => row,
  };
}

function paramsOf(all: readonly Waiting[]): object {
  return Object.fromEntries(
    all.flatMap(({ params }, i) =>
      Object.entries(params).map(([name, value]: [string, unknown]) => [numberedName(i, name), value]),
    ),
  );
}

const numberedName = (i: number, name: string): string => `q${i}_${name}`;

function rowOf(columns: readonly string[], values: readonly Value[]): Row {
  return Object.fromEntries(columns.map((column, i) => [column, values[i] ?? null]));
}
