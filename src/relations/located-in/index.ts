import { edgeField, type Relation } from "../../api/concept.js";
import { learningLocation } from "../../entities/learning-location/index.js";
import { municipality } from "../../entities/municipality/index.js";

export const locatedIn: Relation = {
  type: "LOCATED_IN",
  from: {
    kind: learningLocation,
    field: "municipality",
    one: true,
    description:
      "The municipality in which it lies. Learning locations have no coordinates of their own; those of the municipality can stand in, and an answer must say so.",
  },
  to: {
    kinds: [municipality],
    field: "learningLocations",
    description:
      "Learning locations in it, as far as a source names them; no register of its schools or libraries. They have no coordinates of their own.",
  },
  edgeFields: [
    edgeField("quarter", String, {
      nullable: true,
      description:
        "The quarter, or in a district the town, as the source names it; null when no source says it.",
    }),
  ],
  rows: [
    { file: "rel_learning_location_in_municipality", from: "learning_location_id", to: "municipality_id" },
  ],
};
