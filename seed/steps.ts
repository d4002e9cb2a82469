import type { Row } from "../src/graph/query.js";
import type { Difference } from "./difference.js";
import {
  deleteStatements,
  deleteThings,
  mergeStatements,
  mergeThings,
  unlabelThings,
  type RowsQuery,
} from "./landscape.store.js";

/** One writing statement and the rows it is for. */
export interface Step {
  readonly query: RowsQuery;
  readonly rows: readonly object[];
}

/** What has to be sent: one statement per set of labels, relation and kind of change; deletions first. */
export function stepsOf({ things, statements }: Difference): readonly Step[] {
  const outgrown = things.changed
    .map(({ row, was }) => ({
      ...was,
      labels: was.labels.filter((label) => !row.labels.includes(label)).sort(),
    }))
    .filter(({ labels }) => labels.length > 0);
  return [
    ...steps(statements.removed, relationAndEnds, (group) => deleteStatements(...group), ends),
    ...steps(
      things.removed,
      ({ root }) => [root] as const,
      ([root]) => deleteThings(root),
      identity,
    ),
    ...steps(
      outgrown,
      ({ root, labels }) => [root, ...labels] as const,
      ([root, ...labels]) => unlabelThings(root, labels),
      identity,
    ),
    ...steps(
      wanted(things),
      ({ labels }) => labels,
      mergeThings,
      (row) => ({ ...identity(row), ...all(row) }),
    ),
    ...steps(
      wanted(statements),
      relationAndEnds,
      (group) => mergeStatements(...group),
      (row) => ({ ...ends(row), ...all(row) }),
    ),
  ];
}

function steps<T, Group extends readonly string[]>(
  rows: readonly T[],
  groupOf: (row: T) => Group,
  queryOf: (group: Group) => RowsQuery,
  toParams: (row: T) => object,
): readonly Step[] {
  const groups = new Map<string, { readonly group: Group; readonly rows: object[] }>();
  for (const row of rows) {
    const group = groupOf(row);
    const found = groups.get(group.join("\n"));
    if (found === undefined) groups.set(group.join("\n"), { group, rows: [toParams(row)] });
    else found.rows.push(toParams(row));
  }
  return [...groups.values()].map((one) => ({ query: queryOf(one.group), rows: one.rows }));
}

function wanted<New>(changes: {
  readonly added: readonly New[];
  readonly changed: readonly { readonly row: New }[];
}): readonly New[] {
  return [...changes.added, ...changes.changed.map(({ row }) => row)];
}

interface Ends {
  readonly id: string;
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly fromLabel: string;
  readonly toLabel: string;
}

function relationAndEnds({ relation, fromLabel, toLabel }: Ends): readonly [string, string, string] {
  return [relation, fromLabel, toLabel];
}

function ends({ id, from, to }: Ends): object {
  return { id, from, to };
}

function identity({ id }: { readonly id: string }): object {
  return { id };
}

function all({ id, properties }: { readonly id: string; readonly properties: Row }): object {
  return { properties: { ...properties, id } };
}
