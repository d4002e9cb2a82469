import { toLandscape } from "../../seed/mapping.js";
import { ownDataDir } from "../../seed/own-data.js";
import { readPackage } from "../../seed/package.js";
import type { StatementRow, ThingRow } from "../../seed/model.js";
import { type End, endsOf } from "../api/concept.js";
import { model } from "../schema.js";
import type { SampleIds } from "./random-values.js";

/** The things of the real landscape and the statements between them, for tests that choose among them. */
export interface Real {
  readonly ids: SampleIds;
  /** Owner and what is at the other end, of every statement of a relation's list. */
  readonly pairsOf: (end: End) => readonly (readonly [string, string])[];
}

/** Reads the data package of the project. */
export async function realThings(): Promise<Real> {
  const { things, statements } = toLandscape(await readPackage(ownDataDir()));
  const labels = new Map<string, readonly string[]>(things.map((thing) => [thing.id, thing.labels]));

  const pairsOf = ({ relation, owner, others, direction }: End): readonly (readonly [string, string])[] => {
    const ends = ({ from, to }: StatementRow): (readonly [string, string])[] => [
      ...(direction === "in" ? [] : [[from, to] as const]),
      ...(direction === "out" ? [] : [[to, from] as const]),
    ];
    const is = (id: string, label: string): boolean => labels.get(id)?.includes(label) ?? false;
    return statements
      .filter((statement) => statement.relation === relation.type)
      .flatMap(ends)
      .filter(([from, to]) => is(from, owner.label) && others.some((kind) => is(to, kind.label)));
  };
  const lists = model.relations.flatMap(endsOf).map((end): [string, readonly string[]] => {
    return [`${end.owner.label}.${end.field}`, [...new Set(pairsOf(end).map(([owner]) => owner))]];
  });
  return { ids: { ...Object.fromEntries(lists), ...byLabel(things, statements) }, pairsOf };
}

function byLabel(things: readonly ThingRow[], statements: readonly StatementRow[]): SampleIds {
  const degrees = new Map<string, number>();
  for (const { from, to } of statements) {
    for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const degree = ({ id }: { id: string }): number => degrees.get(id) ?? 0;
  const ids: Record<string, string[]> = {};
  for (const thing of [...things].sort((a, b) => degree(b) - degree(a))) {
    for (const label of thing.labels) (ids[label] ??= []).push(thing.id);
  }
  return ids;
}
