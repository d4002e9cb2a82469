import { ObjectType } from "type-graphql";
import { ColumnField } from "../../api/column.js";
import { controlled } from "../../api/controlled.js";
import { Entity } from "../../api/node.js";
import { PartialDate } from "../../api/partial-date.js";

export const Formality = controlled(
  "Formality",
  "How far learning at a place belongs to the formal education system.",
  {
    FORMAL: "An institution that gives recognised certificates: a school, a university.",
    NON_FORMAL:
      "Organised learning outside that system: an adult education centre, a library, a youth centre.",
    MIXED: "Formal and non-formal learning under one roof or on one campus.",
    INFORMAL: "Learning in daily life, not organised. No location of the data has it so far.",
  },
);

export const LocationType = controlled("LocationType", "What sort of place a learning location is.", {
  PRIMARY_SCHOOL: "A Grundschule, where children spend their first years of school.",
  SECONDARY_SCHOOL: "A lower secondary school (Hauptschule, Realschule, Oberschule).",
  COMPREHENSIVE_SCHOOL: "A school for all abilities (Gesamtschule, Gemeinschaftsschule).",
  GRAMMAR_SCHOOL: "A Gymnasium: a secondary school that leads to the Abitur.",
  SECOND_CHANCE_SCHOOL: "A school where adults catch up on certificates (Abendgymnasium and the like).",
  VOCATIONAL_SCHOOL: "A vocational school or college (berufliche Schule, Berufskolleg).",
  VOCATIONAL_TRAINING_CENTRE:
    "A training centre of a chamber or of companies, besides the vocational schools.",
  UNIVERSITY: "A university as a place of learning; what it does as an organisation stands with the actors.",
  ADULT_EDUCATION_CENTRE: "An adult education centre (Volkshochschule, VHS).",
  LIBRARY: "A public library, a branch library included.",
  CULTURAL_CENTRE: "A house for cultural work and events.",
  YOUTH_CENTRE: "A house or club for young people.",
  COMMUNITY_CENTRE:
    "A house for all residents (Bürgerhaus, Begegnungshaus) with learning among other things.",
  NEIGHBOURHOOD_CENTRE: "A meeting place of a neighbourhood (Stadtteilzentrum).",
  NEIGHBOURHOOD_EDUCATION_CENTRE:
    "A Quartiersbildungszentrum: a house that joins several places of learning of a neighbourhood.",
  EDUCATION_CAMPUS: "An area that joins several places of learning, mostly around a school.",
  EDUCATION_HOUSE:
    "A house that several education institutions share, such as library and adult education centre.",
  LEARNING_CENTRE: "A house or room for learning by oneself or in courses.",
  LEARNING_WORKSHOP: "A workshop (Lernwerkstatt, pädagogische Werkstatt) for children, staff or parents.",
  MEETING_CENTRE: "A centre for meetings and seminars, often with guests from abroad.",
  EVENT_HALL: "A hall for sports, school and neighbourhood events.",
  GUIDANCE_CENTRE: "A fixed place for education guidance (Bildungsberatung).",
  GUIDANCE_POINTS: "Several small places for guidance in the neighbourhoods, recorded as one.",
  MOBILE_GUIDANCE: "Guidance that comes to people, for example by bus.",
  ENVIRONMENTAL_EDUCATION_CENTRE: "A place for learning about nature, environment and sustainability.",
  COMMUNITY_WORK: "Community work (Gemeinwesenarbeit) in a neighbourhood.",
});

@ObjectType({
  implements: Entity,
  simpleResolvers: true,
  description:
    "A Lernort: any place where people learn. It has no coordinates of its own; those of its municipality can stand in.",
})
export class LearningLocation extends Entity {
  @ColumnField(() => Formality, {
    description: "Formal, non-formal or mixed, in the compiler's reading of the sources.",
  })
  formality!: string;

  @ColumnField(() => LocationType, {
    description: "The sort of place, in the compiler's reading of the sources.",
  })
  locationType!: string;

  @ColumnField(() => String, {
    nullable: true,
    key: true,
    facet: true,
    description:
      "The quarter, or in a district the town, as the source names it (`Gröpelingen`); null when no source says it.",
  })
  quarter?: string;

  @ColumnField(() => PartialDate, {
    nullable: true,
    description: "When it opened; null when no source says it.",
  })
  opened?: string;

  @ColumnField(() => PartialDate, {
    nullable: true,
    description: "When it closed; null when no source says so, which does not mean that it is still open.",
  })
  closed?: string;
}
