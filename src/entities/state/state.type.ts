import { ObjectType } from "type-graphql";
import { ColumnField } from "../../api/column.js";
import { controlled } from "../../api/controlled.js";
import { Entity } from "../../api/node.js";

export const StateType = controlled(
  "StateType",
  "Whether a Land is an area with many municipalities or a city.",
  {
    AREA_STATE: "A Flächenland: a Land with many municipalities, one of the 13.",
    CITY_STATE:
      "A Stadtstaat: Berlin, Bremen (with Bremerhaven) or Hamburg. The city is a thing of its own, a municipality.",
  },
);

@ObjectType({
  implements: Entity,
  simpleResolvers: true,
  description:
    "A Land of the Federal Republic. Teaching and teachers are its matter, school buildings that of the municipalities; many Länder have a frame of their own for education regions or networks.",
})
export class State extends Entity {
  @ColumnField(() => String, { key: true, description: "The usual code of two letters (`HB`)." })
  code!: string;

  @ColumnField(() => String, { key: true, csv: "iso_3166_2", description: "Code of ISO 3166-2 (`DE-HB`)." })
  iso31662!: string;

  @ColumnField(() => String, {
    key: true,
    csv: "ags2",
    description: "The two digits with which the municipality keys (AGS) of the Land begin (`04`).",
  })
  ags2!: string;

  @ColumnField(() => StateType, { csv: "type", description: "Area state or city-state." })
  stateType!: string;

  @ColumnField(() => String, {
    key: true,
    csv: "wikidata",
    description:
      "Item in Wikidata (`Q985`). Q64 (Berlin) and Q1055 (Hamburg) stand for both the Land and the city.",
  })
  wikidataId!: string;
}
