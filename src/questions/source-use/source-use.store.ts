import { orderBy, type SortKey } from "../../graph/paging.js";
import { query, type Row } from "../../graph/query.js";
import { Binding, where } from "../../graph/where.js";
import type { Model } from "../../api/concept.js";
import type { Asked } from "../../api/list.js";
import { sampleThing } from "../../api/model.js";
import type { Thing } from "../../api/node.js";
import { type Keyed, pageConditions, type PageRequest } from "../../api/page.js";
import { given, oneOf } from "../../api/ranges.js";

type Counted = { readonly owner: string; readonly count: number };

/** How many statements, or things, rest among others on each source. */
export function usesOfSources(
  of: "statements" | "things",
  sources: readonly string[],
  types: readonly string[] | null,
): Asked<Counted> {
  const binding = new Binding();
  return {
    query: query({
      name: `source.${of}Count`,
      mode: "read",
      text: [
        ...match(of === "things" ? "(x:Entity)" : "(:Entity)-[x]->(:Entity)", types, binding),
        "RETURN owner, count(x) AS count",
      ].join("\n"),
      read: (row) => ({ owner: row["owner"] as string, count: row["count"] as number }),
    }),
    params: { ...binding.params, ids: sources },
  };
}

/** The order of a source's things. */
export const thingOrder: readonly SortKey[] = [
  { expression: "x.nameKey", direction: "ASC", nullable: false },
  { expression: "x.id", direction: "ASC", nullable: false },
];

export interface SourceThings {
  readonly owner: string;
  readonly things: readonly Keyed<{ node: Thing }>[];
}

/** A page of the things that rest on each source, by folded name. */
export function thingsOfSources(
  model: Model,
  sources: readonly string[],
  types: readonly string[] | null,
  page: PageRequest,
): Asked<SourceThings> {
  const binding = new Binding();
  const found = match("(x:Entity)", types, binding);
  const paged = pageConditions(thingOrder, page, binding);
  return {
    query: query({
      name: "source.things",
      mode: "read",
      text: [
        ...found,
        `WITH owner, x${paged === "" ? "" : ` WHERE ${paged}`}`,
        `WITH owner, x ${orderBy(thingOrder, page.backwards)}`,
        `WITH owner, collect([properties(x), [x.nameKey, x.id]]) AS things`,
        "RETURN owner, things[0..$limit] AS things",
      ].join("\n"),
      read: (row) => ({
        owner: row["owner"] as string,
        things: (row["things"] as readonly (readonly [Row, readonly unknown[]])[]).map(([thing, keys]) => ({
          keys,
          value: { node: model.thing(thing) },
        })),
      }),
      sample: () =>
        sources.map((owner) => ({
          owner,
          things: [{ keys: [], value: { node: sampleThing(model.source) } }],
        })),
    }),
    params: { ...binding.params, ids: sources, limit: page.limit + 1 },
  };
}

function match(pattern: string, types: readonly string[] | null, binding: Binding): string[] {
  const kinds = given(types) ? oneOf("x.entityType", types, binding) : "";
  return [
    `MATCH ${pattern}${where(["any(s IN x.sourceIds WHERE s IN $ids)", kinds])}`,
    "UNWIND x.sourceIds AS owner",
    "WITH owner, x WHERE owner IN $ids",
  ];
}
