import { defineEntity } from "../../api/concept.js";
import { CooperationAgreement } from "./cooperation-agreement.type.js";

export { CooperationAgreement } from "./cooperation-agreement.type.js";

export const cooperationAgreement = defineEntity({
  label: "CooperationAgreement",
  type: "COOPERATION_AGREEMENT",
  single: "cooperationAgreement",
  plural: "cooperationAgreements",
  description:
    "Target agreements, state-municipal contracts and other written agreements, and the template of the founding document.",
  objectType: CooperationAgreement,
  file: "cooperation_agreements",
  nameColumn: "title",
});
