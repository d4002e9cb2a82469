import { defineQuestion } from "../../api/concept.js";
import { NeighbourhoodResolver } from "./neighbourhood.resolver.js";

export const neighbourhood = defineQuestion({
  name: "neighbourhood",
  resolvers: () => [NeighbourhoodResolver],
});
