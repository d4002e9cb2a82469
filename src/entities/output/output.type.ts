import { Int, ObjectType } from "type-graphql";
import { ColumnField } from "../../api/column.js";
import { controlled } from "../../api/controlled.js";
import { Entity } from "../../api/node.js";
import { PartialDate } from "../../api/partial-date.js";

export const OutputType = controlled("OutputType", "What sort of result it is.", {
  EDUCATION_REPORT: "A Bildungsbericht: a published outcome of education monitoring.",
  EDUCATION_CONFERENCE: "A Bildungskonferenz that took place: an assembly of the local education actors.",
  EDUCATION_PORTAL: "A site on the web that shows what there is to learn and where.",
  GUIDELINE:
    "A text that guides: principles, a master plan, an overall concept (Leitlinien, Bildungsplan), a handbook for practice.",
  BROCHURE: "A printed or electronic booklet.",
});

@ObjectType({
  implements: Entity,
  simpleResolvers: true,
  description:
    "A dated result of a building block: something published or held. Its title is read as `name`.",
})
export class Output extends Entity {
  @ColumnField(() => OutputType, { description: "The sort of result." })
  outputType!: string;

  @ColumnField(() => PartialDate, {
    nullable: true,
    description: "When it was published or took place; null when no source says it.",
  })
  date?: string;

  @ColumnField(() => Int, {
    nullable: true,
    description:
      "The how many-th of its series it is (7 for the seventh report); null when no source says it. Earlier ones need not be in the data.",
  })
  edition?: number;
}
