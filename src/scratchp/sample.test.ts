import { it } from "@jest/globals";
import fc from "fast-check";
import { parse, validate } from "graphql";
import { buildApiSchema } from "../schema.js";
import { randomQuery } from "../testing/random-query.js";
it("samples", async () => {
  const schema = await buildApiSchema();
  const qs = fc.sample(randomQuery(schema, { Entity: ["hamburg"], Municipality: ["bremen", "hamburg"] }), 2000);
  let bad = 0;
  for (const q of qs) { const e = validate(schema, parse(q)); if (e.length) { bad++; if (bad < 5) console.log(q, e.map(String)); } }
  console.log(bad, qs.slice(0, 25).join("\n"));
});
