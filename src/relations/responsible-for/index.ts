import { edgeField, type Relation } from "../../api/concept.js";
import { controlled } from "../../api/controlled.js";
import { buildingBlock } from "../../entities/building-block/index.js";
import { department } from "../../entities/department/index.js";

export const ResponsibilityRole = controlled(
  "ResponsibilityRole",
  "What part a department has in a building block.",
  {
    RESPONSIBLE: "The department is in charge of the building block.",
    COORDINATES: "It brings those together who work on it.",
    EXECUTES: "It carries out what others decide.",
    CONTRIBUTES: "It works on it with others, who are in charge.",
    OFFICE: "It is the office (Geschäftsstelle) of a conference or body.",
  },
);

export const responsibleFor: Relation = {
  type: "RESPONSIBLE_FOR",
  from: {
    kind: department,
    field: "buildingBlocks",
    description:
      "Building blocks in which it has a part; the role says which. Responsibility does not imply that the municipality uses the block.",
  },
  to: {
    kinds: [buildingBlock],
    field: "departments",
    description:
      "Departments that have a part in it; the role says which. A department's responsibility does not imply that its municipality uses the block.",
  },
  edgeFields: [
    edgeField("role", ResponsibilityRole, {
      description: "What part the department has, in the compiler's reading of the sources.",
    }),
  ],
  rows: [
    { file: "rel_department_responsible_for_building_block", from: "department_id", to: "building_block_id" },
  ],
};
