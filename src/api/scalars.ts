import { GraphQLScalarType } from "graphql";
import { GraphQLURL } from "graphql-scalars";

/** A web address, checked like graphql-scalars' URL and given out exactly as the source spells it (no slash is added). */
export const URLScalar = new GraphQLScalarType<string, string>({
  name: "URL",
  description:
    "A web address (RFC 3986), exactly as the source spells it. An address that leads only to a site's start page is all that was kept of it.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3986",
  serialize: (value) => {
    GraphQLURL.serialize(value);
    return String(value);
  },
  parseValue: (value) => String(GraphQLURL.parseValue(value)),
  parseLiteral: (node, variables) => String(GraphQLURL.parseLiteral(node, variables)),
});
