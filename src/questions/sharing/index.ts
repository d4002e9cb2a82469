import { defineQuestion } from "../../api/concept.js";
import { blockPairsResolver } from "./block-pairs.js";
import { gapResolver } from "./gap.js";
import { matrixResolver } from "./matrix.js";
import { sharingResolvers } from "./sharing.resolver.js";

export const sharing = defineQuestion({
  name: "sharing",
  resolvers: (inputs) => [
    ...sharingResolvers(inputs),
    matrixResolver(inputs),
    gapResolver(inputs),
    blockPairsResolver(inputs),
  ],
});
