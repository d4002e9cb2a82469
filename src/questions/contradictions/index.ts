import { defineQuestion } from "../../api/concept.js";
import { ContradictionsResolver } from "./contradictions.resolver.js";

export const contradictions = defineQuestion({
  name: "contradictions",
  resolvers: () => [ContradictionsResolver],
});
