import { edgeField, type Relation } from "../../api/concept.js";
import { controlled } from "../../api/controlled.js";
import { EntityType } from "../../api/vocabulary.js";
import { actor } from "../../entities/actor/index.js";
import { cooperationAgreement } from "../../entities/cooperation-agreement/index.js";
import { department } from "../../entities/department/index.js";
import { learningLocation } from "../../entities/learning-location/index.js";
import { municipality } from "../../entities/municipality/index.js";

export const PartyRole = controlled("PartyRole", "As what a party stands in an agreement.", {
  MUNICIPALITY: "The municipality that the agreement is about, whoever signed for it.",
  STATE: "The Land, by its ministry or district government.",
  SUPPORTER: "A transfer agency that advises the municipality.",
  FOUNDATION: "A foundation that is a party in its own right.",
  INSTITUTION: "A school or another learning location that is a party in its own right.",
  SIGNING_DEPARTMENT: "The unit of the administration that signed for the municipality.",
  DEPARTMENT: "A unit of the administration that is a party besides the municipality.",
});

export const hasParty: Relation = {
  type: "HAS_PARTY",
  from: {
    kind: cooperationAgreement,
    field: "parties",
    description:
      "Its parties: municipalities, actors, departments, learning locations. Not always all of them, as far as a source names them.",
  },
  to: {
    kinds: [municipality, actor, department, learningLocation],
    field: "agreements",
    description: "Agreements that it is a party to; the role says as what.",
  },
  edgeFields: [
    edgeField("role", PartyRole, { description: "As what the party stands in the agreement." }),
    edgeField("partyType", EntityType, { description: "The kind of thing that the party is." }),
  ],
  rows: [{ file: "rel_agreement_has_party", from: "agreement_id", to: "party_id" }],
};
