import { defineEntity } from "../../api/concept.js";
import { Goal } from "./goal.type.js";

export { Goal } from "./goal.type.js";

export const goal = defineEntity({
  label: "Goal",
  type: "GOAL",
  single: "goal",
  plural: "goals",
  description: "Changes that agreements, programmes, actors and municipalities want (Ziele).",
  objectType: Goal,
  file: "goals",
  nameColumn: "name_de",
});
