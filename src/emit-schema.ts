import { writeFile } from "node:fs/promises";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildApiSchema } from "./schema.js";

const target = new URL("../../schema/schema.graphql", import.meta.url);
await writeFile(target, `${printSchema(lexicographicSortSchema(await buildApiSchema()))}\n`);
