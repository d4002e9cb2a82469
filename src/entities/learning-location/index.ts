import { defineEntity } from "../../api/concept.js";
import { LearningLocation } from "./learning-location.type.js";

export { LearningLocation } from "./learning-location.type.js";

export const learningLocation = defineEntity({
  label: "LearningLocation",
  type: "LEARNING_LOCATION",
  single: "learningLocation",
  plural: "learningLocations",
  description: "Places where people learn (Lernorte), formal and non-formal, as far as a source names them.",
  objectType: LearningLocation,
  file: "learning_locations",
  nameColumn: "name",
});
