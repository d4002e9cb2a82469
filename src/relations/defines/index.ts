import { edgeField, type Relation } from "../../api/concept.js";
import { controlled } from "../../api/controlled.js";
import { buildingBlock } from "../../entities/building-block/index.js";
import { programme } from "../../entities/programme/index.js";

export const DefinitionRole = controlled("DefinitionRole", "What a building block is in a programme.", {
  MANDATORY_FIELD: "A field of action that every participant had to work on.",
  OPTIONAL_FIELD: "A field of action that participants could choose.",
  FIXED_STRUCTURE: "A body or unit that every participant has to have.",
  FUNDED_FIELD: "The programme pays for work on it.",
  SUPPORTED_FIELD: "The programme helps with it by advice, not by money.",
});

export const defines: Relation = {
  type: "DEFINES",
  from: {
    kind: programme,
    field: "buildingBlocks",
    description:
      "Building blocks that it names as its fields or structures. That a municipality takes part does not imply that it uses them.",
  },
  to: {
    kinds: [buildingBlock],
    field: "programmes",
    description:
      "Programmes that name it as one of their fields or structures. The frame in which a municipality tried it stands on the use.",
  },
  edgeFields: [
    edgeField("role", DefinitionRole, {
      description: "What the block is in the programme, in the compiler's reading of the sources.",
    }),
  ],
  rows: [{ file: "rel_programme_defines_building_block", from: "programme_id", to: "building_block_id" }],
};
