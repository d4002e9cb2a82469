import type { Graph } from "../graph/graph.js";
import { query, type Row } from "../graph/query.js";
import type { About } from "./about.js";

const things = count("things", "MATCH (n:Entity) RETURN count(n) AS count");
const statements = count("statements", "MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS count");
const sources = count("sources", "MATCH (n:Source) RETURN count(n) AS count");

const dataPackage = query<object, Row>({
  name: "about.package",
  mode: "read",
  text: `MATCH (p:Package {id: 'package'})
RETURN p.version AS version, p.date AS date, p.licence AS licence, p.citation AS citation`,
  read: (row) => row,
});

/** What lies in the graph, and what its data package says of itself. @throws AppError as the door does. */
export async function readAbout(graph: Graph): Promise<About> {
  const [described, ...counts] = await Promise.all([
    graph.maybeOne(dataPackage, {}),
    graph.one(things, {}),
    graph.one(statements, {}),
    graph.one(sources, {}),
  ]);
  const text = (key: string): string | null => {
    const value = described?.[key];
    return typeof value === "string" ? value : null;
  };
  return {
    version: text("version"),
    date: text("date"),
    licence: text("licence"),
    citation: text("citation"),
    things: counts[0],
    statements: counts[1],
    sources: counts[2],
    engine: graph.engine,
  };
}

function count(what: string, text: string) {
  return query<object, number>({
    name: `about.${what}`,
    mode: "read",
    text,
    read: (row) => Number(row["count"]),
  });
}
