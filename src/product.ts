import { join } from "node:path";
import { toLandscape } from "../seed/mapping.js";
import { definitionsOf } from "./api/definitions.js";
import type { Product } from "./app.js";
import { projectDir } from "./project-dir.js";
import { buildApiSchema, model } from "./schema.js";

/** The concepts of this project, put together. */
export async function product(): Promise<Product> {
  return {
    schema: await buildApiSchema(),
    model,
    definitions: definitionsOf(model),
    mapping: toLandscape,
    operationsDir: join(projectDir(), "schema/operations"),
  };
}
