import { buildSchema, type GraphQLSchema, isObjectType } from "graphql";
import { type FieldCost, pageSize } from "../api/cost.js";

/** A small schema whose fields cost what those of the real one do: pages, lists of a usual size, work. */
export const costedSchema: GraphQLSchema = buildSchema(`
  interface Thing { id: ID, things(first: Int = 10, last: Int): ThingConnection! }
  type City implements Thing { id: ID, things(first: Int = 10, last: Int): ThingConnection!, sources: [Source!]! }
  type ThingConnection { edges: [ThingEdge!]!, nodes: [Thing!]!, totalCount: Int!, facets(first: Int = 5): [Facet!]! }
  type ThingEdge { node: Thing!, sources: [Source!]! }
  type Source { id: ID, thing: Thing }
  type Facet { buckets: [Bucket!]! }
  type Bucket { count: Int }
  union Any = City | Source
  type Query { thing(id: ID): Thing, any: Any, things(first: Int = 10, last: Int): ThingConnection!, heavy: Int, light: Int }
`);

const costs: Readonly<Record<string, FieldCost>> = {
  "ThingConnection.edges": { size: pageSize },
  "ThingConnection.nodes": { size: pageSize },
  "ThingConnection.totalCount": { work: 7 },
  "ThingConnection.facets": { size: 1, work: -50 },
  "Facet.buckets": { size: pageSize },
  "ThingEdge.sources": { size: 2 },
  "City.sources": { size: 2 },
  "Query.heavy": { work: 100 },
  "Query.light": { work: 0.25 },
};
for (const [place, cost] of Object.entries(costs)) {
  const [typeName = "", fieldName = ""] = place.split(".");
  const type = costedSchema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (field === undefined) throw new Error(`There is no field ${place}.`);
  field.extensions = { cost };
}
