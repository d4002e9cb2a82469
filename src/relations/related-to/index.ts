import { edgeField, type Relation } from "../../api/concept.js";
import { controlled } from "../../api/controlled.js";
import { municipality } from "../../entities/municipality/index.js";
import { programme } from "../../entities/programme/index.js";

export const MunicipalityRelation = controlled(
  "MunicipalityRelation",
  "In which way two municipalities belong together, read from the start of the statement to its end.",
  {
    PART_OF: "It is a part of the other: a borough of its city-state, Aachen of its StädteRegion.",
    SUCCEEDS: "It came into being out of the other by a reform of districts.",
    JOINT_PROJECT: "The two ran one project together; which of them is the start says nothing.",
  },
);

export const ProgrammeRelation = controlled(
  "ProgrammeRelation",
  "In which way two programmes belong together, read from the start of the statement to its end.",
  {
    BUILDS_ON: "It passes on or makes use of what the other has brought about.",
    PART_OF: "It belongs to the other programme, which is larger.",
    LOCAL_PROJECT_OF: "It is what one municipality made of the other, mostly under a name of its own.",
    FOLLOWS: "It comes after the other in time, with a similar aim.",
  },
);

const relatedMunicipalities =
  "Municipalities that it belongs together with, both directions in one list: the whole and its parts, predecessors and successors, partners in one project.";

export const municipalityRelatedToMunicipality: Relation = {
  type: "RELATED_TO",
  from: { kind: municipality, field: "relatedMunicipalities", description: relatedMunicipalities },
  to: { kinds: [municipality], field: "relatedMunicipalities", description: relatedMunicipalities },
  mutual: true,
  edgeFields: [
    edgeField("role", MunicipalityRelation, {
      field: "relation",
      csv: "relation",
      description: "In which way they belong together; `direction` says from which end it is to be read.",
    }),
  ],
  rows: [
    {
      file: "rel_municipality_related_to_municipality",
      from: "municipality_id",
      to: "other_municipality_id",
    },
  ],
};

const relatedProgrammes =
  "Programmes that it belongs together with, both directions in one list: what it builds on or follows, the whole and its parts, the local projects of a federal programme.";

export const programmeRelatedToProgramme: Relation = {
  type: "RELATED_TO",
  from: { kind: programme, field: "relatedProgrammes", description: relatedProgrammes },
  to: { kinds: [programme], field: "relatedProgrammes", description: relatedProgrammes },
  mutual: true,
  edgeFields: [
    edgeField("role", ProgrammeRelation, {
      field: "relation",
      csv: "relation",
      description: "In which way they belong together; `direction` says from which end it is to be read.",
    }),
  ],
  rows: [{ file: "rel_programme_related_to_programme", from: "programme_id", to: "other_programme_id" }],
};
