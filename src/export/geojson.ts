import type { Remark } from "./about.js";
import { citationOf } from "./evidence.js";
import type { Facts } from "./landscape.js";
import { type Place, placesOf } from "./places.js";

/**
 * The places of an answer as GeoJSON (RFC 7946): one feature for each thing, longitude first. A thing of which the answer
 * knows that it has no location is a feature without geometry. What the file says of itself stands beside the features.
 */
export function geojsonOf(facts: Facts, remarks: readonly Remark[]): object {
  return {
    type: "FeatureCollection",
    about: Object.fromEntries(remarks.map(({ key, text }) => [key, text])),
    features: placesOf(facts).map((place) => featureOf(place, facts)),
  };
}

function featureOf({ thing, point, pointOf }: Place, { sources }: Facts): object {
  const citations = thing.sourceIds.flatMap((id) => citationOf({ ...sources.get(id) }) ?? []);
  return {
    type: "Feature",
    id: thing.id,
    geometry: point === null ? null : { type: "Point", coordinates: [point.longitude, point.latitude] },
    properties: {
      id: thing.id,
      label: thing.label,
      type: thing.type,
      // A point that stands for the whole municipality must not be taken for the thing's own.
      location_of: point === null ? null : pointOf === null ? "itself" : "municipality",
      ...(pointOf === null ? {} : { municipality_id: pointOf.id, municipality_label: pointOf.label }),
      ...Object.fromEntries(thing.properties.map(({ name, value }) => [name, value])),
      ...(citations.length === 0 ? {} : { source: citations.join(" | ") }),
      ...(thing.sourceIds.length === 0 ? {} : { source_ids: thing.sourceIds.join(" | ") }),
    },
  };
}
