import { controlled } from "./controlled.js";

export const Confidence = controlled("Confidence", "How sure a thing or a statement is.", {
  SOURCED: "A source says it.",
  GENERAL_KNOWLEDGE_UNVERIFIED: {
    value: "general-knowledge-unverified",
    description:
      "Inferred or remembered by the compiler; the citation is the page that led to it, a lead and not a proof.",
  },
});

export const EntityType = controlled("EntityType", "The kinds of things in the landscape.", {
  MUNICIPALITY: type("MUNICIPALITY", "A city, a district or a borough of a city-state."),
  STATE: type("STATE", "One of the 16 Länder."),
  ACTOR: type("ACTOR", "An organisation that acts in the landscape."),
  DEPARTMENT: type("DEPARTMENT", "A unit of a municipal administration."),
  LEARNING_LOCATION: type("LEARNING_LOCATION", "A place where people learn."),
  BUILDING_BLOCK: type("BUILDING_BLOCK", "A reusable element of municipal education management (Baustein)."),
  OFFER: type("OFFER", "Support that an agency offers to municipalities."),
  PROGRAMME: type("PROGRAMME", "A federal, state, foundation or local programme."),
  COOPERATION_AGREEMENT: type(
    "COOPERATION_AGREEMENT",
    "A written agreement on a cooperation, with its goals.",
  ),
  GOAL: type("GOAL", "A change that an agreement, a programme or an actor wants."),
  TARGET_GROUP: type("TARGET_GROUP", "People or institutions that are addressed."),
  OUTPUT: type("OUTPUT", "A dated result: a report, a conference, a guideline, a portal."),
});
export type EntityTypeName = keyof typeof EntityType;

export const RelationType = controlled(
  "RelationType",
  "The relationships of the graph: the same words as in Cypher.",
  {
    IN_STATE: type("IN_STATE", "A municipality lies in a Land."),
    RELATED_TO: type("RELATED_TO", "Two municipalities, or two programmes, belong together in a named way."),
    PARTICIPATES_IN: type("PARTICIPATES_IN", "A municipality takes part in a programme."),
    USES: type("USES", "A municipality has tried or runs a building block."),
    PURSUES: type("PURSUES", "A municipality, actor, programme or agreement pursues a goal."),
    SUPPORTS: type("SUPPORTS", "An actor supports a municipality."),
    INVOLVED_IN: type("INVOLVED_IN", "An actor funds, carries or partners a programme."),
    AFFILIATED_WITH: type("AFFILIATED_WITH", "An actor belongs to another, or is run or followed by it."),
    PROVIDES: type("PROVIDES", "An actor provides an offer."),
    SEATED_IN: type("SEATED_IN", "An actor has its seat in a municipality or a Land."),
    DEPARTMENT_OF: type("DEPARTMENT_OF", "A department belongs to a municipality's administration."),
    PART_OF: type("PART_OF", "A department or a learning location is a part of another."),
    RESPONSIBLE_FOR: type("RESPONSIBLE_FOR", "A department is responsible for a building block."),
    LOCATED_IN: type("LOCATED_IN", "A learning location lies in a municipality."),
    RUNS: type("RUNS", "A learning location runs, hosts or takes part in a building block."),
    OPERATED_BY: type("OPERATED_BY", "An actor operates a learning location or has another part in it."),
    COOPERATES_WITH: type("COOPERATES_WITH", "Two learning locations work together."),
    ADDRESSES: type("ADDRESSES", "A location, offer, programme or building block addresses a target group."),
    ADDRESSES_BLOCK: type("ADDRESSES_BLOCK", "An offer helps with a building block."),
    BROADER: type("BROADER", "A building block or an offer has a broader one (SKOS)."),
    DEFINES: type("DEFINES", "A programme names a building block as one of its fields or structures."),
    HAS_PARTY: type("HAS_PARTY", "An agreement names who made it, or takes part in it, as a party."),
    COVERS: type("COVERS", "An agreement covers a building block."),
    USES_OFFER: type("USES_OFFER", "An agreement makes use of an offer."),
    SUCCEEDS: type("SUCCEEDS", "An agreement follows an earlier one."),
    UNDER: type("UNDER", "An agreement stands in the frame of a programme."),
    RESULT_OF: type("RESULT_OF", "An output is a result of a building block."),
    PUBLISHED_BY: type("PUBLISHED_BY", "A municipality has published an output."),
  },
);
export type RelationTypeName = keyof typeof RelationType;

export const UseStatus = controlled(
  "UseStatus",
  "What the sources say of a use today. No status means that a municipality lacks the block.",
  {
    ACTIVE: "The source describes it as current.",
    CONTINUED: "It was kept after the funding ended.",
    ENDED: "The source says that it ended.",
    UNKNOWN: "It is documented for the period of its source; its present state was not checked.",
  },
);

export const Direction = controlled(
  "Direction",
  "Which end of a relationship the thing is that was asked about.",
  {
    OUT: { value: "OUT", description: "This thing is where the relationship starts." },
    IN: { value: "IN", description: "This thing is where the relationship ends." },
  },
);

export const OrderDirection = controlled(
  "OrderDirection",
  "Whether the smallest or the largest comes first.",
  {
    ASC: {
      value: "ASC",
      description: "Smallest, earliest or first in the alphabet first; without a value last.",
    },
    DESC: {
      value: "DESC",
      description: "Largest, latest or last in the alphabet first; without a value still last.",
    },
  },
);

export const UnknownDates = controlled("UnknownDates", "What `at` does with a date that is not known.", {
  COUNT: { value: "COUNT", description: "A date that is not known never excludes." },
  OPEN_END: {
    value: "OPEN_END",
    description: "`since` must be known; an unknown `until` means: still running.",
  },
  EXCLUDE: { value: "EXCLUDE", description: "Both dates must be known." },
});

export const LanguageEnum = controlled("Language", "The languages of names and labels.", {
  DE: { value: "DE", description: "German, the language of most of the data." },
  EN: { value: "EN", description: "English; many things have no English name." },
});

function type(value: string, description: string): { value: string; description: string } {
  return { value, description };
}
