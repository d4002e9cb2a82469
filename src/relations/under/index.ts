import type { Relation } from "../../api/concept.js";
import { cooperationAgreement } from "../../entities/cooperation-agreement/index.js";
import { programme } from "../../entities/programme/index.js";

/** Agreements name their programme in a column of their own table. */
export const under: Relation = {
  type: "UNDER",
  from: {
    kind: cooperationAgreement,
    field: "programme",
    one: true,
    description: "The programme in whose frame it was concluded; null when it stands in none that is known.",
  },
  to: {
    kinds: [programme],
    field: "agreements",
    description:
      "Agreements that were concluded in its frame, the template of the founding document included.",
  },
  rows: [{ file: "cooperation_agreements", from: "id", to: "framework_programme_id" }],
};
