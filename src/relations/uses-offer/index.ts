import type { Relation } from "../../api/concept.js";
import { cooperationAgreement } from "../../entities/cooperation-agreement/index.js";
import { offer } from "../../entities/offer/index.js";

export const usesOffer: Relation = {
  type: "USES_OFFER",
  from: {
    kind: cooperationAgreement,
    field: "offers",
    description: "Offers that it makes use of. So far only the template of the founding document names them.",
  },
  to: {
    kinds: [offer],
    field: "agreements",
    description: "Agreements that make use of it; so far only the template of the founding document.",
  },
  rows: [{ file: "rel_agreement_uses_offer", from: "agreement_id", to: "offer_id" }],
};
