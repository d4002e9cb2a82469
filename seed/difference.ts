import type { Row, Value } from "../src/graph/query.js";
import type { StoredStatement, StoredThing } from "./landscape.store.js";
import type { Landscape, StatementRow, ThingRow } from "./model.js";

/** What a graph holds before a package is loaded. */
export interface Stored {
  readonly things: readonly StoredThing[];
  readonly statements: readonly StoredStatement[];
  readonly about: Row | null;
}

/** What has to happen to what is stored (`Old`) so that it becomes what is wanted (`New`). */
export interface Changes<New, Old> {
  readonly added: readonly New[];
  readonly changed: readonly { readonly row: New; readonly was: Old }[];
  readonly removed: readonly Old[];
  readonly unchanged: readonly New[];
}

export interface Difference {
  readonly things: Changes<ThingRow, StoredThing>;
  readonly statements: Changes<StatementRow, StoredStatement>;
  readonly about: "added" | "changed" | "unchanged";
}

/** Compares what is wanted with what is stored: things by root label and id, statements by relation, id and ends. */
export function differenceOf(wanted: Landscape, stored: Stored): Difference {
  return {
    things: compare(
      wanted.things,
      stored.things,
      (thing) => key(thing.labels[0] ?? "", thing.id),
      (thing) => key(thing.root, thing.id),
      (row, was) =>
        sameLabels(row.labels, was.labels) && sameProperties(row.id, row.properties, was.properties),
    ),
    statements: compare(wanted.statements, stored.statements, statementKey, statementKey, (row, was) =>
      sameProperties(row.id, row.properties, was.properties),
    ),
    about: aboutChange(wanted.about, stored.about),
  };
}

/** True when the graph is what it should be. */
export function isEmpty({ things, statements, about }: Difference): boolean {
  const same = (changes: Changes<unknown, unknown>): boolean =>
    changes.added.length + changes.changed.length + changes.removed.length === 0;
  return same(things) && same(statements) && about === "unchanged";
}

function compare<New, Old>(
  wanted: readonly New[],
  stored: readonly Old[],
  wantedKey: (row: New) => string,
  storedKey: (row: Old) => string,
  same: (row: New, was: Old) => boolean,
): Changes<New, Old> {
  const found = grouped(stored, storedKey);
  const added: New[] = [];
  const changed: { row: New; was: Old }[] = [];
  const unchanged: New[] = [];
  for (const row of wanted) {
    const [was, ...doubles] = found.get(wantedKey(row)) ?? [];
    // Something that is stored twice is cleared away as a whole and made anew.
    if (was === undefined || doubles.length > 0) {
      added.push(row);
      continue;
    }
    found.delete(wantedKey(row));
    if (same(row, was)) unchanged.push(row);
    else changed.push({ row, was });
  }
  return { added, changed, removed: [...found.values()].flat(), unchanged };
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

function aboutChange(wanted: Row, stored: Row | null): Difference["about"] {
  if (stored === null) return "added";
  return sameProperties("package", wanted, stored) ? "unchanged" : "changed";
}

function statementKey(row: StatementRow | StoredStatement): string {
  return key(row.relation, row.id, row.fromLabel, row.from, row.toLabel, row.to);
}

function key(...parts: readonly string[]): string {
  return parts.join("\u0000");
}

function sameLabels(wanted: readonly string[], stored: readonly string[]): boolean {
  return wanted.length === stored.length && wanted.every((label) => stored.includes(label));
}

/** Equal as they are stored: with the id, and without properties that are null. */
function sameProperties(id: string, wanted: Row, stored: Row): boolean {
  let count = 1;
  for (const name in wanted) {
    const value = wanted[name] ?? null;
    if (name === "id" || value === null) continue;
    if (!sameValue(value, stored[name] ?? null)) return false;
    count++;
  }
  return stored["id"] === id && Object.keys(stored).length === count;
}

function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  const [first, second] = [a, b] as readonly [readonly Value[], readonly Value[]];
  return first.length === second.length && first.every((value, at) => sameValue(value, second[at] ?? null));
}
