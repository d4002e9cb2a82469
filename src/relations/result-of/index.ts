import type { Relation } from "../../api/concept.js";
import { buildingBlock } from "../../entities/building-block/index.js";
import { output } from "../../entities/output/index.js";

export const resultOf: Relation = {
  type: "RESULT_OF",
  from: {
    kind: output,
    field: "buildingBlocks",
    description: "The building block, or blocks, from whose work it results.",
  },
  to: {
    kinds: [buildingBlock],
    field: "outputs",
    description: "Dated results of it, of whatever municipality, as far as a source names them.",
  },
  rows: [{ file: "rel_output_of_building_block", from: "output_id", to: "building_block_id" }],
};
