import { query, type Query } from "../../graph/query.js";
import type { Kind, Model } from "../../api/concept.js";
import { folds, searchable } from "../../api/fold.js";
import { sampleThing, thingOf } from "../../api/model.js";
import { expressions } from "../../api/packed.js";
import type { NamedByWords } from "./names.rules.js";

/** What is read of every thing, before what it is shown by. */
const searched = ["nameKey", "nameKeys", "nameWords"];

/**
 * The names of all things, a row for each kind.
 *
 * @param text what the name of the thing is that a dry run finds
 * @param type its kind
 */
export function everyName(model: Model, text: string, type: string): Query<object, readonly NamedByWords[]> {
  const shown = [...new Set(model.kinds.flatMap(({ labelProperties }) => labelProperties))];
  const named = (kind: Kind, values: readonly unknown[]): NamedByWords => {
    const [nameKey, nameKeys, nameWords] = values as Names;
    const label = thingOf(kind, values, shown, searched.length);
    const { id } = label;
    return {
      id,
      type: String(kind.type),
      nameKey,
      nameKeys: nameKeys ?? [],
      nameWords: nameWords ?? [],
      label,
    };
  };
  return query({
    name: "search.names",
    mode: "read",
    text: [
      "MATCH (n:Entity)",
      `RETURN n.entityType AS type, collect([${expressions("n", [...searched, ...shown]).join(", ")}]) AS names`,
    ].join("\n"),
    read: ({ type: of, names }) => {
      const kind = model.kinds.find(({ type: own }) => own === of);
      return kind ? (names as readonly (readonly unknown[])[]).map((values) => named(kind, values)) : [];
    },
    sample: () => {
      const label = sampleThing(model.source);
      return [[{ id: "a", type, nameKey: "a", nameKeys: folds(text), nameWords: [searchable(text)], label }]];
    },
  });
}

type Names = readonly [
  nameKey: string,
  nameKeys: readonly string[] | null,
  nameWords: readonly string[] | null,
];
