import { query, type Query } from "../../graph/query.js";
import { folds, searchable } from "../../api/fold.js";
import type { NamedByWords } from "./names.rules.js";

type Names = readonly [
  id: string,
  nameKey: string,
  nameKeys: readonly string[],
  nameWords: readonly string[],
];

/**
 * The names of all things, a row for each kind.
 *
 * @param text what the name of the thing is that a dry run finds
 * @param type its kind
 */
export function everyName(text: string, type: string): Query<object, readonly NamedByWords[]> {
  return query({
    name: "search.names",
    mode: "read",
    text: [
      "MATCH (n:Entity)",
      "RETURN n.entityType AS type,",
      "  collect([n.id, n.nameKey, coalesce(n.nameKeys, []), coalesce(n.nameWords, [])]) AS names",
    ].join("\n"),
    read: ({ type: kind, names }) =>
      (names as unknown as readonly Names[]).map(([id, nameKey, nameKeys, nameWords]) => {
        return { id, type: kind as string, nameKey, nameKeys, nameWords };
      }),
    sample: () => [[{ id: "a", type, nameKey: "a", nameKeys: folds(text), nameWords: [searchable(text)] }]],
  });
}
