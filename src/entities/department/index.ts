import { defineEntity } from "../../api/concept.js";
import { Department } from "./department.type.js";

export { Department } from "./department.type.js";

export const department = defineEntity({
  label: "Department",
  type: "DEPARTMENT",
  single: "department",
  plural: "departments",
  description: "Units of municipal administrations (Ressorts) that deal with education.",
  objectType: Department,
  file: "departments",
  nameColumn: "name",
});
