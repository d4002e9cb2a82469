import { Float } from "type-graphql";
import { defineEntity } from "../../api/concept.js";
import { MunicipalityResolver } from "./municipality.resolver.js";
import { Borough, City, District, Municipality, MunicipalityKind } from "./municipality.type.js";
import { byDistance, distanceKm, near, type NearFilter } from "./near.js";

export { Municipality } from "./municipality.type.js";

export const municipality = defineEntity({
  label: "Municipality",
  type: "MUNICIPALITY",
  single: "municipality",
  plural: "municipalities",
  description: "Cities, districts and boroughs of city-states.",
  objectType: Municipality,
  file: "municipalities",
  nameColumn: "name",
  subtypes: {
    property: "kind",
    typeOf: (kind) =>
      kind === MunicipalityKind.CITY ? "City" : kind === MunicipalityKind.BOROUGH ? "Borough" : "District",
    types: [City, District, Borough],
  },
  views: [
    {
      label: "City",
      single: "city",
      plural: "cities",
      description: "Cities, city-states included.",
      objectType: City,
    },
  ],
  filterKeys: [near],
  orderKeys: [byDistance],
  edgeValues: (thing, filter) => {
    const { near: point } = filter as { near?: NearFilter | null };
    return { distanceKm: point ? distanceKm(point, thing) : null };
  },
  listEdgeFields: [
    {
      name: "distanceKm",
      type: () => Float,
      description: "From the point of the filter `near`, in kilometres; null without it.",
      needs: ["latitude", "longitude"],
    },
  ],
  resolvers: [MunicipalityResolver],
});
