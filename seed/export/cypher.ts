import type { Definition } from "../../src/graph/migrate.js";
import type { Value } from "../../src/graph/query.js";
import type { StoredLandscape } from "./stored.js";

/** How many things or statements one statement of the script makes. */
const batch = 100;

/** Statements with the comments before them. */
export interface Script {
  readonly comments: readonly string[];
  readonly statements: readonly string[];
}

/**
 * A script that makes the same graph in an empty database: constraints and indexes, things, statements, what is said of the
 * data package. It may be run twice. Values stand in it as literals, so it needs nothing beside it.
 */
export function cypherOf(landscape: StoredLandscape, definitions: readonly Definition[]): Script {
  const { things, statements, about } = landscape;
  const nodes = grouped(things, ({ root, labels }) => [root, ...labels.filter((l) => l !== root).sort()]);
  const lines = grouped(statements, ({ relation, fromLabel, toLabel }) => [relation, fromLabel, toLabel]);
  return {
    comments: [about["title"], about["licence"], about["citation"]].flatMap((line) =>
      typeof line === "string" ? [`// ${line.replace(/\s+/g, " ")}`] : [],
    ),
    statements: [
      ...new Set(definitions.map(definition)),
      ...nodes.flatMap(({ key: [root = "", ...labels], rows }) =>
        batches(rows, ({ id, properties }) => ({ id, properties: { ...properties, id } })).map(
          (list) =>
            `UNWIND ${list} AS row\nMERGE (n:${name(root)} {id: row.id}) SET n = row.properties${labelled(labels)}`,
        ),
      ),
      ...lines.flatMap(({ key: [relation = "", from = "", to = ""], rows }) =>
        batches(rows, (s) => ({
          id: s.id,
          from: s.from,
          to: s.to,
          properties: { ...s.properties, id: s.id },
        })).map(
          (list) =>
            `UNWIND ${list} AS row\nMATCH (a:${name(from)} {id: row.from}) MATCH (b:${name(to)} {id: row.to})\nMERGE (a)-[r:${name(relation)} {id: row.id}]->(b) SET r = row.properties`,
        ),
      ),
      ...(Object.keys(about).length === 0
        ? []
        : [`MERGE (p:Package {id: 'package'}) SET p = ${literal({ ...about, id: "package" })}`]),
    ],
  };
}

/** The script as a text: each statement ends with a semicolon. */
export function* scriptText({ comments, statements }: Script): Generator<string> {
  if (comments.length > 0) yield `${comments.join("\n")}\n\n`;
  for (const statement of statements) yield `${statement};\n`;
}

function definition({ kind, label, property }: Definition): string {
  const constraint = `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
  const index = `CREATE INDEX ${label}_${property}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
  return kind === "unique" ? constraint : index;
}

/** A value as it is written in Cypher. */
export function literal(value: Value): string {
  if (value === null) return "null";
  if (typeof value === "string") return textLiteral(value);
  if (typeof value !== "object") return String(value);
  if (isList(value)) return `[${value.map(literal).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([key, inner]) => `${name(key)}: ${literal(inner)}`)
    .join(", ")}}`;
}

function textLiteral(text: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll("'", "\\'")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t");
  // Neo4j reads `\u` as the beginning of a character's number wherever it stands, even after a backslash.
  return `'${escaped.replaceAll(/\\\\(?=[uU])/g, "\\\\' + '")}'`;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function labelled(labels: readonly string[]): string {
  return labels.length === 0 ? "" : ` SET n:${labels.map(name).join(":")}`;
}

function name(word: string): string {
  return /^[A-Za-z]\w*$/.test(word) ? word : `\`${word.replaceAll("`", "``")}\``;
}

function batches<T>(rows: readonly T[], toRow: (row: T) => Value): readonly string[] {
  const lists: string[] = [];
  for (let from = 0; from < rows.length; from += batch) {
    const part = rows.slice(from, from + batch).map((row) => literal(toRow(row)));
    lists.push(`[\n${part.join(",\n")}\n]`);
  }
  return lists;
}

function grouped<T>(
  rows: readonly T[],
  keyOf: (row: T) => readonly string[],
): readonly { readonly key: readonly string[]; readonly rows: readonly T[] }[] {
  const groups = new Map<string, { readonly key: readonly string[]; readonly rows: T[] }>();
  for (const row of rows) {
    const key = keyOf(row);
    const found = groups.get(key.join("\n"));
    if (found === undefined) groups.set(key.join("\n"), { key, rows: [row] });
    else found.rows.push(row);
  }
  return [...groups.values()];
}
