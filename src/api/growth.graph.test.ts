import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import neo4j, { type Driver } from "neo4j-driver";
import { load } from "../../seed/load.js";
import { toLandscape } from "../../seed/mapping.js";
import { ownDataDir } from "../../seed/own-data.js";
import { readPackage } from "../../seed/package.js";
import { silent } from "../../seed/progress.js";
import type { Graph } from "../graph/graph.js";
import type { Statement } from "../graph/statement.js";
import { buildApiSchema } from "../schema.js";
import { doubled } from "../testing/doubled.js";
import { neo4jAddress, openingMs, testEngines } from "../testing/engines.js";
import { everyShape, pageMark } from "../testing/every-shape.js";
import { examples } from "../testing/golden.js";
import { fill } from "../testing/landscape.js";
import { profiled } from "../testing/plan.js";
import { realThings } from "../testing/real-things.js";
import { dataOf } from "../testing/run-operation.js";

const timeoutMs = 60_000;
const atOnce = 4;
/** What a statement may cost more when there is twice as much that it is not about: a tenth, or a few hits where it is small. */
const allowed = (hits: number): number => Math.max(1.1 * hits, hits + 30);
/**
 * What has to look at more when there is more, and why. A list whose filter names things by id is not among it: it fails here
 * when it starts anywhere else than at these.
 */
const grows: readonly { readonly what: RegExp; readonly because: string }[] = [
  {
    what: /^\/\/ \w+\.(count|facet|groups)\nMATCH \(n:\w+\)(?! WHERE (EXISTS|COUNT) \{[^{}]*\.id IN )/,
    because: "Counts all things of a kind, or looks through them for what no id names.",
  },
  {
    what: /^\/\/ \w+\.list\nMATCH \(n:\w+\) WHERE (?!(EXISTS|COUNT) \{[^{}]*\.id IN )/,
    because: "Goes on in the order of the list until enough things fit a filter that names none.",
  },
  {
    what: /^\/\/ \w+\.list\nMATCH \(n:\w+\)\nWITH n\nORDER BY \S+ IS NULL/,
    because: "Things without the value come last, and no index of Neo4j holds what has no value.",
  },
  {
    what: /^\/\/ \w+\.list\n[^]*AS k0/,
    because: "Ordered by what is computed of each thing.",
  },
  {
    what: /^\/\/ (links\.\w+\nMATCH \(:Entity\)-\[r\]->|source\.(statementsCount|things|thingsCount)\n)/,
    because: "All statements, or those of a source: sources are a list in each, which no range index knows.",
  },
  {
    what: /^\/\/ search\.names\n/,
    because: "Reads all names, once for each version of the graph.",
  },
  {
    what: /^\/\/ \w+\.labels\n/,
    because: "Reads what all things of a kind are shown by, once for each version of the graph.",
  },
  {
    what: /^\/\/ (sharing|connectivity|contradictions|overview|sharedResponsibilities)\.\w+\n/,
    because: "A question about the whole landscape; what it counts is kept by the version of the graph.",
  },
];
const [first, second] = testEngines();
const describeNeo4j = second === undefined ? describe.skip : describe;
const subject = second === undefined ? "a statement (skipped, since there is no Neo4j)" : "a statement";

describeNeo4j(subject, () => {
  let statements: readonly Statement[] = [];
  let server: Graph;
  let driver: Driver;

  beforeAll(async () => {
    statements = await oneOfEachForm();
    server = await second!.open({ timeoutMs });
    await fill(server);
    const { uri, user, password, database } = neo4jAddress!;
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    // Just filled, the server does not know yet how many things there are, and would plan for an empty graph.
    await driver.executeQuery("CALL db.prepareForReplanning(60)", {}, { database });
  }, openingMs);

  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it("costs at most a tenth more when the landscape doubles and its answer does not", async () => {
    const before = await hitsOfAll(driver, statements);
    await load(server, doubled(toLandscape(await readPackage(ownDataDir()))), silent);
    const after = await hitsOfAll(driver, statements);
    const grown = statements
      .map((s) => ({ ...s, before: before.get(s) ?? 0, after: after.get(s) ?? 0 }))
      .filter((s) => s.after > allowed(s.before));
    const unforeseen = grown.filter(({ text }) => !grows.some(({ what }) => what.test(text)));
    expect(unforeseen).toEqual([]);
    const needless = grows.filter(({ what }) => !grown.some(({ text }) => what.test(text)));
    expect(needless).toEqual([]);
  }, 300_000);
});

/** Of all statements of lists, relations and example questions, the first of each form: with other labels and properties only. */
async function oneOfEachForm(): Promise<readonly Statement[]> {
  const forms = new Map<string, Statement>();
  let listens = false;
  const onStatement = (statement: Statement): void => {
    const form = formOf(statement.text);
    if (listens && !forms.has(form)) forms.set(form, statement);
  };
  const graph = await first!.open({ timeoutMs, onStatement });
  await fill(graph);
  listens = true;
  for (const shape of everyShape(await buildApiSchema(), (await realThings()).ids)) {
    await dataOf(shape.replace(pageMark, "first: 1"), { graph });
  }
  for (const { operation, variables } of examples()) await dataOf(operation, { graph, variables });
  await graph.close();
  return [...forms.values()];
}

function formOf(text: string): string {
  return text
    .replace(/:[A-Z]\w*/g, ":X")
    .replace(/\b([a-z]\w*)\.(?!id\b)\w+/g, "$1.x")
    .replace(/(\w\.\w+, )+/g, "…");
}

async function hitsOfAll(driver: Driver, statements: readonly Statement[]): Promise<Map<Statement, number>> {
  const hits = new Map<Statement, number>();
  const waiting = [...statements];
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { operators } = await profiled(driver, neo4jAddress!.database, next);
      hits.set(
        next,
        operators.reduce((sum, operator) => sum + operator.hits, 0),
      );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return hits;
}
