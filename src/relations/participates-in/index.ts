import { edgeField, type Relation } from "../../api/concept.js";
import { controlled } from "../../api/controlled.js";
import { municipality } from "../../entities/municipality/index.js";
import { programme } from "../../entities/programme/index.js";

export const ParticipationPhase = controlled(
  "ParticipationPhase",
  "The phases of Lernen vor Ort: phase 1 ran from 09/2009 to 08/2012, phase 2 from 09/2012 to 08/2014.",
  {
    PHASE_1: { value: "1", description: "The first phase only." },
    PHASE_2: { value: "2", description: "The second phase only." },
    BOTH: { value: "1 and 2", description: "It took part in the first and in the second phase." },
    PHASE_1_PHASE_2_NOT_STATED: {
      value: "1; phase 2 not stated",
      description: "The first phase; no source at hand says whether the second as well.",
    },
    NOT_STATED: { value: "not stated", description: "It took part; no source at hand says in which phase." },
  },
);

export const ParticipationRole = controlled(
  "ParticipationRole",
  "As what a municipality takes part in a programme.",
  {
    PARTICIPANT: "It takes part, with no further role stated.",
    PARTNER_CITY: "A large city that worked with the agency for large cities.",
    PARTNER_BOROUGH: "A borough of a city-state that worked with the agency for large cities.",
    CASE_STUDY: "A research project accompanied and described it.",
    MEMBER: "It is a member of the programme's network.",
  },
);

export const participatesIn: Relation = {
  type: "PARTICIPATES_IN",
  from: {
    kind: municipality,
    field: "programmes",
    description: "Programmes in which a source says that it takes or took part.",
  },
  to: {
    kinds: [programme],
    field: "municipalities",
    description:
      "Municipalities of which a source says that they take or took part. Not always the whole number: those of Lernen vor Ort do not map one to one to its 40 sites, since some sites were run jointly or merged.",
  },
  edgeFields: [
    edgeField("phase", ParticipationPhase, {
      nullable: true,
      description: "The phase of Lernen vor Ort; null for programmes without phases.",
    }),
    edgeField("role", ParticipationRole, { description: "As what the municipality takes part." }),
  ],
  rows: [{ file: "rel_municipality_participates_in_programme", from: "municipality_id", to: "programme_id" }],
};
