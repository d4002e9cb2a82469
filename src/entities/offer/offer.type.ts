import { ObjectType } from "type-graphql";
import { ColumnField } from "../../api/column.js";
import { controlled } from "../../api/controlled.js";
import { Entity } from "../../api/node.js";

export const OfferType = controlled("OfferType", "In which form an offer supports a municipality.", {
  TRAINING: "Further training (Fortbildung) of municipal staff, single or in modules.",
  WORKSHOP: "A workshop with one municipality: to find goals, to analyse, to develop.",
  COACHING: "Support of persons or teams in the administration over some time.",
  CONSULTING: "Advice to one municipality: its needs, its process, a meeting on site.",
  NETWORK: "Regular exchange between municipalities.",
  EXCURSION: "A visit to a place where something works well.",
  EVENT: "A conference, a meeting of experts, an evening of discussion.",
  PUBLICATION: "Texts to read and to work with.",
});

export const OfferCost = controlled("OfferCost", "What an offer costs the municipality that takes it up.", {
  FREE: "It costs the municipality nothing.",
});

@ObjectType({
  implements: Entity,
  simpleResolvers: true,
  description:
    "An Angebot: support that an agency offers to municipalities. Parts of an offer, such as the modules of a training, have it as their broader offer.",
})
export class Offer extends Entity {
  @ColumnField(() => OfferType, {
    description: "The form of the support, in the compiler's reading of the sources.",
  })
  offerType!: string;

  @ColumnField(() => OfferCost, {
    nullable: true,
    description: "What it costs the municipality; null when no source says it.",
  })
  costForMunicipality?: string;

  @ColumnField(() => String, {
    nullable: true,
    csv: "description_en",
    description: "What it consists of, in English, in the compiler's words.",
  })
  description?: string;
}
