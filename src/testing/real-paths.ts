import { toLandscape } from "../../seed/mapping.js";
import type { StatementRow } from "../../seed/model.js";
import { ownDataDir } from "../../seed/own-data.js";
import { readPackage } from "../../seed/package.js";
import { type End, endsOf, type Kind, type Model } from "../api/concept.js";

/** Two relations, one after the other: the second is asked of what the first leads to. */
export type Path = readonly [End, End];

/** All paths of two lists of one kind each along which the real landscape has statements. */
export async function realPaths(model: Model): Promise<readonly Path[]> {
  const { things, statements } = toLandscape(await readPackage(ownDataDir()));
  const kinds = new Map(things.flatMap(({ id, labels }) => labels.map((label) => [`${label} ${id}`, true])));
  const is = (id: string, kind: Kind): boolean => kinds.has(`${kind.label} ${id}`);

  /** Owner and what is at the other end, of every statement of the list. */
  const pairsOf = ({ relation, owner, others, direction }: End): readonly (readonly [string, string])[] => {
    const both = ({ from, to }: StatementRow): (readonly [string, string])[] => [
      ...(direction === "in" ? [] : [[from, to] as const]),
      ...(direction === "out" ? [] : [[to, from] as const]),
    ];
    return statements
      .filter((statement) => statement.relation === relation.type)
      .flatMap(both)
      .filter(([from, to]) => is(from, owner) && others.some((kind) => is(to, kind)));
  };

  const lists = model.relations.flatMap(endsOf).filter(({ one, others }) => !one && others.length === 1);
  return lists.flatMap((first) => {
    const reached = new Set(pairsOf(first).map(([, to]) => to));
    return lists
      .filter((second) => second.owner === first.others[0])
      .filter((second) => pairsOf(second).some(([from]) => reached.has(from)))
      .map((second): Path => [first, second]);
  });
}
