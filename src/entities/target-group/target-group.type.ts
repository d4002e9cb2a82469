import { ObjectType } from "type-graphql";
import { ColumnField } from "../../api/column.js";
import { controlled } from "../../api/controlled.js";
import { Entity } from "../../api/node.js";

export const LifePhase = controlled(
  "LifePhase",
  "The phase of life in which the people of a target group are.",
  {
    CHILDHOOD: "Children, from early education to primary age.",
    CHILDHOOD_YOUTH: "Children and young people together.",
    YOUTH: "Young people in secondary and vocational education and in transition.",
    ADULTHOOD: "Adults, parents included.",
    LATER_LIFE: "People after their working life.",
    ALL: "People of any age.",
    PROFESSIONALS:
      "People who are addressed for their job, such as staff of the administration; no phase of life.",
    INSTITUTIONS: "Institutions such as schools, not people.",
  },
);

@ObjectType({
  implements: Entity,
  simpleResolvers: true,
  description:
    "A Zielgruppe: people or institutions that a learning location, an offer, a programme or a building block addresses.",
})
export class TargetGroup extends Entity {
  @ColumnField(() => LifePhase, { description: "The phase of life, in the compiler's reading." })
  lifePhase!: string;

  @ColumnField(() => String, {
    nullable: true,
    csv: "definition_en",
    description: "Who belongs to it, in English, in the compiler's words.",
  })
  definition?: string;
}
