import { defineEntity } from "../../api/concept.js";
import { BuildingBlock } from "./building-block.type.js";

export { BuildingBlock } from "./building-block.type.js";

export const buildingBlock = defineEntity({
  label: "BuildingBlock",
  type: "BUILDING_BLOCK",
  single: "buildingBlock",
  plural: "buildingBlocks",
  description: "Building blocks (Bausteine) of municipal education management.",
  objectType: BuildingBlock,
  file: "building_blocks",
  nameColumn: "name_de",
  englishNameColumn: "name_en",
  hierarchy: "BROADER",
});
