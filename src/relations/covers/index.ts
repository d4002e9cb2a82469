import type { Relation } from "../../api/concept.js";
import { buildingBlock } from "../../entities/building-block/index.js";
import { cooperationAgreement } from "../../entities/cooperation-agreement/index.js";

export const covers: Relation = {
  type: "COVERS",
  from: {
    kind: cooperationAgreement,
    field: "buildingBlocks",
    description:
      "Building blocks that it demands or is about. That an agreement covers a block does not imply that its municipality uses it.",
  },
  to: {
    kinds: [buildingBlock],
    field: "agreements",
    description:
      "Agreements that demand it or are about it. Their cover does not imply that the municipality uses the block.",
  },
  rows: [{ file: "rel_agreement_covers_building_block", from: "agreement_id", to: "building_block_id" }],
};
