import type { Relation } from "../../api/concept.js";
import { actor } from "../../entities/actor/index.js";
import { municipality } from "../../entities/municipality/index.js";
import { state } from "../../entities/state/index.js";

/** Where actors have their seat: two columns of their own table. */
export const seatedIn: Relation = {
  type: "SEATED_IN",
  from: {
    kind: actor,
    field: "seats",
    description:
      "The municipality and the Land of its seat, as far as they are known. Given only as an aid: where an actor sits says nothing about where it acts.",
  },
  to: {
    kinds: [municipality, state],
    field: "seatedActors",
    description: "Actors that have their seat here. Where an actor sits says nothing about where it acts.",
  },
  rows: [
    { file: "actors", from: "id", to: "seat_municipality_id" },
    { file: "actors", from: "id", to: "seat_state_id" },
  ],
};
