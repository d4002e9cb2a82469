import { readFile } from "node:fs/promises";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

// As the library's documentation shows it: type definitions, a driver, Apollo's standalone server.
const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const typeDefs = await readFile(new URL("schema.graphql", import.meta.url), "utf8");

const begun = performance.now();
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const buildMs = performance.now() - begun;
const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
  context: async ({ req }) => ({ req }),
  listen: { host: "127.0.0.1", port: 0 },
});

process.on("message", ({ ask }) => {
  if (ask === "start") process.send({ buildMs, types: Object.keys(schema.getTypeMap()).length });
});
process.send({ listens: new URL(url).origin });
