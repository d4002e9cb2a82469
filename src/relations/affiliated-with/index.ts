import { edgeField, type Relation } from "../../api/concept.js";
import { controlled } from "../../api/controlled.js";
import { actor } from "../../entities/actor/index.js";

export const AffiliationRole = controlled(
  "AffiliationRole",
  "In which way an actor belongs to another, read from the start of the statement to its end.",
  {
    PART_OF: "It belongs to the other organisation as one of its units.",
    MEMBER_OF: "It is or was a member of the other.",
    OPERATED_BY: "The other is its Träger: legally responsible for it.",
    RUN_BY: "The other does its daily work.",
    HOSTED_BY: "The other houses its office.",
    SUCCESSOR_OF: "It took the place of the other.",
  },
);

export const affiliatedWith: Relation = {
  type: "AFFILIATED_WITH",
  from: {
    kind: actor,
    field: "affiliations",
    description:
      "Actors that it belongs to, is operated or hosted by, or has succeeded; the role says which.",
  },
  to: {
    kinds: [actor],
    field: "affiliates",
    description:
      "Actors that belong to it, that it operates or hosts, or that have succeeded it; the role says which.",
  },
  edgeFields: [
    edgeField("role", AffiliationRole, {
      description:
        "In which way the actor where the statement starts belongs to the other; `direction` says which end is asked about.",
    }),
  ],
  rows: [{ file: "rel_actor_part_of_actor", from: "actor_id", to: "parent_actor_id" }],
};
