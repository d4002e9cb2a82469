import { createServer } from "node:http";
import neo4j from "neo4j-driver";
import { operations } from "../../operations/index.mjs";

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  fetchSize: -1,
});
const statements = new Map(operations.map(({ letter, floor }) => [`/${letter}`, floor]));

const server = createServer(async (req, res) => {
  let body = "";
  for await (const part of req) body += part;
  const session = driver.session({ database: NEO4J_DATABASE, defaultAccessMode: neo4j.session.READ });
  const { records } = await session.run(statements.get(req.url), withIntegers(JSON.parse(body)));
  res.setHeader("Content-Type", "application/json").end(JSON.stringify(records.map(valuesOf)));
  await session.close();
});
server.listen(0, "127.0.0.1", () => process.send({ listens: `http://127.0.0.1:${server.address().port}` }));

function valuesOf(record) {
  return record.keys.map((_, i) => record.get(i));
}

/** Whole numbers as the server's integers; the driver would send floating-point ones. */
function withIntegers(params) {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, Number.isInteger(value) ? neo4j.int(value) : value]),
  );
}
