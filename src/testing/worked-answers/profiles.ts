import { RelationType } from "../../api/vocabulary.js";

const relations = Object.values(RelationType);
const columnsOnly = ["SEATED_IN", "UNDER", "PUBLISHED_BY"];

/** The relations of each profile; `blocks` is without the offers, which have BROADER as well. */
export const profiles: Readonly<Record<string, readonly string[]>> = {
  all: relations,
  files: relations.filter((relation) => !columnsOnly.includes(relation)),
  noPlace: relations.filter((relation) => !["IN_STATE", "SEATED_IN"].includes(relation)),
  actorsProgrammes: ["SUPPORTS", "AFFILIATED_WITH", "INVOLVED_IN", "PARTICIPATES_IN"],
  support: ["SUPPORTS", "AFFILIATED_WITH"],
  supportsOnly: ["SUPPORTS"],
  blocks: ["USES", "BROADER"],
};
