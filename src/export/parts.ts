import type { AnswerPage, Asked } from "./asked.js";
import { listName } from "./columns.js";
import { fieldOf, type Shape } from "./shape.js";

/** A list whose items are rows, reached through lists whose items the rows repeat. */
export interface Part {
  /** Its path in the answer, as the question writes it. */
  readonly path: string;
  /** What it is called in the column `part`: the field where it stands, or where that is one for several, its own. */
  readonly name: string;
  /** From the outermost list to that of the rows. */
  readonly levels: readonly Level[];
}

export interface Level {
  /** From the item of the level above, or from the answer, to the list. */
  readonly keys: readonly string[];
  /** Of an item of the list. */
  readonly item: Shape;
  /** Of what the list stands in. */
  readonly parent: Shape;
}

/** The lists of a question's rows. @throws TypeError for a path that the operation does not select. */
export function partsOf({ question, name }: Asked, shape: Shape): readonly Part[] {
  const parts = question.rows.map((path) => ({ path, levels: levelsOf(path, shape, name) }));
  const names = [
    parts.map(({ levels }) => levels[0]?.keys[0] ?? ""),
    parts.map(({ levels }) => listName(levels.at(-1)?.keys ?? [])),
    question.rows,
  ].find((candidates) => new Set(candidates).size === candidates.length);
  return parts.map((part, at) => ({ ...part, name: names?.[at] ?? part.path }));
}

/** The rows of a part in one page of an answer: for each, the items of all its levels. */
export function* itemsOf(part: Part, page: AnswerPage): Generator<readonly unknown[]> {
  yield* below(part.levels, page, []);
}

/** Whether the rows of a part go on from page to page; those of others are the same in each. */
export function isPaged(part: Part, page: string | undefined): boolean {
  const keys = part.levels.flatMap((level) => level.keys).join(".");
  return page !== undefined && `${keys}.`.startsWith(`${page}.`);
}

function* below(
  [level, ...rest]: readonly Level[],
  value: unknown,
  above: readonly unknown[],
): Generator<readonly unknown[]> {
  if (level === undefined) {
    yield above;
    return;
  }
  const found = level.keys.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key],
    value,
  );
  for (const item of [found].flat(2)) {
    if (item !== null && item !== undefined) yield* below(rest, item, [...above, item]);
  }
}

function levelsOf(path: string, root: Shape, name: string): readonly Level[] {
  let item = root;
  return path.split("[].").map((steps) => {
    const keys = steps.replace(/\[\]$/, "").split(".");
    let parent = item;
    for (const key of keys) {
      const field = fieldOf(item, key);
      if (field === undefined) throw new TypeError(`${name} selects no ${key} of its rows' path ${path}.`);
      [parent, item] = [item, field];
    }
    return { keys, item, parent };
  });
}
