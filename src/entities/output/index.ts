import { defineEntity } from "../../api/concept.js";
import { Output } from "./output.type.js";

export { Output } from "./output.type.js";

export const output = defineEntity({
  label: "Output",
  type: "OUTPUT",
  single: "output",
  plural: "outputs",
  description: "Dated results of building blocks: education reports, conferences, guidelines, portals.",
  objectType: Output,
  file: "outputs",
  nameColumn: "title",
});
