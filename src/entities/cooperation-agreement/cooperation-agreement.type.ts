import { ObjectType } from "type-graphql";
import { ColumnField } from "../../api/column.js";
import { controlled } from "../../api/controlled.js";
import { Entity } from "../../api/node.js";
import { PartialDate } from "../../api/partial-date.js";

export const AgreementType = controlled(
  "AgreementType",
  "What sort of agreement it is, in the compiler's reading of the sources.",
  {
    TARGET_AGREEMENT:
      "A Zielvereinbarung of a municipality with a transfer agency: the goals and offers of their cooperation.",
    COOPERATION_AGREEMENT:
      "Any other written cooperation (Kooperationsvereinbarung), for example on a neighbourhood's education landscape.",
    STATE_MUNICIPAL_CONTRACT:
      "A contract (Kooperationsvertrag) of a Land with a municipality on an education region or network.",
    TEMPLATE: "The pattern of an agreement in the founding document; nobody signed it.",
  },
);

export const AgreementStatus = controlled("AgreementStatus", "What the sources say of an agreement today.", {
  ACTIVE: "The source describes it as in force.",
  ENDED: "Its term is over.",
  UNKNOWN: "It is documented for the period of its source; whether it still holds was not checked.",
  TEMPLATE: "A pattern, never in force itself.",
});

@ObjectType({
  implements: Entity,
  simpleResolvers: true,
  description:
    "A written agreement on a cooperation, with its parties and goals. The founding document says Kooperationsvereinbarung, later pages say Zielvereinbarung. Its title is read as `name`.",
})
export class CooperationAgreement extends Entity {
  @ColumnField(() => AgreementType, {
    description: "The sort of agreement, in the compiler's reading of the sources.",
  })
  agreementType!: string;

  @ColumnField(() => PartialDate, {
    nullable: true,
    description: "When it was signed or concluded; null when no source says it.",
  })
  signedOn?: string;

  @ColumnField(() => PartialDate, {
    nullable: true,
    description: "From when on it holds, where a source says that apart from the day of signing.",
  })
  validFrom?: string;

  @ColumnField(() => PartialDate, {
    nullable: true,
    description: "Until when it holds; null when no source says so, which does not mean that it has no end.",
  })
  validUntil?: string;

  @ColumnField(() => AgreementStatus, { description: "In force, ended or not known." })
  status!: string;
}
