import { defineQuestion } from "../../api/concept.js";
import { LinksResolver, SourceStatementsResolver, StatementsResolver } from "./links.resolver.js";

export { Link } from "./link.type.js";

export const links = defineQuestion({
  name: "links",
  resolvers: () => [LinksResolver, StatementsResolver, SourceStatementsResolver],
});
