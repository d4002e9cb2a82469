import { it } from "@jest/globals";
import { printSchema, lexicographicSortSchema } from "graphql";
import { writeFileSync } from "node:fs";
import { buildApiSchema } from "../schema.js";
it("prints", async () => { writeFileSync("/tmp/p-schema.graphql", printSchema(lexicographicSortSchema(await buildApiSchema()))); });
