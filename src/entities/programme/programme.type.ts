import { ObjectType } from "type-graphql";
import { ColumnField } from "../../api/column.js";
import { controlled } from "../../api/controlled.js";
import { Entity } from "../../api/node.js";
import { PartialDate } from "../../api/partial-date.js";

export const ProgrammeLevel = controlled(
  "ProgrammeLevel",
  "Who a programme comes from, and so how far it reaches.",
  {
    FEDERAL: "A programme of the Federation, such as Lernen vor Ort.",
    STATE: "A programme or frame of one Land, such as the Regionale Bildungsnetzwerke.",
    REGIONAL: "A frame of a region inside a Land.",
    LOCAL: "The project of one municipality or neighbourhood, often the local form of a federal programme.",
    FOUNDATION: "A programme or research project that a foundation or an association started.",
    INTERNATIONAL: "A frame that reaches beyond Germany.",
  },
);

@ObjectType({
  implements: Entity,
  simpleResolvers: true,
  description:
    "A programme: a funded or agreed frame in which municipalities and actors work on education management. Local projects are programmes too and point to their federal one by `relatedProgrammes`.",
})
export class Programme extends Entity {
  @ColumnField(() => String, {
    nullable: true,
    csv: "short",
    isName: true,
    description: "The short name in use (`LvO`).",
  })
  shortName?: string;

  @ColumnField(() => ProgrammeLevel, {
    description: "Who it comes from, in the compiler's reading of the sources.",
  })
  level!: string;

  @ColumnField(() => PartialDate, {
    nullable: true,
    description: "When it began; null when no source says it.",
  })
  start?: string;

  @ColumnField(() => PartialDate, {
    nullable: true,
    description: "When it ended; null when no source says so, which does not mean that it still runs.",
  })
  end?: string;

  @ColumnField(() => String, {
    nullable: true,
    description:
      "Who pays for it and how much, as free text. What sources say of sums differs; do not add them up.",
  })
  fundingNote?: string;

  @ColumnField(() => String, {
    nullable: true,
    csv: "description_en",
    description: "What it is, in English, in the compiler's words.",
  })
  description?: string;
}
