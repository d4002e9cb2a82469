import { ObjectType } from "type-graphql";
import { ColumnField } from "../../api/column.js";
import { controlled } from "../../api/controlled.js";
import { Node } from "../../api/node.js";
import { URLScalar } from "../../api/scalars.js";
import { Confidence } from "../../api/vocabulary.js";

export const SourceType = controlled("SourceType", "What sort of source it is, in the compiler's reading.", {
  FOUNDING_DOCUMENT:
    "The text in which the Deutsche Kinder- und Jugendstiftung describes its agencies for large cities.",
  WEB_PAGE_OR_DOCUMENT:
    "A page on the web, or a document, an article or a report that is or was found there.",
  DATA_SET: "A table or a list that can be processed: official statistics, keys, coordinates.",
});

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    "Where a statement comes from. A Node, not an Entity: it is neither counted nor found among the things of the landscape.",
})
export class Source extends Node {
  @ColumnField(() => URLScalar, {
    nullable: true,
    description:
      "Where it was found; null for what has no address. Whether the page is still there was not checked.",
  })
  url?: string;

  @ColumnField(() => SourceType, { description: "Founding document, page or document, data set." })
  sourceType!: string;

  @ColumnField(() => String, {
    nullable: true,
    description: "What is known of its licence; null says nothing about what is allowed.",
  })
  licenceNote?: string;

  @ColumnField(() => Confidence, {
    description:
      "How sure it is that the source is cited rightly; how sure a statement is, the statement says itself.",
  })
  confidence!: string;
}
