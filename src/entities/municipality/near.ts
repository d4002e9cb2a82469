import { Field, Float, InputType } from "type-graphql";
import { badInput } from "../../errors.js";
import type { FilterKey, OrderKey, Place } from "../../api/concept.js";
import type { Thing } from "../../api/node.js";

/** Mean radius of the earth in kilometres (IUGG, R1). */
const radiusKm = 6371.0088;

@InputType({
  description:
    "Great-circle distance (haversine) on a sphere of radius 6371.0088 km; what has no coordinates never matches.",
})
export class NearFilter {
  @Field(() => Float, { description: "Degrees north, WGS 84: -90 to 90." })
  latitude!: number;

  @Field(() => Float, { description: "Degrees east, WGS 84: -180 to 180." })
  longitude!: number;

  @Field(() => Float, {
    description: "At most this far away, in kilometres: 0 to 20,037 (half the way round).",
  })
  km!: number;
}

/** The key `near`: within a distance of a point. */
export const near: FilterKey = {
  name: "near",
  type: () => NearFilter,
  description: "Within this distance of a point. Only cities have coordinates.",
  condition: (filter: NearFilter, place) => {
    within(place.path, "latitude", filter.latitude, -90, 90);
    within(place.path, "longitude", filter.longitude, -180, 180);
    within(place.path, "km", filter.km, 0, 20_037);
    return `${distance(filter, place)} <= ${place.binding.bind(filter.km)}`;
  },
};

function within(path: string, key: string, value: number, least: number, most: number): void {
  if (value < least || value > most)
    throw badInput(`${path}.${key} must be from ${least} to ${most}; got ${value}.`);
}

/** The order DISTANCE: from the point of the filter `near`, nearest first. */
export const byDistance: OrderKey = {
  name: "DISTANCE",
  description: "By the distance from the point of `near`; refused without that filter.",
  nullable: true,
  computed: true,
  expression: (place, filter) => {
    const { near: point } = filter as { near?: NearFilter | null };
    if (!point) throw badInput("`orderBy`: DISTANCE needs the filter `near`.");
    return distance(point, place);
  },
};

/** Haversine in Cypher; the same formula as `distanceKm`. */
function distance({ latitude, longitude }: NearFilter, { binding, variable }: Place): string {
  const lat = `toFloat(${binding.bind(latitude)})`;
  const lon = `toFloat(${binding.bind(longitude)})`;
  const dLat = `sin(radians(${variable}.latitude - ${lat}) / 2.0)`;
  const dLon = `sin(radians(${variable}.longitude - ${lon}) / 2.0)`;
  const h = `${dLat} * ${dLat} + cos(radians(${lat})) * cos(radians(${variable}.latitude)) * ${dLon} * ${dLon}`;
  return `2.0 * ${radiusKm} * asin(sqrt(${h}))`;
}

/** The great-circle distance in kilometres (haversine), or null where one end has no coordinates. */
export function distanceKm(from: NearFilter, { latitude, longitude }: Thing): number | null {
  if (typeof latitude !== "number" || typeof longitude !== "number") return null;
  const half = (degrees: number): number => Math.sin((degrees * Math.PI) / 360);
  const cos = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);
  const h =
    half(latitude - from.latitude) ** 2 +
    cos(from.latitude) * cos(latitude) * half(longitude - from.longitude) ** 2;
  return 2 * radiusKm * Math.asin(Math.sqrt(h));
}
