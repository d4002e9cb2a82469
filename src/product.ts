import { toLandscape } from "../seed/mapping.js";
import { definitionsOf } from "./api/definitions.js";
import type { Product } from "./app.js";
import { buildApiSchema, model } from "./schema.js";

/** The concepts of this project, put together. */
export async function product(): Promise<Product> {
  return {
    schema: await buildApiSchema(),
    model,
    definitions: definitionsOf(model),
    mapping: toLandscape,
  };
}
