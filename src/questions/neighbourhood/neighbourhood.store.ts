import { query } from "../../graph/query.js";
import { Binding, where } from "../../graph/where.js";
import type { Asked } from "../../api/list.js";
import { given, oneOf } from "../../api/ranges.js";
import type { Ranked } from "./neighbourhood.rules.js";

/** What limits a neighbourhood. */
export interface Limits {
  readonly via: readonly string[] | null;
  readonly types: readonly string[] | null;
}

/** The neighbours of things, by thing and relation: those of highest degree first, then by id; at most `perRelation`. */
export function rankedNeighbours(ids: readonly string[], limits: Limits, perRelation: number): Asked<Ranked> {
  const binding = new Binding();
  return {
    query: query({
      name: "neighbourhood.step",
      mode: "read",
      text: [
        `MATCH (n:Entity)-[r]-(o:Entity)${where(["n.id IN $ids", ...conditions(limits, binding)])}`,
        "WITH DISTINCT n.id AS of, type(r) AS relation, o",
        "WITH of, relation, o.id AS id, COUNT { (o)--() } AS degree ORDER BY degree DESC, id",
        "WITH of, relation, collect(id) AS ids",
        "RETURN of, relation, ids[0..$perRelation] AS neighbours",
      ].join("\n"),
      read: (row) => row as unknown as Ranked,
    }),
    params: { ...binding.params, ids, perRelation },
  };
}

/** How many neighbours by one relation are not in the answer. */
export interface Left {
  readonly of: string;
  readonly relation: string;
  readonly count: number;
}

/** Counts the neighbours that are not among the things kept. */
export function leftOut(ids: readonly string[], kept: readonly string[], limits: Limits): Asked<Left> {
  const binding = new Binding();
  return {
    query: query({
      name: "neighbourhood.leftOut",
      mode: "read",
      text: [
        `MATCH (n:Entity)-[r]-(o:Entity)${where(["n.id IN $ids", "NOT o.id IN $kept", ...conditions(limits, binding)])}`,
        "RETURN n.id AS of, type(r) AS relation, count(DISTINCT o.id) AS count",
      ].join("\n"),
      read: (row) => row as unknown as Left,
    }),
    params: { ...binding.params, ids, kept },
  };
}

function conditions({ via, types }: Limits, binding: Binding): string[] {
  return [
    given(via) ? oneOf("type(r)", via, binding) : "",
    given(types) ? oneOf("o.entityType", types, binding) : "",
  ];
}
