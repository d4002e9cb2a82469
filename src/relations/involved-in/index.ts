import { edgeField, type Relation } from "../../api/concept.js";
import { controlled } from "../../api/controlled.js";
import { actor } from "../../entities/actor/index.js";
import { programme } from "../../entities/programme/index.js";

export const InvolvementRole = controlled("InvolvementRole", "As what an actor is involved in a programme.", {
  FUNDER: "It pays for the programme.",
  CO_FUNDER: "It pays for a part of the programme.",
  CARRIER: "It is the Träger: legally responsible for the programme.",
  OPERATES: "It does the programme's daily work.",
  PARTNER: "It is named as a partner, with no further role stated.",
  COORDINATOR: "It coordinates the programme in a region.",
  INITIATOR: "It started the programme.",
  TRANSFER_AGENCY: "It is or was one of the transfer agencies of the initiative.",
  PROJECT_MANAGEMENT: "It handled the grants (Projektträger).",
  HOSTS_OFFICE_OF_ALLIANCE: "It housed the office of the programme's foundation alliance.",
  MONITORING_GUIDE_AUTHOR: "It was among the authors of the guide to education monitoring.",
});

export const involvedIn: Relation = {
  type: "INVOLVED_IN",
  from: {
    kind: actor,
    field: "programmes",
    description: "Programmes that it funds, carries, partners or works in; the role says which.",
  },
  to: {
    kinds: [programme],
    field: "actors",
    description:
      "Actors that fund, carry, partner or do its work; the role says which. Those that support single municipalities in it stand there.",
  },
  edgeFields: [
    edgeField("role", InvolvementRole, {
      description: "As what the actor is involved, in the compiler's reading of the sources.",
    }),
  ],
  rows: [{ file: "rel_actor_in_programme", from: "actor_id", to: "programme_id" }],
};
