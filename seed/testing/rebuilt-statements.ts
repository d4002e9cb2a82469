import { type End, endsOf, type Kind, type Relation, type RelationRows } from "../../src/api/concept.js";
import { type Ask, nextOf, nodesOf, page, type Page } from "../../src/testing/ask.js";
import { Confidence } from "../../src/api/vocabulary.js";
import { type Answered, cellOf, type Cells, type Cited, citedFields, rowOf, sourceCells } from "./cells.js";

type Edge = Answered & {
  readonly node: { readonly id: string };
  readonly sources: readonly Cited[];
  readonly direction?: "OUT" | "IN";
};

/** So small that lists of lists have several pages as well. */
const pageSize = 20;

/** The sides from which a relation's statements can be read: from the start, and from all kinds of ends together. */
export function sidesOf(relation: Relation): readonly (readonly End[])[] {
  const [start, ...others] = endsOf(relation);
  return [start === undefined ? [] : [start], others].filter(
    (side) => side.length > 0 && side.every(({ one }) => !one),
  );
}

/** The rows of a relation's table, made of what one side of it answers. */
export async function rebuiltStatements(
  ask: Ask,
  side: readonly End[],
  rows: RelationRows,
  columns: readonly string[],
): Promise<Cells[]> {
  const rebuilt: Cells[] = [];
  for (const end of side) {
    for (const { owner, edge } of await edgesAt(ask, end)) {
      // Both directions stand in one list: each statement is read where it starts.
      if (end.direction === "both" && edge.direction === "IN") continue;
      const [from, to] = end.direction === "in" ? [edge.node.id, owner] : [owner, edge.node.id];
      rebuilt.push(rowOf(columns, { [rows.from]: from, [rows.to]: to, ...cellsOf(end.relation, edge) }));
    }
  }
  return rebuilt;
}

function cellsOf(relation: Relation, edge: Edge): Cells {
  const plain = ["since", "until", "note"].map((name) => [name, cellOf({}, edge[name])] as const);
  const own = (relation.edgeFields ?? []).map(
    (field) => [field.csv, cellOf(field, edge[field.field])] as const,
  );
  const { programme } = edge as { programme?: { id: string } | null };
  return {
    ...Object.fromEntries([...plain, ...own]),
    ...(relation.programme ? { programme_id: programme?.id ?? "" } : {}),
    ...sourceCells(edge.sources),
    confidence: cellOf({ vocabulary: Confidence }, edge["confidence"]),
  };
}

async function edgesAt(ask: Ask, end: End): Promise<{ owner: string; edge: Edge }[]> {
  const { owner, field } = end;
  const selection = page(edgeFields(end));
  const owners = await nodesOf<{ id: string; list: Page<Edge> }>(
    ask,
    owner.plural,
    "",
    `id list: ${field}(first: ${pageSize}) ${selection}`,
  );
  const found: { owner: string; edge: Edge }[] = [];
  for (const { id, list } of owners) {
    const more = await edgesAfter(
      ask,
      owner,
      id,
      `${field}(first: ${pageSize}, after: $after) ${selection}`,
      list,
    );
    found.push(...[...list.edges, ...more].map((edge) => ({ owner: id, edge })));
  }
  return found;
}

/** The pages behind the first one of a thing's list. */
async function edgesAfter(
  ask: Ask,
  { single }: Kind,
  id: string,
  field: string,
  first: Page<Edge>,
): Promise<Edge[]> {
  const operation = `query ($id: ID!, $after: String) { owner: ${single}(id: $id) { list: ${field} } }`;
  const edges: Edge[] = [];
  for (let after = nextOf(first); after !== null;) {
    const { owner }: { owner: { list: Page<Edge> } } = await ask(operation, { id, after });
    edges.push(...owner.list.edges);
    after = nextOf(owner.list);
  }
  return edges;
}

function edgeFields({ relation, owner, others }: End): string {
  return [
    `node { id } since until note confidence ${citedFields}`,
    ...(relation.edgeFields ?? []).map(({ field }) => field),
    ...(relation.programme ? ["programme { id }"] : []),
    ...(others.includes(owner) ? ["direction"] : []),
  ].join(" ");
}
