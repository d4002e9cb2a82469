import type { Relation } from "../../api/concept.js";
import { buildingBlock } from "../../entities/building-block/index.js";
import { learningLocation } from "../../entities/learning-location/index.js";
import { offer } from "../../entities/offer/index.js";
import { programme } from "../../entities/programme/index.js";
import { targetGroup } from "../../entities/target-group/index.js";

export const locationAddressesTargetGroup: Relation = {
  type: "ADDRESSES",
  from: {
    kind: learningLocation,
    field: "targetGroups",
    description:
      "Target groups that it addresses. More than half of these statements are inferred from what sort of place it is; see `confidence`.",
  },
  to: {
    kinds: [targetGroup],
    field: "learningLocations",
    description:
      "Learning locations that address it. More than half of these statements are inferred from what sort of place it is; see `confidence`.",
  },
  rows: [
    {
      file: "rel_learning_location_addresses_target_group",
      from: "learning_location_id",
      to: "target_group_id",
    },
  ],
};

export const offerAddressesTargetGroup: Relation = {
  type: "ADDRESSES",
  from: {
    kind: offer,
    field: "targetGroups",
    description: "Whom it addresses; so far these are the managers and specialists of municipalities.",
  },
  to: { kinds: [targetGroup], field: "offers", description: "Offers of the agencies that address it." },
  rows: [{ file: "rel_offer_addresses_target_group", from: "offer_id", to: "target_group_id" }],
};

export const programmeAddressesTargetGroup: Relation = {
  type: "ADDRESSES",
  from: {
    kind: programme,
    field: "targetGroups",
    description:
      "Target groups that it addresses; the note says whether directly or through the municipalities.",
  },
  to: {
    kinds: [targetGroup],
    field: "programmes",
    description: "Programmes that address it; the note says whether directly or through the municipalities.",
  },
  rows: [{ file: "rel_programme_addresses_target_group", from: "programme_id", to: "target_group_id" }],
};

export const buildingBlockAddressesTargetGroup: Relation = {
  type: "ADDRESSES",
  from: {
    kind: buildingBlock,
    field: "targetGroups",
    description: "Target groups that the block is meant for, wherever it is used.",
  },
  to: {
    kinds: [targetGroup],
    field: "buildingBlocks",
    description: "Building blocks that are meant for these people or institutions.",
  },
  rows: [
    { file: "rel_building_block_addresses_target_group", from: "building_block_id", to: "target_group_id" },
  ],
};
