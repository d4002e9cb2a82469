import { edgeField, type Relation } from "../../api/concept.js";
import { UseStatus } from "../../api/vocabulary.js";
import { buildingBlock } from "../../entities/building-block/index.js";
import { municipality } from "../../entities/municipality/index.js";
import { programme } from "../../entities/programme/index.js";
import { usesKeys } from "./uses.filter.js";
import { UseFilter, UseOrder, useOrders } from "./uses.inputs.js";

export { SharingScope } from "./scope.js";
export { UseFilter } from "./uses.inputs.js";

export const uses: Relation = {
  type: "USES",
  from: {
    kind: municipality,
    field: "buildingBlocks",
    description:
      "Building blocks that a source says it has tried or runs. What is not here is not known, not absent.",
  },
  to: {
    kinds: [buildingBlock],
    field: "municipalities",
    description: "Municipalities of which a source says that they have tried or run it.",
  },
  edgeFields: [edgeField("status", UseStatus, { description: "What the sources say of the use today." })],
  programme: { kind: programme, description: "The frame in which the block was tried." },
  filterType: UseFilter,
  filterKeys: usesKeys,
  order: { type: UseOrder, keys: useOrders },
  facetNames: ["UseFacet", "BuildingBlockUserFacet"],
  rows: [{ file: "rel_municipality_uses_building_block", from: "municipality_id", to: "building_block_id" }],
};
