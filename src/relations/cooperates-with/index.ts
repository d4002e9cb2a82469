import type { Relation } from "../../api/concept.js";
import { learningLocation } from "../../entities/learning-location/index.js";

const partners =
  "Learning locations that it works with, both directions in one list: which end the statement starts from means nothing. Those that only take part in the same building block are not among them.";

export const cooperatesWith: Relation = {
  type: "COOPERATES_WITH",
  from: { kind: learningLocation, field: "cooperatesWith", description: partners },
  to: { kinds: [learningLocation], field: "cooperatesWith", description: partners },
  mutual: true,
  rows: [
    {
      file: "rel_learning_location_cooperates_with_learning_location",
      from: "learning_location_id",
      to: "other_learning_location_id",
    },
  ],
};
