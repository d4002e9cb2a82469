import { query, type Query, type Row } from "../src/graph/query.js";

/** What the graph holds now, as it lies there. */
export interface StoredThing {
  readonly id: string;
  /** The label that its unique id hangs on. */
  readonly root: string;
  /** In no particular order. */
  readonly labels: readonly string[];
  readonly properties: Row;
}

export interface StoredStatement {
  /** Empty where somebody made a relationship without one. */
  readonly id: string;
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly properties: Row;
}

/** The labels on which ids are unique: every thing has exactly one of them. */
export const roots = ["Entity", "Source"] as const;

interface Rows {
  readonly rows: readonly object[];
}
/** A writing statement over many rows; it answers nothing. */
export type RowsQuery = Query<Rows>;

export const anyThing = query<object, Row>({
  name: "seed.anyThing",
  mode: "read",
  text: `MATCH (n:Entity) WITH n.id AS id LIMIT 1 RETURN id
UNION ALL MATCH (n:Source) WITH n.id AS id LIMIT 1 RETURN id`,
  read: asItIs,
});

export const storedThings = (root: string): Query<object, StoredThing> =>
  query({
    name: "seed.things",
    mode: "read",
    text: `MATCH (n:${plain(root)}) WHERE n.id IS NOT NULL
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties`,
    read: (row) => ({ ...row, root }) as unknown as StoredThing,
  });

export const storedStatements = (fromLabel: string, toLabel: string): Query<object, StoredStatement> =>
  query({
    name: "seed.statements",
    mode: "read",
    text: `MATCH (a:${plain(fromLabel)})-[r]->(b:${plain(toLabel)})
RETURN type(r) AS relation, coalesce(r.id, '') AS id, a.id AS from, b.id AS to, properties(r) AS properties`,
    read: (row) => ({ ...row, fromLabel, toLabel }) as unknown as StoredStatement,
  });

export const storedPackage = query<object, Row>({
  name: "seed.package",
  mode: "read",
  text: "MATCH (p:Package {id: 'package'}) RETURN properties(p) AS properties",
  read: (row) => row["properties"] as Row,
});

/** How many things and sources there are, and statements between them. */
export const countAll = query<object, number>({
  name: "seed.countAll",
  mode: "read",
  text: `MATCH (n:Entity) RETURN count(n) AS count
UNION ALL MATCH (n:Source) RETURN count(n) AS count
UNION ALL MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS count`,
  read: (row) => Number(row["count"]),
});

export const mergePackage = query<{ readonly properties: Row }, Row>({
  name: "seed.mergePackage",
  mode: "write",
  text: "MERGE (p:Package {id: 'package'}) SET p = $properties",
  read: asItIs,
});

/** Rows: id, properties (all there are to be; others vanish). The labels begin with the root. */
export const mergeThings = ([root = "", ...others]: readonly string[]): RowsQuery =>
  query({
    name: "seed.mergeThings",
    mode: "write",
    text: `UNWIND $rows AS row MERGE (n:${plain(root)} {id: row.id}) SET n = row.properties${labelled("SET", others)}`,
    read: asItIs,
  });

/** Rows: id. Takes labels away, for a thing that has become one of another kind. */
export const unlabelThings = (root: string, labels: readonly string[]): RowsQuery =>
  query({
    name: "seed.unlabelThings",
    mode: "write",
    text: `UNWIND $rows AS row MATCH (n:${plain(root)} {id: row.id})${labelled("REMOVE", labels)}`,
    read: asItIs,
  });

/** Rows: id. Whatever touches such a thing goes with it. */
export const deleteThings = (root: string): RowsQuery =>
  query({
    name: "seed.deleteThings",
    mode: "write",
    text: `UNWIND $rows AS row MATCH (n:${plain(root)} {id: row.id}) DETACH DELETE n`,
    read: asItIs,
  });

/** Rows: id, from, to, properties (all there are to be). A row whose ends are not there is passed over. */
export const mergeStatements = (relation: string, fromLabel: string, toLabel: string): RowsQuery =>
  query({
    name: "seed.mergeStatements",
    mode: "write",
    text: `UNWIND $rows AS row
MATCH (a:${plain(fromLabel)} {id: row.from}) MATCH (b:${plain(toLabel)} {id: row.to})
MERGE (a)-[r:${plain(relation)} {id: row.id}]->(b) SET r = row.properties`,
    read: asItIs,
  });

/** Rows: id, from, to. */
export const deleteStatements = (relation: string, fromLabel: string, toLabel: string): RowsQuery =>
  query({
    name: "seed.deleteStatements",
    mode: "write",
    text: `UNWIND $rows AS row
MATCH (a:${plain(fromLabel)} {id: row.from})-[r:${plain(relation)}]->(b:${plain(toLabel)} {id: row.to})
WHERE coalesce(r.id, '') = row.id DELETE r`,
    read: asItIs,
  });

function labelled(verb: "SET" | "REMOVE", labels: readonly string[]): string {
  return labels.length === 0 ? "" : ` ${verb} n:${labels.map(plain).join(":")}`;
}

/** Names cannot be parameters; those that are not plain words are quoted. */
function plain(name: string): string {
  return /^[A-Za-z]\w*$/.test(name) ? name : `\`${name.replaceAll("`", "``")}\``;
}

function asItIs(row: Row): Row {
  return row;
}
