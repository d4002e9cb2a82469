import { snakeCase } from "../api/column.js";
import type { AnswerPage, Asked, World } from "./asked.js";
import { type Cell, joined, valuesAt } from "./cells.js";
import { type Column, columnsOf, itemName, listName, type ReadColumn } from "./columns.js";
import { type Evidence, evidenceCells, evidenceColumns, evidenceOf } from "./evidence.js";
import { isPaged, itemsOf, type Part, partsOf } from "./parts.js";
import { fieldOf, type Shape, shapeOf } from "./shape.js";
import { wordsOf, type Words } from "./words.js";

export type Row = readonly Cell[];

/** An answer as a table: its columns, known before the first row, and the rows of its pages. */
export interface Table {
  readonly columns: readonly Column[];
  /** Of a page; of those after the first only what goes on from page to page. */
  rows(page: AnswerPage, isFirst: boolean): Iterable<Row>;
}

/**
 * The table of an answer. Several lists of rows stand below each other in one table, whose first column `part` says which.
 *
 * @param first a page, for columns that only the answer knows (those of a matrix).
 * @throws TypeError for a path of rows that the operation does not select.
 */
export function tableOf(world: World, asked: Asked, first?: AnswerPage): Table {
  const words = wordsOf(world);
  const found = partsOf(asked, shapeOf(world.schema, asked.document));
  const several = found.length > 1;
  const others = found.flatMap(({ levels }) => levels.map(({ item }) => item));
  const parts = found.map((part) => ({
    part,
    ...planOf(words, part, { first, others, several }),
  }));
  const columns = merged(parts.flatMap((p) => p.columns));
  return {
    columns: [...(several ? [partColumn] : []), ...columns, ...evidenceColumns],
    *rows(page, isFirst) {
      for (const { part, columns: own, evidence } of parts) {
        if (!isFirst && !isPaged(part, asked.question.page)) continue;
        const byName = new Map(own.map((column) => [column.name, column]));
        for (const items of itemsOf(part, page)) {
          const cells = columns.map(({ name }): Cell => {
            const column = byName.get(name);
            return column === undefined ? null : joined(valuesAt(items[column.level], column.path));
          });
          yield [...(several ? [part.name] : []), ...cells, ...evidenceCells(evidence, items)];
        }
      }
    },
  };
}

const partColumn: Column = {
  name: "part",
  type: "text",
  isKey: false,
  description: "Which list of the answer the row stands in.",
};

interface LevelColumn extends ReadColumn {
  readonly level: number;
}

interface Plan {
  readonly columns: readonly LevelColumn[];
  readonly evidence: Evidence;
}

interface Surroundings {
  readonly first: AnswerPage | undefined;
  /** Lists that have rows of their own. */
  readonly others: readonly Shape[];
  readonly several: boolean;
}

function planOf(words: Words, part: Part, { first, others, several }: Surroundings): Plan {
  const evidence = evidenceOf(part.levels.map(({ item }) => item));
  const matrix = matrixCells(part, first);
  const without = new Set<Shape>([...evidence.taken, ...others, ...(matrix === null ? [] : [matrix.cells])]);
  const last = part.levels.length - 1;
  const names = levelNames(words, part, several);
  const columns = part.levels.flatMap(({ item }, level) => {
    const name = names[level] ?? "";
    const prefix = level === last ? "" : `${name}_`;
    return columnsOf({ words, node: name, without }, item, prefix).map((column) => ({ ...column, level }));
  });
  const more = (matrix?.columns ?? []).map((column) => ({ ...column, level: last }));
  return { columns: distinctNames([...columns, ...more]), evidence };
}

/**
 * What the things of each level are called. Where several lists stand in one table, things of one kind share their columns,
 * whatever the lists are called.
 */
function levelNames(words: Words, { levels }: Part, several: boolean): readonly string[] {
  const names = levels.map(({ keys }) => itemName(keys));
  const kinds = levels.map(({ item }, level) => {
    const kind = words.kindOf((fieldOf(item, "node") ?? item).type);
    return kind === undefined ? (names[level] ?? "") : snakeCase(kind.single);
  });
  return several && new Set(kinds).size === kinds.length ? kinds : names;
}

/** Cells that stand in the order of a list of things beside the rows: each of these things is a column. */
function matrixCells(
  { levels }: Part,
  first: AnswerPage | undefined,
): { readonly cells: Shape; readonly columns: readonly ReadColumn[] } | null {
  const level = levels.at(-1);
  const cells = level?.item.fields.find((f) => f.field === "cells" && f.isList && f.fields.length === 0);
  const heads = level?.parent.fields.find((f) => f.isList && f !== level.item && f.fields.length > 0);
  if (cells === undefined || heads === undefined || first === undefined || levels.length > 1) return null;
  const path = [...(level?.keys.slice(0, -1) ?? []), heads.key];
  const ids = [valuesAt(first, [...path, "id"])].flat().filter((id) => typeof id === "string");
  const columns = ids.map((id, at): ReadColumn => ({
    name: id.replaceAll("-", "_"),
    type: "text",
    isKey: false,
    description: `${listName([heads.key])}: ${id}`,
    path: [cells.key, at],
  }));
  return { cells, columns };
}

/** Columns of several lists with one name are one column; where their types differ, it holds texts. */
function merged(columns: readonly Column[]): readonly Column[] {
  const byName = new Map<string, Column>();
  for (const column of columns) {
    const known = byName.get(column.name);
    byName.set(
      column.name,
      known === undefined ? column : { ...known, type: known.type === column.type ? known.type : "text" },
    );
  }
  return [...byName.values()];
}

/** No two columns of a row have one name, nor that of one of the last. */
function distinctNames(columns: readonly LevelColumn[]): readonly LevelColumn[] {
  const used = new Set([partColumn.name, ...evidenceColumns.map(({ name }) => name)]);
  return columns.map((column) => {
    let name = column.name;
    for (let n = 2; used.has(name); n++) name = `${column.name}_${n}`;
    used.add(name);
    return { ...column, name };
  });
}
