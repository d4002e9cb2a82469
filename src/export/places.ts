import type { Facts, ThingFact } from "./landscape.js";

/** A thing that stands somewhere on the map, or of which the answer knows that it has no place. */
export interface Place {
  readonly thing: ThingFact;
  /** Degrees; null where it has none. */
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  /** Where the point is not its own: the municipality whose it is. */
  readonly pointOf: ThingFact | null;
}

/**
 * The things of an answer with a location. A learning location has none of its own: it stands where its municipality does,
 * and says so.
 */
export function placesOf({ things, lines }: Facts): readonly Place[] {
  const municipalityOf = new Map<string, ThingFact>();
  for (const { relation, from, to } of lines.values()) {
    const municipality = things.get(to);
    if (relation === "LOCATED_IN" && municipality !== undefined) municipalityOf.set(from, municipality);
  }
  return [...things.values()].flatMap((thing): readonly Place[] => {
    if (thing.location !== undefined) return [{ thing, point: thing.location, pointOf: null }];
    const municipality = municipalityOf.get(thing.id);
    if (municipality?.location === undefined) return [];
    return [{ thing, point: municipality.location, pointOf: municipality }];
  });
}
