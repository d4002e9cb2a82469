import { query, type Query } from "../graph/query.js";
import { Binding, where } from "../graph/where.js";
import type { Asked } from "../api/list.js";
import { given, oneOf } from "../api/ranges.js";
import { sampleStatement, type StatementData, statementOf, statementProperties } from "../api/statement.js";
import { packed } from "../api/packed.js";

/** A statement with its ends. */
export interface LinkData extends Omit<StatementData, "relation"> {
  readonly relation: string;
  readonly from: string;
  readonly to: string;
}

/** What the data say of a statement's kind. */
export const roleOfLink = "coalesce(r.role, r.phase, r.status)";

const ends = "[type(r), startNode(r).id, endNode(r).id]";

/** What is read of a statement and its ends, to be given to `linkOf`. */
export const packedLink = `${packed("r", statementProperties)}, ${ends}`;

/** Makes a link of what was read by `packedLink`. */
export function linkOf(statement: readonly unknown[], ends: readonly unknown[]): LinkData {
  const data = statementOf(statement);
  const [relation, from, to] = ends as [string, string, string];
  return { ...data, relation, from, to, role: data.role ?? data.phase ?? data.status };
}

/** A link that could be found, for dry runs. */
export const sampleLink: LinkData = { ...sampleStatement, relation: "", from: "a", to: "b" };

const returned = `${packed("r", statementProperties)} AS statement, ${ends} AS ends`;

/** Statements by their ids; the id of a statement says where it starts, so the search begins there. */
export const linksByIds: Query<{ ids: readonly string[]; starts: readonly string[] }, LinkData> = query({
  name: "links.byIds",
  mode: "read",
  text: `MATCH (n:Entity)-[r]->(:Entity) WHERE n.id IN $starts AND r.id IN $ids\nRETURN ${returned}`,
  read: toLink,
  sample: ({ ids }) => ids.map((id) => ({ ...sampleLink, id })),
});

/** Every statement between two of these things. */
export function linksAmong(ids: readonly string[], via: readonly string[] | null): Asked<LinkData> {
  const binding = new Binding();
  const conditions = ["n.id IN $ids", "o.id IN $ids", given(via) ? oneOf("type(r)", via, binding) : ""];
  return {
    query: query({
      name: "links.among",
      mode: "read",
      text: `MATCH (n:Entity)-[r]->(o:Entity)${where(conditions)}\nRETURN ${returned}`,
      read: toLink,
      sample: () => [sampleLink],
    }),
    params: { ...binding.params, ids },
  };
}

function toLink(row: Readonly<Record<string, unknown>>): LinkData {
  return linkOf(row["statement"] as readonly unknown[], row["ends"] as readonly unknown[]);
}

/** Where a statement starts, by its id. */
export function startOf(id: string): string {
  return id.split(":")[1] ?? "";
}
