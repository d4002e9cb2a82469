import { afterAll, beforeAll, it } from "@jest/globals";
import fc from "fast-check";
import { formatError } from "./fmt.js";
import type { Graph } from "../graph/graph.js";
import { buildApiSchema } from "../schema.js";
import { randomQuery } from "../testing/random-query.js";
import { run } from "../testing/run-operation.js";
import { openingMs, testEngines } from "../testing/engines.js";
import { fill } from "../testing/landscape.js";
import { sampleIds } from "./ids.js";
const engines = testEngines();
let graphs: Graph[];
const times = { neo4j: 0, embedded: 0 };
const cpu0 = process.cpuUsage();
const texts = new Set<string>();
let statements = 0;
const byName = new Map<string, Set<string>>();
beforeAll(async () => {
  graphs = await Promise.all(engines.map((e) => e.open(e.name === "Neo4j" ? { onStatement: (s) => { statements++; texts.add(s.text); const x = s.text.split("\n").slice(1).join("\n"); const key = s.name.replace(/.*By[A-Z]\w+/, "end"); if (!byName.has(key)) byName.set(key, new Set()); byName.get(key)!.add(x); } } : {})));
  for (const g of graphs) await fill(g);
}, openingMs);
afterAll(async () => { for (const g of graphs) await g.close(); });
it("same", async () => {
  const schema = await buildApiSchema();
  const ids = await sampleIds();
  const n = Number(process.env["N"] ?? 100);
  const seed = Number(process.env["SEED"] ?? Date.now() % 1e6);
  const qs = fc.sample(randomQuery(schema, ids), { numRuns: n, seed });
  texts.clear(); byName.clear(); statements = 0;
  let t = Date.now(); let bad = 0, errs = 0, bytes = 0; const slow: [number, string][] = [];
  const k = Number(process.env["K"] ?? 1);
  const one = async (q: string) => {
    const t0 = Date.now();
    const [a, b] = await Promise.all(graphs.map(async (graph) => { const t1 = Date.now(); const f = formatError(await run(q, { graph })); times[graph.engine] += Date.now() - t1; return f; }));
    slow.push([Date.now() - t0, q]);
    bytes += a!.length;
    if (a!.includes('"code"')) { errs++; if (/"code":"(?!BAD_USER)/.test(a!) || /"code":"(?!BAD_USER)/.test(b!)) console.log("BADCODE", q, a!.slice(-600), b!.slice(-600)); else if (errs < 5) console.log("err", q, a!.slice(0, 300)); }
    if (a !== b) { bad++; let i = 0; while (a![i] === b![i]) i++; console.log("DIFF", q, "\n", a!.slice(Math.max(0, i - 200), i + 200), "\n", b!.slice(Math.max(0, i - 200), i + 200)); }
  };
  for (let i = 0; i < n; i += k) await Promise.all(qs.slice(i, i + k).map(one));
  slow.sort((a, b) => b[0] - a[0]);
  const c = process.cpuUsage(cpu0); console.log([...byName].map(([k, v]) => [k, v.size] as const).sort((a, b) => b[1] - a[1]).slice(0, 40).join("; ")); console.log({ cpu: (c.user + c.system) / 1000, times, seed, n, ms: Date.now() - t, bad, errs, bytes, statements, texts: texts.size, median: slow[n >> 1]![0] }, slow.slice(0, 5));
}, 600_000);
