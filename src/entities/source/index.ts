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
      before: [
        "MATCH (:Entity)-[s]->(:Entity) UNWIND s.sourceIds AS sourceId",
        "WITH sourceId, count(s) AS uses",
        "WITH collect([sourceId, uses]) AS usesOfSources",
      ].join("\n"),
      expression: ({ variable }) =>
        `coalesce(head([u IN usesOfSources WHERE u[0] = ${variable}.id | u[1]]), 0)`,
    },
  ],
  resolvers: [SourceResolver, SourcesOfThingResolver, SourcesOfStatementResolver],
});
