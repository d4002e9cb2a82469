import { orderBy as orderByText, type SortKey } from "../graph/paging.js";
import { query, type Query } from "../graph/query.js";
import { Binding, where } from "../graph/where.js";
import { badInput } from "../errors.js";
import { type Anchor, type ListPlace, startAtAll, startOf } from "./anchor.js";
import type { Kind, OrderKey, Place } from "./concept.js";
import type { Context } from "./context.js";
import type { Count } from "./facet.js";
import type { FacetKey } from "./concept.js";
import type { FilterInput, Filters } from "./filter.js";
import { sampleThing, thingOf } from "./model.js";
import type { Thing } from "./node.js";
import { type Keyed, pageConditions, pageRequest, type PageArgs, type PageRequest } from "./page.js";
import type { Selected } from "./selection.js";
import { expressions } from "./packed.js";

/** One entry of a list's order. */
export interface OrderInput {
  readonly by: string;
  /** Null is as if left out. */
  readonly direction: "ASC" | "DESC" | null;
}

/** A list of things of one kind, as a request describes it. */
export interface ListRequest {
  readonly kind: Kind;
  /** Narrows an interface kind to one of its object types (`cities`). */
  readonly label: string;
  readonly filters: Filters;
  readonly orderKeys: readonly OrderKey[];
  readonly filter: FilterInput;
  readonly orderBy: readonly OrderInput[];
}

/** A statement with the values for it. */
export interface Asked<T> {
  readonly query: Query<Record<string, unknown>, T>;
  readonly params: Record<string, unknown>;
}

/**
 * The page of a list: things with what is selected of them, one more than wanted, in reading direction. They are one record,
 * which is the cheapest to decode, and keeps their order wherever the statement stands.
 */
export function listPage(
  list: ListRequest,
  args: PageArgs,
  { thing, cursors }: Selected,
): { asked: Asked<readonly Keyed<Thing>[]>; page: PageRequest } {
  const binding = new Binding();
  const place = placeOf(list, binding);
  const keys = sortKeys(list, place);
  const page = pageRequest(args, [list.label, list.filter, list.orderBy], keys.length);
  const computed = keys.filter((k) => k.definition !== null);
  const before = [...new Set(computed.flatMap((k) => k.before ?? []))];
  const start = (before.length === 0 ? startOf : startAtAll)(list.filters, list.kind, list.filter, place);
  const paged = pageConditions(keys, page, binding);
  const names = computed.map((k) => `, ${k.expression}`).join("");
  const text = [
    ...before,
    matched(start, computed.length === 0 ? [isThere(keys), paged] : []),
    `WITH n${computed.map((k) => `, ${k.definition} AS ${k.expression}`).join("")}${where(computed.length === 0 ? [] : [paged])}`,
    ...(computed.length === 0 || paged === "" ? [] : [`WITH n${names}`]),
    `${orderByText(keys, page.backwards)} LIMIT $limit`,
    `RETURN collect([${[...expressions("n", thing), ...(cursors ? keys.map((k) => k.expression) : [])].join(", ")}]) AS things`,
  ].join("\n");
  return {
    page,
    asked: {
      query: query({
        name: `${list.kind.single}.list`,
        mode: "read",
        text,
        // What is ordered by a count looks at much.
        ...(computed.length === 0 && {
          returns: ["things"],
          finds: `[thing IN things[0..$limit - 1] | thing[${thing.indexOf("id")}]]`,
        }),
        read: (row) =>
          (row["things"] as readonly (readonly unknown[])[]).map((values) => ({
            keys: cursors ? values.slice(thing.length) : null,
            value: thingOf(list.kind, values, thing),
          })),
        sample: () => [[{ keys: [], value: sampleThing(list.kind) }]],
      }),
      params: { ...binding.params, limit: page.limit + 1 },
    },
  };
}

/** How many things the list has. */
export function listCount(list: ListRequest): Asked<number> {
  const binding = new Binding();
  const start = startOf(list.filters, list.kind, list.filter, placeOf(list, binding));
  return {
    query: query({
      name: `${list.kind.single}.count`,
      mode: "read",
      text: `${matched(start)}\nRETURN count(n) AS count`,
      returns: ["count"],
      read: (row) => row["count"] as number,
    }),
    params: binding.params,
  };
}

/** How often each value of one facet occurs; the count of null is of the things without a value. */
export function listFacet(list: ListRequest, facet: FacetKey): Asked<Count> {
  const binding = new Binding();
  const place = placeOf(list, binding);
  const start = startOf(list.filters, list.kind, list.filter, place);
  const { pattern, value } = facet.match(place);
  const text =
    pattern === ""
      ? `${matched(start)}\nRETURN ${value} AS value, count(n) AS count`
      : [
          matched(start),
          `MATCH ${pattern}`,
          `RETURN ${value} AS value, count(DISTINCT n.id) AS count`,
          "UNION ALL",
          matched(start, [`NOT EXISTS { ${pattern} }`]),
          "RETURN null AS value, count(n) AS count",
        ].join("\n");
  return {
    query: query({
      name: `${list.kind.single}.facet`,
      mode: "read",
      text,
      read: (row) => ({ values: [row["value"] as string | null], count: row["count"] as number }),
      sample: () => [{ values: ["a"], count: 1 }],
    }),
    params: binding.params,
  };
}

/** How often each combination of values occurs. */
export function listGroups(list: ListRequest, facets: readonly FacetKey[]): Asked<Count> {
  const binding = new Binding();
  const place = placeOf(list, binding);
  const start = startOf(list.filters, list.kind, list.filter, place);
  const matches = facets.map((facet) => facet.match(place));
  const text = [
    matched(start),
    ...matches.filter((m) => m.pattern !== "").map((m) => `OPTIONAL MATCH ${m.pattern}`),
    `WITH n.id AS id, ${matches.map((m, i) => `${m.value} AS v${i}`).join(", ")}`,
    `RETURN [${matches.map((_, i) => `v${i}`).join(", ")}] AS values, count(DISTINCT id) AS count`,
  ].join("\n");
  return {
    query: query({
      name: `${list.kind.single}.groups`,
      mode: "read",
      text,
      read: (row) => ({ values: row["values"] as Count["values"], count: row["count"] as number }),
      sample: () => [{ values: facets.map(() => "a"), count: 1 }],
    }),
    params: binding.params,
  };
}

function placeOf({ label }: ListRequest, binding: Binding): ListPlace {
  return { binding, variable: "n", label, path: "filter", hops: 0 };
}

/** The clauses that find the list's things. */
function matched({ match, condition }: Anchor, more: readonly string[] = []): string {
  return `${match}${where([condition, ...more])}`;
}

/** That the first key has a value, where it always has one: so that Neo4j reads it off its index, in order. */
function isThere([first]: readonly NamedKey[]): string {
  return first?.definition === null && !first.nullable ? `${first.expression} IS NOT NULL` : "";
}

interface NamedKey extends SortKey {
  /** What a computed key stands for. */
  readonly definition: string | null;
  readonly before?: string;
}

/** The order asked for, or the names'; the id makes it unique. */
function sortKeys({ orderBy, orderKeys, filter }: ListRequest, place: Place): NamedKey[] {
  const wanted = orderBy.length === 0 ? [{ by: "NAME", direction: "ASC" as const }] : orderBy;
  if (wanted.length > 5) throw badInput(`\`orderBy\`: at most 5 entries; got ${wanted.length}.`);
  const keys = wanted.map(({ by, direction }, i): NamedKey => {
    const key = orderKeys.find((k) => k.name === by);
    if (key === undefined) throw badInput(`\`orderBy\`: ${by} is not an order of this list.`);
    const expression = key.expression(place, filter);
    const ordered = { direction: direction ?? "ASC", nullable: key.nullable };
    return key.computed
      ? { ...ordered, expression: `k${i}`, definition: expression, before: key.before }
      : { ...ordered, expression, definition: null };
  });
  return [...keys, { expression: "n.id", definition: null, direction: "ASC", nullable: false }];
}

/** Asks for all records of a statement through the request's door. */
export function ask<T>(ctx: Context, { query: q, params }: Asked<T>): Promise<readonly T[]> {
  return ctx.graph.all(q, params);
}
