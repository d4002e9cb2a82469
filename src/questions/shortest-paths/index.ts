import { defineQuestion } from "../../api/concept.js";
import { ShortestPathsResolver } from "./shortest-paths.resolver.js";

export const shortestPaths = defineQuestion({
  name: "shortest-paths",
  resolvers: () => [ShortestPathsResolver],
});
