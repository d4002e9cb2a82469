import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { execute, type GraphQLSchema, type OperationDefinitionNode, parse, validate } from "graphql";
import { makeContext } from "../../api/context.js";
import type { Graph } from "../../graph/graph.js";
import { buildApiSchema, model } from "../../schema.js";
import { openingMs, testEngines } from "../../testing/engines.js";
import { fill } from "../../testing/landscape.js";
import { randomQuery } from "../../testing/random-query.js";
import { realThings } from "../../testing/real-things.js";
import { type Execute, executor } from "./plugin.js";

const engine = testEngines().find(({ name }) => name === "Neo4j");
const described = engine === undefined ? describe.skip : describe;
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

described("what is asked ahead of the things that it is about (skipped where there is no Neo4j)", () => {
  let graph: Graph;
  let schema: GraphQLSchema;
  let byPlan: Execute;
  let sent: string[] = [];
  beforeAll(async () => {
    graph = await engine!.open({ timeoutMs: 60_000, onStatement: ({ name }) => void sent.push(name) });
    await fill(graph);
    schema = await buildApiSchema();
    byPlan = executor(schema);
  }, openingMs);
  afterAll(() => graph.close());
  beforeEach(() => {
    sent = [];
  });

  /** What an operation answers and asks, by plan, and by graphql-js, which asks nothing ahead. */
  async function bothWays(source: string) {
    const document = parse(source);
    expect(validate(schema, document)).toEqual([]);
    const contextValue = () => makeContext({ graph, model, log });
    const planned = await byPlan(
      document,
      document.definitions[0] as OperationDefinitionNode,
      {},
      contextValue(),
    );
    const ahead = sent.sort();
    sent = [];
    const plain = await execute({ schema, document, contextValue: contextValue() });
    const after = sent.sort();
    sent = [];
    return { planned, ahead, plain, after };
  }
  const dataOf = (answer: { data?: unknown } | null) => JSON.parse(JSON.stringify(answer?.data)) as unknown;

  const blocks =
    "buildingBlocks(first: 2) { totalCount pageInfo { endCursor hasNextPage } nodes { id name } }";
  it.each([
    ["a list below a list", `{ cities(first: 7) { nodes { id ${blocks} } } }`],
    ["a page from its end", `{ cities(last: 3) { nodes { ${blocks} } } }`],
    [
      "lists three deep, from edges and from nodes",
      `{ buildingBlocks(first: 3) { edges { node { id municipalities(last: 4) { nodes { name
          departments(first: 2) { totalCount edges { node { name buildingBlocks { edges { role node { id } } } } } }
      } } } } } }`,
    ],
    [
      "lists below a lookup",
      `{ city(id: "bremen") { departments { nodes { name buildingBlocks { nodes { id } } } }
          again: departments(first: 1) { nodes { id state: municipality { id } buildingBlocks { thingCount } } } } }`,
    ],
    [
      "facets, counts and degrees",
      `{ cities(first: 4) { nodes { id degree buildingBlocks { totalCount
          facets(by: [CATEGORY]) { buckets { value count } } } } } }`,
    ],
    [
      "things of several kinds",
      `{ cities(first: 5) { nodes { supporters { nodes { id degree links(first: 2) { totalCount
          nodes { relation end { id } } } } } } } }`,
    ],
    [
      "a list that is ordered by a count",
      `{ municipalities(first: 5, orderBy: [{ by: DEGREE }]) { nodes { ${blocks} } } }`,
    ],
    [
      "what depends on the type",
      `{ municipalities(first: 9) { nodes { id ... on City { ${blocks} } ... on District {
          buildingBlocks(first: 1) { nodes { id } } } } } }`,
    ],
    [
      "more than go out as one, three deep",
      `{ cities(first: 3) { nodes { ${"abcdef"
        .split("")
        .map(
          (name) =>
            `${name}: buildingBlocks(first: 2) { nodes { id municipalities(first: 1) { nodes { id } } } }`,
        )
        .join(" ")} } } }`,
    ],
    [
      "more than go out as one",
      `{ cities(first: 3) { nodes { ${"abcdefg"
        .split("")
        .map((name) => `${name}: buildingBlocks(first: 1) { nodes { id degree } }`)
        .join(" ")} } } }`,
    ],
  ])("is %s, and it is what would be found behind them, asked for once", async (_what, source) => {
    const { planned, ahead, plain, after } = await bothWays(source);
    expect(plain.errors).toBeUndefined();
    expect(dataOf(planned)).toEqual(dataOf(plain));
    expect(ahead).toEqual(after);
  });

  it("is asked for in vain where there is no such thing", async () => {
    const { planned, plain, ahead, after } = await bothWays(
      `{ cities(filter: { id: { in: ["nowhere"] } }) { nodes { ${blocks} } } }`,
    );
    expect(dataOf(planned)).toEqual(dataOf(plain));
    expect(ahead.filter((name) => !after.includes(name))).toEqual([
      "uses.buildingBlocksByMunicipality",
      "uses.buildingBlocksByMunicipality.count",
    ]);
    const alone = await bothWays(
      '{ cities(filter: { id: { in: ["nowhere"] } }) { nodes { degree links { totalCount } } } }',
    );
    expect(alone.ahead).toEqual(alone.after);
  });

  it("is refused where it is shown", async () => {
    const { planned, plain } = await bothWays(
      "{ cities(first: 2) { nodes { id departments(first: 0) { nodes { id } } } } }",
    );
    const told = (errors: typeof plain.errors) =>
      errors?.map(({ message, path }) => [message, path?.join(".")]);
    expect(told(planned?.errors)).toEqual(told(plain.errors));
    expect(dataOf(planned)).toEqual(dataOf(plain));
  });

  it("answers any query as graphql-js does", async () => {
    const questions = randomQuery(schema, (await realThings()).ids);
    await fc.assert(
      fc.asyncProperty(questions, async (source) => {
        const { planned, plain } = await bothWays(source);
        if (planned !== null) expect(dataOf(planned)).toEqual(dataOf(plain));
      }),
      { numRuns: 40 },
    );
  }, 300_000);
});
