import { type End, endsOf } from "../api/concept.js";
import { model } from "../schema.js";
import type { Real } from "./real-things.js";

/** Two relations, one after the other: the second is asked of what the first leads to. */
export type Path = readonly [End, End];

/** All paths of two lists of one kind each along which the real landscape has statements. */
export function realPaths({ pairsOf }: Real): readonly Path[] {
  const lists = model.relations.flatMap(endsOf).filter(({ one, others }) => !one && others.length === 1);
  return lists.flatMap((first) => {
    const reached = new Set(pairsOf(first).map(([, to]) => to));
    return lists
      .filter((second) => second.owner === first.others[0])
      .filter((second) => pairsOf(second).some(([from]) => reached.has(from)))
      .map((second): Path => [first, second]);
  });
}
