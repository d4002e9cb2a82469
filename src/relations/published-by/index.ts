import type { Relation } from "../../api/concept.js";
import { municipality } from "../../entities/municipality/index.js";
import { output } from "../../entities/output/index.js";

/** Outputs name their municipality in a column of their own table. */
export const publishedBy: Relation = {
  type: "PUBLISHED_BY",
  from: {
    kind: output,
    field: "municipality",
    one: true,
    description: "The municipality that published or held it; null for what is of no single one.",
  },
  to: {
    kinds: [municipality],
    field: "outputs",
    description:
      "What it has published or held, as far as a source names it; earlier editions may be missing.",
  },
  rows: [{ file: "outputs", from: "id", to: "municipality_id" }],
};
