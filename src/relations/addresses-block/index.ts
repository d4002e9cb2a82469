import type { Relation } from "../../api/concept.js";
import { buildingBlock } from "../../entities/building-block/index.js";
import { offer } from "../../entities/offer/index.js";

export const addressesBlock: Relation = {
  type: "ADDRESSES_BLOCK",
  from: {
    kind: offer,
    field: "buildingBlocks",
    description: "Building blocks that it helps a municipality with.",
  },
  to: { kinds: [buildingBlock], field: "offers", description: "Offers that help a municipality with it." },
  rows: [{ file: "rel_offer_addresses_building_block", from: "offer_id", to: "building_block_id" }],
};
