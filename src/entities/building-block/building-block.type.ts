import { ObjectType } from "type-graphql";
import { ColumnField } from "../../api/column.js";
import { controlled } from "../../api/controlled.js";
import { Entity } from "../../api/node.js";

export const BuildingBlockCategory = controlled(
  "BuildingBlockCategory",
  "What sort of building block it is, in the compiler's reading.",
  {
    ACTION_FIELD_BASIC: "A field that every municipality of Lernen vor Ort had to work on.",
    ACTION_FIELD_OPTIONAL: "A field that municipalities of Lernen vor Ort could choose.",
    STRUCTURE: "A body or unit that stays: an office, a staff unit, a steering body.",
    FORMAT: "A recurring event, such as a conference.",
    PRODUCT: "Something that is published, such as a report or a portal.",
    INSTRUMENT: "A way of working.",
    TOPIC: "A subject that is worked on.",
  },
);

@ObjectType({
  implements: Entity,
  simpleResolvers: true,
  description:
    "A Baustein: a reusable element of municipal education management that a municipality has tried or runs. Building blocks form a SKOS scheme with broader and narrower ones.",
})
export class BuildingBlock extends Entity {
  @ColumnField(() => BuildingBlockCategory, {
    description: "The sort, in the compiler's reading of the sources.",
  })
  category!: string;

  @ColumnField(() => String, {
    nullable: true,
    csv: "definition_en",
    description: "What it is, in English, in the compiler's words.",
  })
  definition?: string;
}
