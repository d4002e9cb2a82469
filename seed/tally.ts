import type { Changes, Difference } from "./difference.js";
import { roots } from "./landscape.store.js";
import type { Landscape } from "./model.js";

/** How many there were of one kind of thing or of one relation. */
export interface Tally {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** What a load did. */
export interface LoadReport {
  /** By kind (`Municipality`, …, `Source`), in the order of the landscape. */
  readonly things: ReadonlyMap<string, Tally>;
  /** By relation (`USES`, …), in the order of the landscape. */
  readonly statements: ReadonlyMap<string, Tally>;
  /** Of what is said of the package itself: version, date, licence, citation. */
  readonly about: Difference["about"];
  /** False when the graph equalled the package already and nothing was written. */
  readonly wrote: boolean;
}

/** Counts a difference by kind and relation. */
export function reportOf(landscape: Landscape, difference: Difference, wrote: boolean): LoadReport {
  const kindOf = kindsOf(landscape);
  return {
    things: tally(landscape.things, difference.things, ({ labels }) => kindOf(labels)),
    statements: tally(landscape.statements, difference.statements, ({ relation }) => relation),
    about: difference.about,
    wrote,
  };
}

/** The sum over all kinds or relations. */
export function total(tallies: ReadonlyMap<string, Tally>): Tally {
  const sum = nothing();
  for (const one of tallies.values()) for (const part of parts) sum[part] += one[part];
  return sum;
}

const parts = ["added", "changed", "removed", "unchanged"] as const;
type Counters = Record<(typeof parts)[number], number>;
const nothing = (): Counters => ({ added: 0, changed: 0, removed: 0, unchanged: 0 });

function tally<New, Old>(
  wanted: readonly New[],
  changes: Changes<New, Old>,
  nameOf: (row: New | Old) => string,
): ReadonlyMap<string, Tally> {
  const tallies = new Map(wanted.map((row) => [nameOf(row), nothing()]));
  const count = (part: keyof Tally, row: New | Old): void => {
    const one = tallies.get(nameOf(row)) ?? nothing();
    one[part]++;
    tallies.set(nameOf(row), one);
  };
  for (const row of changes.added) count("added", row);
  for (const { row } of changes.changed) count("changed", row);
  for (const row of changes.removed) count("removed", row);
  for (const row of changes.unchanged) count("unchanged", row);
  return tallies;
}

/** Which kind a thing is: the label after the root. The labels of a stored thing have no order, so the wanted ones say it. */
function kindsOf(landscape: Landscape): (labels: readonly string[]) => string {
  const kinds = new Set(landscape.things.map(({ labels }) => labels[1] ?? labels[0] ?? ""));
  return (labels) => {
    const known = labels.find((label) => kinds.has(label));
    return known ?? labels.filter((label) => !(roots as readonly string[]).includes(label)).sort()[0] ?? "";
  };
}
