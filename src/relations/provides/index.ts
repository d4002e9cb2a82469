import type { Relation } from "../../api/concept.js";
import { actor } from "../../entities/actor/index.js";
import { offer } from "../../entities/offer/index.js";

export const provides: Relation = {
  type: "PROVIDES",
  from: {
    kind: actor,
    field: "offers",
    description: "Offers that it makes to municipalities; so far recorded for transfer agencies only.",
  },
  to: { kinds: [offer], field: "providers", description: "Actors that provide it or have provided it." },
  rows: [{ file: "rel_actor_provides_offer", from: "actor_id", to: "offer_id" }],
};
