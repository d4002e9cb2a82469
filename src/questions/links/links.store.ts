import { orderBy, type SortKey } from "../../graph/paging.js";
import { query, type Row } from "../../graph/query.js";
import { Binding, where } from "../../graph/where.js";
import type { Model } from "../../api/concept.js";
import type { Count } from "../../api/facet.js";
import type { Asked } from "../../api/list.js";
import { sampleThing } from "../../api/model.js";
import type { Thing } from "../../api/node.js";
import { type Keyed, pageConditions, type PageRequest } from "../../api/page.js";
import { given, oneOf } from "../../api/ranges.js";
import { type StatementKeys, statementConditions } from "../../api/statement-conditions.js";
import { type LinkData, linkOf, packedLink, roleOfLink, sampleLink } from "../../links/link.store.js";

/** Which statements: of some things (either end), of some sources, or of the whole landscape. */
export type Whose = "things" | "sources" | "all";

export interface LinkRequest {
  readonly via?: readonly string[] | null;
  readonly types?: readonly string[] | null;
  readonly filter: StatementKeys;
}

/** Of a thing: by relation, the other end's id, role. Of a source or of all: by id, which begins with the relation. */
export const linkOrder: Readonly<Record<Whose, readonly SortKey[]>> = {
  things: [key("type(r)"), key("o.id"), key(`coalesce(${roleOfLink}, '')`), key("r.id")],
  sources: [key("r.id")],
  all: [key("r.id")],
};

function key(expression: string): SortKey {
  return { expression, direction: "ASC", nullable: false };
}

export interface OwnedLinks {
  readonly owner: string;
  readonly edges: readonly Keyed<{ node: LinkData; other: Thing }>[];
}

/** A page of statements for every owner at once, each with the thing at its other end. */
export function linksOf(
  model: Model,
  whose: Whose,
  owners: readonly string[],
  request: LinkRequest,
  page: PageRequest,
): Asked<OwnedLinks> {
  const binding = new Binding();
  const order = linkOrder[whose];
  const found = match(whose, request, binding);
  const paged = pageConditions(order, page, binding);
  const expressions = order.map((k) => k.expression).join(", ");
  return {
    query: query({
      name: `links.of${whose.charAt(0).toUpperCase()}${whose.slice(1)}`,
      mode: "read",
      text: [
        ...found,
        `WITH owner, r, o${paged === "" ? "" : ` WHERE ${paged}`}`,
        `WITH owner, r, o ${orderBy(order, page.backwards)}${whose === "all" ? " LIMIT $limit" : ""}`,
        `WITH owner, collect([${packedLink}, properties(o), [${expressions}]]) AS edges`,
        "RETURN owner, edges[0..$limit] AS edges",
      ].join("\n"),
      read: (row) => ({
        owner: row["owner"] as string,
        edges: (row["edges"] as readonly PackedLinkEdge[]).map(([statement, ends, other, keys]) => ({
          keys,
          value: { node: linkOf(statement, ends), other: model.thing(other) },
        })),
      }),
      sample: () =>
        owners.map((owner) => ({
          owner,
          edges: [{ keys: [], value: { node: sampleLink, other: sampleThing(model.source) } }],
        })),
    }),
    params: { ...binding.params, ids: owners, limit: page.limit + 1 },
  };
}

type PackedLinkEdge = readonly [readonly unknown[], readonly unknown[], Row, readonly unknown[]];

/** How many statements each owner has. */
export function linkCounts(
  whose: Whose,
  owners: readonly string[],
  request: LinkRequest,
): Asked<{ owner: string; count: number }> {
  const binding = new Binding();
  return {
    query: query({
      name: `links.count`,
      mode: "read",
      text: [...match(whose, request, binding), "RETURN owner, count(r) AS count"].join("\n"),
      read: (row) => ({ owner: row["owner"] as string, count: row["count"] as number }),
    }),
    params: { ...binding.params, ids: owners },
  };
}

const facetValues: Readonly<Record<string, string>> = {
  RELATION: "type(r)",
  CONFIDENCE: "r.confidence",
  ROLE: roleOfLink,
  PROGRAMME: "r.programmeId",
};

/** How often each value of a facet occurs among each owner's statements. */
export function linkFacet(
  whose: Whose,
  owners: readonly string[],
  request: LinkRequest,
  by: string,
): Asked<{ owner: string; count: Count }> {
  const binding = new Binding();
  const found = match(whose, request, binding);
  const values =
    by === "SOURCE"
      ? ["UNWIND r.sourceIds AS value", "WITH owner, r, value"]
      : [`WITH owner, r, ${facetValues[by]} AS value`];
  return {
    query: query({
      name: "links.facet",
      mode: "read",
      text: [...found, ...values, "RETURN owner, value, count(r) AS count"].join("\n"),
      read: (row) => ({
        owner: row["owner"] as string,
        count: { values: [row["value"] as string | null], count: row["count"] as number },
      }),
      sample: () => owners.map((owner) => ({ owner, count: { values: ["a"], count: 1 } })),
    }),
    params: { ...binding.params, ids: owners },
  };
}

function match(whose: Whose, { via, types, filter }: LinkRequest, binding: Binding): string[] {
  const conditions = [
    given(via) ? oneOf("type(r)", via, binding) : "",
    given(types) ? oneOf("o.entityType", types, binding) : "",
    statementConditions(filter, "r", binding),
  ];
  switch (whose) {
    case "things":
      return [
        `MATCH (n:Entity)-[r]-(o:Entity)${where(["n.id IN $ids", ...conditions])}`,
        "WITH n.id AS owner, r, o",
      ];
    case "sources":
      return [
        `MATCH (:Entity)-[r]->(o:Entity)${where(["any(x IN r.sourceIds WHERE x IN $ids)", ...conditions])}`,
        "UNWIND r.sourceIds AS owner",
        "WITH owner, r, o WHERE owner IN $ids",
      ];
    case "all":
      return [`MATCH (:Entity)-[r]->(o:Entity)${where(conditions)}`, "WITH '' AS owner, r, o"];
  }
}
