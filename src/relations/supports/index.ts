import { edgeField, type Relation } from "../../api/concept.js";
import { controlled } from "../../api/controlled.js";
import { actor } from "../../entities/actor/index.js";
import { municipality } from "../../entities/municipality/index.js";
import { programme } from "../../entities/programme/index.js";

export const SupportRole = controlled("SupportRole", "As what an actor supports a municipality.", {
  BASIC_SPONSOR: "A Grundpate: a foundation that accompanied the municipality as a whole in Lernen vor Ort.",
  FOUNDATION_PARTNER: "A foundation as partner; what kind of sponsorship it held is not stated.",
  LOCAL_ALLIANCE: "A local foundation alliance (Stiftungsverbund) as a whole.",
  LOCAL_ALLIANCE_MEMBER: "One of those who form the local foundation alliance (Stiftungsverbund).",
  LOCAL_ALLIANCE_SPEAKER: "It speaks for the local foundation alliance (Stiftungsverbund).",
  NETWORK_PARTNER: "A Verbundpartner: it carried the funded project together with the municipality.",
  PROJECT_PARTNER: "It worked with the municipality in one project, or in a part of it.",
  RESEARCH_PARTNER: "It accompanied the work scientifically.",
  MONITORING_PARTNER: "It worked on education monitoring with the municipality.",
  COORDINATOR: "It coordinated the work on the spot.",
  OPERATOR: "It operates a house or a place of learning there.",
  SUPPORT_ASSOCIATION: "An association founded to support the municipality's education region.",
  AGENCY_SUPPORT: "A transfer agency advised or accompanied the municipality.",
  SERVES: "The municipality lies in the area that the actor serves.",
  SITE: "The actor had a site of its agency there.",
});

export const supports: Relation = {
  type: "SUPPORTS",
  from: {
    kind: actor,
    field: "supportedMunicipalities",
    description: "Municipalities that a source says it supports or supported; the role says how.",
  },
  to: {
    kinds: [municipality],
    field: "supporters",
    description:
      "Actors that a source says support or supported it; the role says how. Sources may name several basic sponsors for one municipality.",
  },
  edgeFields: [
    edgeField("role", SupportRole, {
      description: "As what the actor supports the municipality, in the compiler's reading of the sources.",
    }),
  ],
  programme: { kind: programme, description: "The frame in which the support was given." },
  rows: [{ file: "rel_actor_supports_municipality", from: "actor_id", to: "municipality_id" }],
};
