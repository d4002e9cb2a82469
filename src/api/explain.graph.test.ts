import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import type { Graph } from "../graph/graph.js";
import { anyThing, countAll } from "../../seed/landscape.store.js";
import { query, type Row } from "../graph/query.js";
import type { Statement } from "../graph/statement.js";
import { projectDir } from "../project-dir.js";
import { buildApiSchema } from "../schema.js";
import { neo4jAddress, openingMs, testEngines } from "../testing/engines.js";
import { everyShape, pageMark } from "../testing/every-shape.js";
import { examples } from "../testing/golden.js";
import { fill } from "../testing/landscape.js";
import { profiled } from "../testing/plan.js";
import { realThings } from "../testing/real-things.js";
import { shownTo } from "../testing/shown-errors.js";

const timeoutMs = 60_000;
const atOnce = 6;
const engines = testEngines();
const describeBoth = engines.length > 1 ? describe : describe.skip;
const subject = engines.length > 1 ? "every statement" : "every statement (skipped, since there is no Neo4j)";

/** Operators that look at every node, or at every pair of what two parts of a statement found. */
const forbidden = /^(AllNodesScan|CartesianProduct|PartitionedAllNodesScan)/;
/** Where a statement about certain things starts: at the index of their ids. */
const aboutCertainThings = /^\w+\.(byIds$|\w+By[A-Z])|^links\.ofThings$|^entity\.degrees$/;
const startsAtThings = /^(NodeUniqueIndexSeek|NodeIndexSeek|MultiNodeIndexSeek|Argument)/;
/** A relation with a handful of statements may be read as a whole. */
const aHandful = 10;

describeBoth(subject, () => {
  const heard = new Map<string, Statement>();
  let embedded: Graph;
  let server: Graph;
  let driver: Driver;

  beforeAll(async () => {
    let listens = false;
    const onStatement = (statement: Statement): void => {
      if (listens && !isDefinition(statement)) heard.set(statement.text, statement);
    };
    const [first, second] = engines;
    embedded = await first!.open({ timeoutMs, onStatement });
    await fill(embedded);
    listens = true;
    // What the seed reads: a second run writes nothing.
    await fill(embedded);
    for (const statement of [anyThing, countAll]) await embedded.all<object, unknown>(statement, {});
    await askEverything(embedded);
    listens = false;
    server = await second!.open({ timeoutMs });
    await fill(server);
    const { uri, user, password, database } = neo4jAddress!;
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    // Just filled, the server does not know yet how many things there are, and would plan for an empty graph.
    await driver.executeQuery("CALL db.prepareForReplanning(60)", {}, { database });
  }, openingMs);

  afterAll(async () => {
    await driver.close();
    await embedded.close();
    await server.close();
  });

  it("has a name that says whose it is and what it asks", () => {
    const names = new Set([...heard.values()].map(({ name }) => name));
    expect([...names].filter((name) => !/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*){1,2}$/.test(name))).toEqual([]);
  });

  it("is among those that are looked at here", () => {
    const names = new Set([...heard.values()].map(({ name }) => name));
    expect(namesInCode().filter((name) => !names.has(name))).toEqual([]);
  });

  it("gives the same rows on both engines, and on Neo4j looks neither at all nodes nor at all pairs", async () => {
    const statements = [...heard.values()];
    const faults: object[] = [];
    const check = async ({ name, text, params }: Statement): Promise<void> => {
      const raw = query<object, Row>({ name, mode: "read", text, read: (row) => row });
      const here = await embedded.all(raw, params);
      const there = await profiled(driver, neo4jAddress!.database, { name, text, params });
      const found = there.operators.filter(({ operator }) => forbidden.test(operator));
      const starts = there.operators.filter(({ isLeaf, operator, rows }) => {
        return isLeaf && !startsAtThings.test(operator) && rows > aHandful;
      });
      if (found.length > 0) faults.push({ name, text, found });
      if (aboutCertainThings.test(name) && starts.length > 0) faults.push({ name, text, starts });
      const [ours, theirs] = [sorted(here), sorted(there.rows)];
      const same = name === anyThing.name ? here.length === there.rows.length : ours === theirs;
      if (!same) faults.push({ name, text, params, ours, theirs });
    };
    const waiting = [...statements];
    const worker = async (): Promise<void> => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await check(next);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    expect(faults).toEqual([]);
    expect(statements.length).toBeGreaterThan(1000);
  }, 600_000);
});

function isDefinition({ name }: Statement): boolean {
  return name === "graph.define";
}

/** The names of all reading statements that stand in the code, apart from those that are put together. */
function namesInCode(): readonly string[] {
  const files = ["src", "seed"].flatMap((folder) =>
    readdirSync(join(projectDir(), folder), { recursive: true, withFileTypes: true })
      .filter(({ name }) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((file) => !/testing|safety|faults/.test(file)),
  );
  const statement = /name: "(\w+\.\w+)",\s+mode: "read"/g;
  return files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(statement)].map(([, name = ""]) => name),
  );
}

/** Every shape, with a further page where there is one, and every example question. */
async function askEverything(graph: Graph): Promise<void> {
  const ask = async (operation: string, variables = {}): Promise<unknown> => {
    const { data, errors, incidents } = await shownTo(operation, { graph, variables });
    if (errors.length > 0) throw new AggregateError(incidents, `${operation}\n${JSON.stringify(errors)}`);
    return data;
  };
  for (const shape of everyShape(await buildApiSchema(), (await realThings()).ids)) {
    const end = endCursorIn(await ask(shape.replace(pageMark, "first: 1")));
    if (end !== undefined) await ask(shape.replace(pageMark, `first: 1, after: ${JSON.stringify(end)}`));
  }
  for (const { operation, variables } of examples()) await ask(operation, variables);
}

function endCursorIn(data: unknown): string | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  if ("endCursor" in data) return (data.endCursor as string | null) ?? undefined;
  return Object.values(data)
    .map(endCursorIn)
    .find((cursor) => cursor !== undefined);
}

/** The rows as text, in no particular order; what a list of a row is ordered by, other tests look at. */
function sorted(rows: readonly Row[]): string {
  return JSON.stringify(rows.map(canonical).sort(byText));
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical).sort(byText);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, canonical(inner)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function byText(a: unknown, b: unknown): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
