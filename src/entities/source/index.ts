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
  orderKeys: [
    {
      name: "STATEMENT_COUNT",
      description: "By how many statements rest, among others, on the source.",
      nullable: false,
      computed: true,
      expression: ({ variable }) => `COUNT { (:Entity)-[s]->(:Entity) WHERE ${variable}.id IN s.sourceIds }`,
    },
  ],
  resolvers: [SourceResolver, SourcesOfThingResolver, SourcesOfStatementResolver],
});
