import { defineEntity } from "../../api/concept.js";
import { Programme } from "./programme.type.js";

export { Programme } from "./programme.type.js";

export const programme = defineEntity({
  label: "Programme",
  type: "PROGRAMME",
  single: "programme",
  plural: "programmes",
  description: "Federal, state, foundation and local programmes for education landscapes.",
  objectType: Programme,
  file: "programmes",
  nameColumn: "name",
});
