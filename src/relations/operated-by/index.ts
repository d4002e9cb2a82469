import { edgeField, type Relation } from "../../api/concept.js";
import { controlled } from "../../api/controlled.js";
import { actor } from "../../entities/actor/index.js";
import { learningLocation } from "../../entities/learning-location/index.js";

export const OperatingRole = controlled("OperatingRole", "What part an actor has in a learning location.", {
  OPERATOR: "The Träger: legally responsible for the location.",
  COMMISSIONS: "It pays for the location's work and orders it.",
  PARTNER: "It works with the location without being in charge of it.",
  COORDINATOR: "It coordinates the work of those in the location.",
});

export const operatedBy: Relation = {
  type: "OPERATED_BY",
  from: {
    kind: learningLocation,
    field: "operators",
    description:
      "Actors that operate it or have another part in it. Not every one has the role OPERATOR, so show the role. Most operators are not recorded.",
  },
  to: {
    kinds: [actor],
    field: "learningLocations",
    description:
      "Learning locations that it operates or has another part in. The role is not always OPERATOR, so show it.",
  },
  edgeFields: [
    edgeField("role", OperatingRole, {
      description: "What part the actor has, in the compiler's reading of the sources.",
    }),
  ],
  rows: [{ file: "rel_learning_location_operated_by_actor", from: "learning_location_id", to: "actor_id" }],
};
