import { defineEntity } from "../../api/concept.js";
import { TargetGroup } from "./target-group.type.js";

export { TargetGroup } from "./target-group.type.js";

export const targetGroup = defineEntity({
  label: "TargetGroup",
  type: "TARGET_GROUP",
  single: "targetGroup",
  plural: "targetGroups",
  description: "People and institutions that are addressed (Zielgruppen).",
  objectType: TargetGroup,
  file: "target_groups",
  nameColumn: "name_de",
  englishNameColumn: "name_en",
});
