import { defineEntity } from "../../api/concept.js";
import { SourceResolver, SourcesOfStatementResolver, SourcesOfThingResolver } from "./source.resolver.js";
import { Source } from "./source.type.js";

export { Source } from "./source.type.js";

export const source = defineEntity({
  label: "Source",
  type: null,
  single: "source",
  plural: "sources",
  description: "Pages, documents and data sets on which things and statements rest.",
  objectType: Source,
  file: "sources",
  nameColumn: "citation",
  resolvers: [SourceResolver, SourcesOfThingResolver, SourcesOfStatementResolver],
});
