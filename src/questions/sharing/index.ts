import { defineQuestion } from "../../api/concept.js";
import { blockPairsResolver } from "./block-pairs.js";
import { gapResolver } from "./gap.js";
import { matrixResolver } from "./matrix.js";
import { sharingResolvers } from "./sharing.resolver.js";
import { similarResolvers } from "./similar.resolver.js";

export const sharing = defineQuestion({
  name: "sharing",
  resolvers: (inputs) => [
    ...sharingResolvers(inputs),
    ...similarResolvers(inputs),
    matrixResolver(inputs),
    gapResolver(inputs),
    blockPairsResolver(inputs),
  ],
});
