import type { Relation } from "../../api/concept.js";
import { department } from "../../entities/department/index.js";
import { learningLocation } from "../../entities/learning-location/index.js";

export const departmentPartOfDepartment: Relation = {
  type: "PART_OF",
  from: {
    kind: department,
    field: "partOf",
    one: true,
    description: "The unit above it; null when no source says it, which does not mean that it is at the top.",
  },
  to: {
    kinds: [department],
    field: "parts",
    description: "Units directly below it, as far as a source names them.",
  },
  rows: [{ file: "rel_department_part_of_department", from: "department_id", to: "parent_department_id" }],
};

export const locationPartOfLocation: Relation = {
  type: "PART_OF",
  from: {
    kind: learningLocation,
    field: "partOf",
    description:
      "Campus or house to which it belongs or in which it is located; the note says when it is only located there.",
  },
  to: {
    kinds: [learningLocation],
    field: "parts",
    description: "Learning locations that belong to this campus or are located in this house.",
  },
  rows: [
    {
      file: "rel_learning_location_part_of_learning_location",
      from: "learning_location_id",
      to: "parent_learning_location_id",
    },
  ],
};
