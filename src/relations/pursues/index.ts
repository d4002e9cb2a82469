import type { Relation } from "../../api/concept.js";
import { actor } from "../../entities/actor/index.js";
import { cooperationAgreement } from "../../entities/cooperation-agreement/index.js";
import { goal } from "../../entities/goal/index.js";
import { municipality } from "../../entities/municipality/index.js";
import { programme } from "../../entities/programme/index.js";

export const municipalityPursuesGoal: Relation = {
  type: "PURSUES",
  from: {
    kind: municipality,
    field: "goals",
    description:
      "Goals that a source says it pursues. The goals of its agreements and programmes stand with those.",
  },
  to: {
    kinds: [goal],
    field: "municipalities",
    description: "Municipalities that pursue it, as a source says.",
  },
  rows: [{ file: "rel_municipality_pursues_goal", from: "municipality_id", to: "goal_id" }],
};

export const actorPursuesGoal: Relation = {
  type: "PURSUES",
  from: {
    kind: actor,
    field: "goals",
    description: "Goals that it pursues; so far recorded for transfer agencies only.",
  },
  to: {
    kinds: [goal],
    field: "actors",
    description: "Actors that pursue it; so far recorded for transfer agencies only.",
  },
  rows: [{ file: "rel_actor_pursues_goal", from: "actor_id", to: "goal_id" }],
};

export const programmePursuesGoal: Relation = {
  type: "PURSUES",
  from: {
    kind: programme,
    field: "goals",
    description: "Goals that it sets, as its own texts or those of its partners say.",
  },
  to: { kinds: [goal], field: "programmes", description: "Programmes that set it as one of their goals." },
  rows: [{ file: "rel_programme_pursues_goal", from: "programme_id", to: "goal_id" }],
};

export const agreementPursuesGoal: Relation = {
  type: "PURSUES",
  from: {
    kind: cooperationAgreement,
    field: "goals",
    description:
      "Goals that are written in it, as far as a source tells them. None here means that none are known, not that it has none.",
  },
  to: {
    kinds: [goal],
    field: "agreements",
    description: "Agreements in which it is written, as far as their goals are known.",
  },
  rows: [{ file: "rel_agreement_pursues_goal", from: "agreement_id", to: "goal_id" }],
};
