import { test, expect } from "@jest/globals";
import { buildApiSchema } from "./schema.js";
import { printSchema, lexicographicSortSchema, validateSchema } from "graphql";
import { writeFileSync } from "node:fs";
test("x", async () => {
  const t = performance.now();
  const s = await buildApiSchema();
  console.log("ms", performance.now() - t, Object.keys(s.getTypeMap()).length, validateSchema(s).length);
  writeFileSync("/tmp/schema.graphql", printSchema(lexicographicSortSchema(s)));
  expect(1).toBe(1);
});
