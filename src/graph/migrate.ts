import { AppError } from "../errors.js";
import type { Graph } from "./graph.js";
import { type Query, query } from "./query.js";

/** A promise about a kind of thing: this property is unique, or it is looked up often. */
export interface Definition {
  readonly kind: "unique" | "index";
  readonly label: string;
  readonly property: string;
}

/** No two things of this label share the value. */
export function unique(label: string, property: string): Definition {
  return { kind: "unique", label, property };
}

/** Things of this label are found fast by the value. */
export function index(label: string, property: string): Definition {
  return { kind: "index", label, property };
}

/**
 * Creates the constraints and indexes that are missing, and may be run at every start. Nothing is lost: an index goes only
 * where a unique key takes its place.
 *
 * A unique property is indexed too: Neo4j does that by itself, the embedded engine must be told.
 *
 * @throws AppError DATA_INTEGRITY, naming label and property, when the data hold a value twice that is to be unique.
 */
export async function migrate(graph: Graph, definitions: readonly Definition[]): Promise<void> {
  for (const definition of definitions) ensurePlainNames(definition);
  const keys = definitions.filter(({ kind }) => kind === "unique");
  // Neo4j looks by itself; the embedded engine would take the constraint over data that break it.
  if (graph.engine === "embedded") for (const key of keys) await ensureUnique(graph, key);
  const isKey = ({ label, property }: Definition): boolean =>
    keys.some((key) => key.label === label && key.property === property);
  const lookups = definitions.filter((definition) => definition.kind === "index" && !isKey(definition));
  const statements = [...keys, ...lookups].flatMap((definition) => statementsFor(graph.engine, definition));
  await graph.define([...new Set(statements)]);
}

/** Whether everything that `migrate` creates is there, under whatever name. @throws AppError UNAVAILABLE. */
export async function isMigrated(graph: Graph, definitions: readonly Definition[]): Promise<boolean> {
  const lists = await Promise.all(held[graph.engine].map((list) => graph.all(list, {})));
  const found = lists.flat();
  return definitions.every(({ kind, label, property }) =>
    found.some(
      (one) => one.label === label && one.property === property && (kind === "index" || one.kind === kind),
    ),
  );
}

const listOf = (kind: Definition["kind"], name: string, text: string): Query<object, Definition> =>
  query({
    name,
    mode: "read",
    text,
    // The embedded engine calls the one property of a constraint its properties.
    read: ({ label, property, properties }) => ({
      kind,
      label: label as string,
      property: (property ?? properties) as string,
    }),
  });
const range = "type = 'RANGE' AND size(labelsOrTypes) = 1 AND size(properties) = 1";
const shown = (whose: string): string =>
  `SHOW INDEXES YIELD type, labelsOrTypes, properties, owningConstraint WHERE ${range} AND owningConstraint ${whose}
RETURN labelsOrTypes[0] AS label, properties[0] AS property`;

/** How each engine tells what it has. A unique key of Neo4j is an index that belongs to a constraint. */
const held: Readonly<Record<Graph["engine"], readonly Query<object, Definition>[]>> = {
  neo4j: [
    listOf("unique", "graph.keys", shown("IS NOT NULL")),
    listOf("index", "graph.indexes", shown("IS NULL")),
  ],
  embedded: [
    listOf("unique", "graph.keys", "SHOW CONSTRAINTS"),
    listOf("index", "graph.indexes", "SHOW INDEXES"),
  ],
};

function statementsFor(engine: Graph["engine"], { kind, label, property }: Definition): readonly string[] {
  const name = `${label}_${property}`;
  const constraint = `CREATE CONSTRAINT ${name}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
  const lookup = `CREATE INDEX ${name}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
  if (kind === "index") return [lookup];
  // Neo4j refuses the constraint while the property has a plain index, which the constraint replaces.
  return engine === "neo4j" ? [`DROP INDEX ${name}_index IF EXISTS`, constraint] : [constraint, lookup];
}

async function ensureUnique(graph: Graph, { label, property }: Definition): Promise<void> {
  const duplicate = await graph.maybeOne(
    query<object, unknown>({
      name: "graph.duplicate",
      mode: "read",
      text: `MATCH (n:${label}) WHERE n.${property} IS NOT NULL
WITH n.${property} AS value, count(*) AS times WHERE times > 1
RETURN value ORDER BY value LIMIT 1`,
      read: (row) => row["value"],
    }),
    {},
  );
  if (duplicate === null) return;
  const message = `${label}.${property} should be unique, but ${JSON.stringify(duplicate)} is there more than once.`;
  throw new AppError("DATA_INTEGRITY", message, { label, property, value: duplicate });
}

/** Names cannot be parameters, so only plain ones get into a statement. */
function ensurePlainNames({ label, property }: Definition): void {
  for (const name of [label, property]) {
    if (!/^[A-Za-z]\w*$/.test(name))
      throw new TypeError(`"${name}" is not a plain name for a label or property.`);
  }
}
