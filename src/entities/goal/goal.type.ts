import { ObjectType } from "type-graphql";
import { ColumnField } from "../../api/column.js";
import { Entity } from "../../api/node.js";

@ObjectType({
  implements: Entity,
  simpleResolvers: true,
  description:
    "A Ziel: an intended change, written down in an agreement, a programme or a description of an actor. The same goal in other words counts as one. Names are German only; `text` says it in English.",
})
export class Goal extends Entity {
  @ColumnField(() => String, {
    csv: "text_en",
    description: "The goal as a sentence, in English, in the compiler's words.",
  })
  text!: string;
}
