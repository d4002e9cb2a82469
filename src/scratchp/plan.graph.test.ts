import { it } from "@jest/globals";
import neo4j from "neo4j-driver";
import { buildApiSchema } from "../schema.js";
import { run } from "../testing/run-operation.js";
import { openingMs, testEngines } from "../testing/engines.js";
import { fill } from "../testing/landscape.js";
it("plans", async () => {
  await buildApiSchema();
  const texts: { name: string; text: string; params: object }[] = [];
  const g = await testEngines()[1]!.open({ onStatement: (s) => texts.push(s) });
  await fill(g);
  texts.length = 0;
  await run(`{ cities(first: 2) { totalCount facets(by: [KIND, BUILDING_BLOCK]) { by } groups(by: [STATE, KIND]) { count } nodes { state { id } buildingBlocks(first: 2) { totalCount facets(by: [CATEGORY, STATUS]) { by } nodes { id } } links(first: 3) { totalCount nodes { id } } sources { id things(first: 2) { totalCount nodes { id } } } degree } } node(id: "hamburg") { id } a: cities(filter: { supporters: { count: { gte: 2 }, node: { actorType: [FOUNDATION] } } }) { nodes { id } } search(text: "ham") { nodes { id } } }`, { graph: g });
  const d = neo4j.driver(process.env["NEO4J_TEST_URI"]!); const s = d.session();
  const out: string[] = [];
  for (let round = 0; round < 3; round++)
  for (const { name, text, params } of texts) {
    const t = `// ${Math.random()}\n${text}`;
    const p = Object.fromEntries(Object.entries(params).map(([k, v]) => [k, typeof v === "number" ? neo4j.int(v) : v]));
    let t0 = performance.now(); await s.run(`EXPLAIN ${t}`, p); const a = performance.now() - t0;
    t0 = performance.now(); await s.run(t, p); const b = performance.now() - t0;
    t0 = performance.now(); await s.run(t, p); const c = performance.now() - t0;
    if (round === 2) out.push(`${name} len ${text.length} explain ${a.toFixed(0)} first ${b.toFixed(0)} second ${c.toFixed(0)}`);
  }
  console.log(out.join("\n"));
  await g.close(); await d.close();
}, openingMs);
