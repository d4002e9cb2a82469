import type { Relation } from "../../api/concept.js";
import { buildingBlock } from "../../entities/building-block/index.js";
import { offer } from "../../entities/offer/index.js";

export const broaderBuildingBlock: Relation = {
  type: "BROADER",
  from: {
    kind: buildingBlock,
    field: "broader",
    one: true,
    description:
      "The building block directly above it (SKOS): that of outreach guidance is guidance. Null at the top.",
  },
  to: {
    kinds: [buildingBlock],
    field: "narrower",
    description:
      "Building blocks directly below it. Where a filter has `includeNarrower`, they count as this one.",
  },
  rows: [{ file: "rel_building_block_narrower_than", from: "building_block_id", to: "broader_id" }],
};

/** Offers name their broader one in a column of their own table. */
export const broaderOffer: Relation = {
  type: "BROADER",
  from: {
    kind: offer,
    field: "broader",
    one: true,
    description:
      "The offer that it is a part or a form of: that of a training module is further training. Null at the top.",
  },
  to: { kinds: [offer], field: "narrower", description: "Offers that are a part or a form of it." },
  rows: [{ file: "offers", from: "id", to: "broader_id" }],
};
