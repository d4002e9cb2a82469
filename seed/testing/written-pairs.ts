import { query } from "../../src/graph/query.js";
import { openEmbedded } from "../../src/graph/embedded/embedded.js";

const pairs = query<object, string>({
  name: "testing.pairs",
  mode: "read",
  text: "MATCH (a:Left)-[:BELONGS]->(b:Right) RETURN a.id + '-' + b.id AS pair ORDER BY a.number",
  read: (row) => row["pair"] as string,
});
const nodes = query<object, number>({
  name: "testing.nodes",
  mode: "read",
  text: "MATCH (n) RETURN count(n) AS count",
  read: (row) => Number(row["count"]),
});

/**
 * The text of a module that writes pairs, one in each write, each by several statements, and says the number of a pair when its write is answered. */
export const writing = `
  import { writeSync } from "node:fs";
  import { openEmbedded } from "./src/graph/embedded/embedded.js";
  const [file, count, size = "0"] = process.argv.slice(1);
  const graph = await openEmbedded({ file });
  const step = (text) => ({ name: "durable.step", mode: "write", text, read: (row) => row });
  const steps = ["CREATE (:Left {id: $id, number: $number, text: $text})", "CREATE (:Right {id: $id})",
    "MATCH (a:Left {id: $id}) MATCH (b:Right {id: $id}) CREATE (a)-[:BELONGS]->(b)"].map(step);
  try {
    for (let number = 0; number < Number(count); number++) {
      await graph.write(async (transaction) => {
        for (const one of steps) await transaction.all(one, { id: "p" + number, number, text: "x".repeat(Number(size)) });
      });
      writeSync(1, number + "\\n");
    }
  } catch ({ code, message }) {
    writeSync(1, code + " " + message + "\\n");
  }
  writeSync(1, "end\\n");
  setInterval(() => undefined, 1000);
`;

/** The pairs that a file holds; no node is without its pair. @throws AppError as `openEmbedded`. */
export async function held(name: string): Promise<readonly string[]> {
  const graph = await openEmbedded({ file: name });
  const found = await graph.all(pairs, {});
  const alone = (await graph.one(nodes, {})) - 2 * found.length;
  await graph.close();
  if (alone !== 0) throw new Error(`${alone} nodes are without their pair.`);
  return found;
}
/** The first pairs that the module writes. */
export const numbered = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, number) => `p${number}-p${number}`);
