import type { Relation } from "../../api/concept.js";
import { department } from "../../entities/department/index.js";
import { municipality } from "../../entities/municipality/index.js";

export const departmentOf: Relation = {
  type: "DEPARTMENT_OF",
  from: {
    kind: department,
    field: "municipality",
    one: true,
    description: "The municipality to whose administration it belongs.",
  },
  to: {
    kinds: [municipality],
    field: "departments",
    description:
      "Units of its administration that a source names in matters of education; not the whole organisation chart.",
  },
  rows: [{ file: "rel_department_of_municipality", from: "department_id", to: "municipality_id" }],
};
