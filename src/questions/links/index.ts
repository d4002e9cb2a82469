import { defineQuestion } from "../../api/concept.js";
import { LinksResolver, SourceStatementsResolver, StatementsResolver } from "./links.resolver.js";

export const links = defineQuestion({
  name: "links",
  resolvers: () => [LinksResolver, StatementsResolver, SourceStatementsResolver],
});
