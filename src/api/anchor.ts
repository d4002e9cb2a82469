import { and } from "../graph/where.js";
import type { Kind, Place } from "./concept.js";
import { filterCondition, type FilterInput, type Filters } from "./filter.js";
import { given } from "./ranges.js";

/** How a statement starts at things that are named, and reaches those that a filter is about, each once. */
export interface Anchor {
  /** Ends where further conditions can be added by `WHERE`. */
  readonly match: string;
  /** What remains to be asked of each thing reached; empty when nothing does. */
  readonly condition: string;
}

/** Where an anchor is being written. */
export interface ListPlace extends Place {
  /** The label of the things that the statement is about. */
  readonly label: string;
}

/**
 * Where a statement about the things of a filter starts: at what the filter names, so that its cost follows the answer and
 * not the size of the landscape; where it names nothing, at all things of the label.
 */
export function startOf(filters: Filters, kind: Kind, filter: FilterInput, place: ListPlace): Anchor {
  return anchorOf(filters, kind, filter, place) ?? startAtAll(filters, kind, filter, place);
}

/** All things of the label, with the whole filter as a condition. */
export function startAtAll(filters: Filters, kind: Kind, filter: FilterInput, place: ListPlace): Anchor {
  return {
    match: `MATCH (${place.variable}:${place.label})`,
    condition: filterCondition(filters, kind, filter, place),
  };
}

/**
 * A start at the things that are named by a key at the top of the filter; null when none names any. Ids of the listed
 * things themselves come first, broad keys last.
 */
export function anchorOf(filters: Filters, kind: Kind, filter: FilterInput, place: ListPlace): Anchor | null {
  if (given(filter["id"])) return startAtAll(filters, kind, filter, place);
  const keys = filters.keysOf(kind).filter(({ name }) => given(filter[name]));
  for (const key of [...keys.filter((k) => !k.isBroad), ...keys.filter((k) => k.isBroad)]) {
    const here = { ...place, path: `${place.path}.${key.name}` };
    const anchor = key.anchor?.(filter[key.name] as never, here, filter);
    if (!given(anchor)) continue;
    const rest = filterCondition(filters, kind, { ...filter, [key.name]: null }, place);
    return { match: anchor.match, condition: and([anchor.condition, rest]) };
  }
  return null;
}
