import type { Relation } from "../../api/concept.js";
import { municipality } from "../../entities/municipality/index.js";
import { state } from "../../entities/state/index.js";

export const inState: Relation = {
  type: "IN_STATE",
  from: { kind: municipality, field: "state", one: true, description: "The Land in which it lies." },
  to: {
    kinds: [state],
    field: "municipalities",
    description: "Municipalities of the Land, as far as the landscape holds them.",
  },
  filteredByIds: true,
  rows: [{ file: "rel_municipality_in_state", from: "municipality_id", to: "state_id" }],
};
