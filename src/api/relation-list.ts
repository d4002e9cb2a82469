import { orderBy as orderByText, type SortKey } from "../graph/paging.js";
import { query, type Row } from "../graph/query.js";
import { Binding, where } from "../graph/where.js";
import {
  along,
  canBeParallel,
  type End,
  type FacetKey,
  leadsToOthersOnly,
  type Model,
  unlabelled,
} from "./concept.js";
import type { Count } from "./facet.js";
import type { Asked } from "./list.js";
import { filterCondition, type FilterInput, type Filters } from "./filter.js";
import { sampleThing, thingOf } from "./model.js";
import type { Thing } from "./node.js";
import { type Keyed, pageConditions, type PageRequest } from "./page.js";
import { given, oneOf } from "./ranges.js";
import { someOf } from "./relation-filter.js";
import { type StatementKeys, statementConditions } from "./statement-conditions.js";
import type { Selected } from "./selection.js";
import { sampleStatement, type StatementData, statementOf } from "./statement.js";
import { expressions } from "./packed.js";

/** An edge as it was read: the statement, the thing at the other end, and which way the statement points. */
export interface EdgeData extends StatementData {
  readonly node: Thing;
  /** The kind of what the statement leads to, from whichever end it is read. */
  readonly partyType: string;
  readonly direction: "OUT" | "IN";
}

/** The edges of one owner. */
export interface OwnedEdges {
  readonly owner: string;
  readonly edges: readonly Keyed<EdgeData>[];
}

/** Which edges: what their statements must be like, and the things at their other ends. */
export interface EdgeFilter extends StatementKeys {
  readonly other?: {
    readonly filters: Filters;
    readonly node: FilterInput | null;
    readonly types: readonly string[] | null;
  };
}

function edgeConditions(end: End, { other, ...statement }: EdgeFilter, binding: Binding): string[] {
  const [kind] = end.others;
  const place = { binding, variable: "o", path: "node", hops: 0 };
  return [
    statementConditions(statement, "r", binding),
    other?.node && kind ? filterCondition(other.filters, kind, other.node, place) : "",
    given(other?.types) ? oneOf("o.entityType", someOf("types", other.types), binding) : "",
  ];
}

/**
 * A relation's list in the order asked for, otherwise by the other end's folded name. The ids make it unique: the statement's
 * is read only where two of them can lead to the same thing.
 */
export function inOrder({ relation }: End, asked: readonly SortKey[]): readonly SortKey[] {
  const several = canBeParallel(relation) || relation.mutual === true;
  return [
    ...(asked.length === 0 ? [ascending("o.nameKey")] : asked),
    ascending("o.id"),
    ...(several ? [ascending("r.id")] : []),
  ];
}

const ascending = (expression: string): SortKey => ({ expression, direction: "ASC", nullable: false });

/**
 * A page of the relation's list for every owner at once: the edges and what is at their other ends in one statement, with
 * what is selected of them; of things of several kinds everything.
 */
export function edgesOfOwners(
  model: Model,
  end: End,
  owners: readonly string[],
  filter: EdgeFilter,
  keys: readonly SortKey[],
  page: PageRequest,
  { thing, statement: properties, cursors }: Selected,
): Asked<OwnedEdges> {
  const binding = new Binding();
  const filtered = where(edgeConditions(end, filter, binding));
  const paged = pageConditions(keys, page, binding);
  const [only, ...more] = end.others;
  const kind = more.length === 0 ? only : undefined;
  const pattern = leadsToOthersOnly(model, end) ? unlabelled : along;
  const isMutual = end.direction === "both";
  const packedEdge = [
    ...expressions("r", properties),
    ...(kind ? expressions("o", thing) : ["properties(o)"]),
    ...(isMutual ? ["startNode(r).id = n.id"] : []),
    ...(cursors ? keys.map((k) => k.expression) : []),
  ];
  const outAt = properties.length + (kind ? thing.length : 1);
  const keysAt = outAt + (isMutual ? 1 : 0);
  const edgeAt = (values: readonly unknown[]): Keyed<EdgeData> => {
    const other = kind
      ? thingOf(kind, values, thing, properties.length)
      : model.thing(values[properties.length] as Row);
    const out = isMutual ? values[outAt] === true : end.direction === "out";
    return {
      keys: cursors ? values.slice(keysAt) : null,
      value: edgeOf(end, statementOf(values, properties), other, out),
    };
  };
  const text = [
    ...(filtered === ""
      ? [`MATCH ${pattern(end, `n:${end.owner.label}`, "r", "o")}${where([ownedBy])}`]
      : [
          // Kept apart as below: otherwise Neo4j may start at the other ends.
          `MATCH (n:${end.owner.label})${where([ownedBy])}`,
          "WITH n, n.id AS owner",
          `MATCH ${pattern(end, "n", "r", "o")}${filtered}`,
        ]),
    // Kept apart from the pattern by what is computed here (`owner`): otherwise Neo4j looks up all things behind the
    // cursor and pairs every one of them with every owner.
    ...(paged === "" ? [] : [`WITH n, n.id AS owner, r, o${where([paged])}`]),
    `WITH n, r, o ${orderByText(keys, page.backwards)}`,
    `WITH n.id AS owner, collect([${packedEdge.join(", ")}]) AS edges`,
    "RETURN owner, edges[0..$limit] AS edges",
  ].join("\n");
  return {
    query: query({
      name: nameOf(end),
      mode: "read",
      text,
      returns: ["owner", "edges"],
      finds: `[edge IN edges[0..$limit - 1] | edge[${properties.length + (kind ? thing.indexOf("id") : 0)}]${kind ? "" : ".id"}]`,
      read: (row) => ({
        owner: row["owner"] as string,
        edges: (row["edges"] as readonly (readonly unknown[])[]).map(edgeAt),
      }),
      sample: () => owners.map((owner) => ({ owner, edges: [{ keys: [], value: sampleEdge(end) }] })),
    }),
    params: { ...binding.params, ids: owners, limit: page.limit + 1 },
  };
}

function edgeOf({ owner }: End, statement: StatementData, node: Thing, out: boolean): EdgeData {
  const partyType = (out ? node["entityType"] : owner.type) as string;
  // One by one: thousands of them stand in a large answer.
  const edge = statement as { -readonly [Key in keyof EdgeData]: EdgeData[Key] };
  edge.node = node;
  edge.partyType = partyType;
  edge.direction = out ? "OUT" : "IN";
  return edge;
}

function sampleEdge(end: End): EdgeData {
  const [kind = end.owner] = end.others;
  return edgeOf(end, { ...sampleStatement }, sampleThing(kind), true);
}

const ownedBy = "n.id IN $ids";

/** How many edges each owner's list has, or how many things they lead to; an owner without any is left out. */
export function edgeCounts(
  end: End,
  owners: readonly string[],
  filter: EdgeFilter,
  what: "statements" | "things",
): Asked<{ owner: string; count: number }> {
  const binding = new Binding();
  const conditions = [ownedBy, ...edgeConditions(end, filter, binding)];
  return {
    query: query({
      name: `${nameOf(end)}.${countName[what]}`,
      mode: "read",
      text: [
        `MATCH ${along(end, `n:${end.owner.label}`, "r", "o")}${where(conditions)}`,
        `RETURN n.id AS owner, ${what === "things" ? "count(DISTINCT o.id)" : "count(r)"} AS count`,
      ].join("\n"),
      returns: ["owner", "count"],
      read: (row) => ({ owner: row["owner"] as string, count: row["count"] as number }),
    }),
    params: { ...binding.params, ids: owners },
  };
}

/** The last word of the name of a count's statement. */
export const countName = { statements: "count", things: "thingCount" } as const;

/** How often each value of a facet occurs among each owner's edges. */
export function edgeFacet(
  end: End,
  owners: readonly string[],
  filter: EdgeFilter,
  facet: FacetKey,
): Asked<{ owner: string; count: Count }> {
  const binding = new Binding();
  const conditions = [ownedBy, ...edgeConditions(end, filter, binding)];
  const { pattern, value } = facet.match({ binding, variable: "o", path: "facets", hops: 0 });
  return {
    query: query({
      name: `${nameOf(end)}.facet`,
      mode: "read",
      text: [
        `MATCH ${along(end, `n:${end.owner.label}`, "r", "o")}${where(conditions)}`,
        ...(pattern === "" ? [] : [`OPTIONAL MATCH ${pattern}`]),
        `RETURN n.id AS owner, ${value} AS value, count(DISTINCT r.id) AS count`,
      ].join("\n"),
      read: (row) => ({
        owner: row["owner"] as string,
        count: { values: [row["value"] as string | null], count: row["count"] as number },
      }),
      sample: () => owners.map((owner) => ({ owner, count: { values: ["a"], count: 1 } })),
    }),
    params: { ...binding.params, ids: owners },
  };
}

/** `uses.buildingBlocksByMunicipality`: the relation, what is asked for, and of whom. */
export function nameOf(end: End): string {
  const type = end.relation.type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return `${type}.${end.field}By${end.owner.label}`;
}
