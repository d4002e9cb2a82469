import type { AnswerPage, Asked, World } from "./asked.js";
import { cautionsOf, remarksOf, type Remark } from "./about.js";
import { maxRows } from "./formats.js";
import { harvestOf } from "./harvest.js";
import type { Facts } from "./landscape.js";
import { type Row, type Table, tableOf } from "./table.js";

/** A whole answer, as far as a file may hold it. */
export interface Collected {
  readonly pages: readonly AnswerPage[];
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly facts: Facts;
  /** Whether the answer has more rows. */
  readonly isCut: boolean;
  readonly remarks: readonly Remark[];
}

/** Reads the pages of an answer, up to the most rows that a file holds. */
export async function collect(
  world: World,
  asked: Asked,
  pages: AsyncIterable<AnswerPage>,
  limit = maxRows,
): Promise<Collected> {
  const read: AnswerPage[] = [];
  const rows: Row[] = [];
  const harvest = harvestOf(world, asked);
  let table: Table | undefined;
  let isCut = false;
  for await (const page of pages) {
    table ??= tableOf(world, asked, page);
    const found = [...table.rows(page, read.length === 0)];
    isCut = rows.length + found.length > limit;
    // A full file is not cut as long as nothing more comes.
    if (isCut && rows.length === limit) break;
    rows.push(...found.slice(0, limit - rows.length));
    harvest.add(page);
    read.push(page);
    if (isCut) break;
  }
  const cautions = [...new Set(read.flatMap(cautionsOf))];
  return {
    pages: read,
    table: table ?? tableOf(world, asked),
    rows,
    facts: harvest.facts,
    isCut,
    remarks: remarksOf(asked, cautions, isCut ? limit : null),
  };
}
