import type { Relation } from "../../api/concept.js";
import { cooperationAgreement } from "../../entities/cooperation-agreement/index.js";

export const succeeds: Relation = {
  type: "SUCCEEDS",
  from: {
    kind: cooperationAgreement,
    field: "predecessors",
    description: "Earlier agreements that it renews or continues.",
  },
  to: {
    kinds: [cooperationAgreement],
    field: "successors",
    description: "Later agreements that renew or continue it.",
  },
  rows: [{ file: "rel_agreement_succeeds_agreement", from: "agreement_id", to: "predecessor_agreement_id" }],
};
