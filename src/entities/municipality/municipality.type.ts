import { GraphQLLatitude, GraphQLLongitude, GraphQLNonNegativeInt } from "graphql-scalars";
import { Field, Float, InterfaceType, ObjectType } from "type-graphql";
import { ColumnField } from "../../api/column.js";
import { controlled } from "../../api/controlled.js";
import { Entity } from "../../api/node.js";
import { PartialDate } from "../../api/partial-date.js";
import { Confidence } from "../../api/vocabulary.js";

export const MunicipalityKind = controlled(
  "MunicipalityKind",
  "What sort of municipality it is; about half of those in the programmes are districts.",
  {
    CITY: "A city, a city-state included.",
    DISTRICT: "A district (Kreis, Landkreis, Regionalverband) with its own administration.",
    FORMER_DISTRICT: "A district that has been merged into another; its statements stay with it.",
    BOROUGH: "A borough of a city-state (Bezirk); it signs agreements like a city.",
  },
);

export const MunicipalType = controlled("MunicipalType", "The legal form, as official statistics name it.", {
  KREISFREIE_STADT: "A city that is a district of its own.",
  LANDKREIS: "A rural district.",
  KREIS: "A district in a Land that does not say Landkreis.",
  BOROUGH: "A borough of a city-state.",
  CITY_STATE: "A city that is a Land as well.",
  KREISANGEHOERIG_WITH_SPECIAL_STATUS:
    "A city inside a district or region that has most tasks of a district.",
  FORMER_DISTRICT: "A district that no longer exists.",
  REGIONALVERBAND: "The regional association of Saarbrücken.",
});

@ObjectType({ description: "A point on the map: WGS 84, decimal degrees." })
export class Coordinates {
  @Field(() => GraphQLLatitude, { description: "Degrees north of the equator." })
  latitude!: number;

  @Field(() => GraphQLLongitude, { description: "Degrees east of Greenwich." })
  longitude!: number;
}

@InterfaceType({
  implements: Entity,
  description:
    "A city, a district or a borough of a city-state. Half of those in the programmes are districts, and in Berlin the boroughs sign the agreements, so all of them count.",
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Municipality extends Entity {
  @ColumnField(() => String, {
    nullable: true,
    isName: true,
    description: "The name in official statistics (`Bremen, Stadt`).",
  })
  officialName?: string;

  @ColumnField(() => MunicipalityKind, { description: "City, district, former district or borough." })
  kind!: string;

  @ColumnField(() => MunicipalType, { nullable: true, description: "The legal form." })
  municipalType?: string;

  @ColumnField(() => String, {
    nullable: true,
    key: true,
    description:
      "Municipality key (AGS): 8 digits for a city, 5 for a district, none for a borough or a former district.",
  })
  ags?: string;

  @ColumnField(() => String, {
    nullable: true,
    key: true,
    description: "Regional key (ARS) of 12 digits; cities only.",
  })
  ars?: string;

  @ColumnField(() => String, { nullable: true, key: true, description: "European region of level NUTS 3." })
  nuts3?: string;

  @ColumnField(() => GraphQLNonNegativeInt, {
    nullable: true,
    description: "Inhabitants at `populationDate`; of a district the sum over its municipalities.",
  })
  population?: number;

  @ColumnField(() => PartialDate, {
    nullable: true,
    description: "The day of the count behind `population`.",
  })
  populationDate?: string;

  @ColumnField(() => GraphQLNonNegativeInt, {
    nullable: true,
    csv: "population_2019",
    description: "Inhabitants on 31.12.2019; cities only.",
  })
  population2019?: number;

  @ColumnField(() => Float, { nullable: true, csv: "area_km2", description: "Area in square kilometres." })
  areaKm2?: number;

  @ColumnField(() => GraphQLLatitude, {
    nullable: true,
    hidden: true,
    missingAs: "LOCATION",
    description: "The coordinates; only cities have them.",
  })
  latitude?: number;

  @ColumnField(() => GraphQLLongitude, {
    nullable: true,
    hidden: true,
    description: "Degrees east of Greenwich.",
  })
  longitude?: number;

  @ColumnField(() => String, { nullable: true, description: "Its number in the gazetteer GeoNames." })
  geonamesId?: string;

  @ColumnField(() => String, {
    nullable: true,
    key: true,
    description: "Item in Wikidata (`Q1055`); see `wikidataConfidence`.",
  })
  wikidataId?: string;

  @ColumnField(() => Confidence, {
    nullable: true,
    description: "How sure the Wikidata item is: most come from memory and must be checked before use.",
  })
  wikidataConfidence?: string;

  @ColumnField(() => Boolean, {
    nullable: true,
    csv: "grossstadt_250k",
    description:
      "A city of at least 250,000 inhabitants at the population date: the agency's target group. Null where the data do not classify (not a city).",
  })
  isLargeCity?: boolean;

  @ColumnField(() => Boolean, {
    nullable: true,
    csv: "grossstadt_250k_2019",
    description: "The same by the count of 31.12.2019. Null where the data do not classify.",
  })
  wasLargeCity2019?: boolean;
}

@ObjectType({
  implements: Municipality,
  simpleResolvers: true,
  description: "A city, a city-state included.",
})
export class City extends Municipality {}

@ObjectType({
  implements: Municipality,
  simpleResolvers: true,
  description: "A district with its own administration; a former one has the kind FORMER_DISTRICT.",
})
export class District extends Municipality {}

@ObjectType({
  implements: Municipality,
  simpleResolvers: true,
  description: "A borough of Berlin or Hamburg.",
})
export class Borough extends Municipality {}
