import { defineEntity } from "../../api/concept.js";
import { Actor } from "./actor.type.js";

export { Actor } from "./actor.type.js";

export const actor = defineEntity({
  label: "Actor",
  type: "ACTOR",
  single: "actor",
  plural: "actors",
  description:
    "Organisations that act in the landscape: foundations, ministries, agencies, universities, networks.",
  objectType: Actor,
  file: "actors",
  nameColumn: "name",
});
