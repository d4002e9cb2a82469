import { defineQuestion } from "../../api/concept.js";
import { targetGroupsByQuarterResolver } from "./target-groups-by-quarter.resolver.js";

export const targetGroupsByQuarter = defineQuestion({
  name: "target-groups-by-quarter",
  resolvers: (inputs) => [targetGroupsByQuarterResolver(inputs)],
});
