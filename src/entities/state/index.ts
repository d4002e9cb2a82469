import { defineEntity } from "../../api/concept.js";
import { State } from "./state.type.js";

export { State } from "./state.type.js";

export const state = defineEntity({
  label: "State",
  type: "STATE",
  single: "state",
  plural: "states",
  description: "The 16 Länder of Germany.",
  objectType: State,
  file: "states",
  nameColumn: "name",
});
