import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  execute,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  validate,
} from "graphql";
import { makeContext } from "../../api/context.js";
import { openEmbedded } from "../../graph/embedded/embedded.js";
import type { Graph } from "../../graph/graph.js";
import { buildApiSchema, model } from "../../schema.js";
import { examples } from "../../testing/golden.js";
import { fill } from "../../testing/landscape.js";
import { randomQuery } from "../../testing/random-query.js";
import { type RealServer, serve } from "../../testing/real-server.js";
import { realThings } from "../../testing/real-things.js";
import { type Execute, executor } from "./plugin.js";

let graph: Graph;
let schema: GraphQLSchema;
let byPlan: Execute;
beforeAll(async () => {
  graph = await openEmbedded({ file: undefined, timeoutMs: 60_000 });
  await fill(graph);
  schema = await buildApiSchema();
  byPlan = executor(schema);
}, 120_000);
afterAll(() => graph.close());

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const contextValue = () => makeContext({ graph, model, log });

/** An answer with its errors in an order of their own: siblings fail in no particular one. */
const told = ({ data, errors = [] }: ExecutionResult) =>
  JSON.parse(
    JSON.stringify({
      data,
      errors: errors.map(({ message, path, locations }) => ({ message, path, locations })).sort(byPath),
    }),
  ) as unknown;
const byPath = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

async function isAnsweredAlike(source: string, variableValues: Readonly<Record<string, unknown>> = {}) {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const planned = await byPlan(document, operation, variableValues, contextValue());
  if (planned === null) return;
  byPlanAlone++;
  const plain = await execute({ schema, document, contextValue: contextValue(), variableValues });
  expect(told(planned)).toEqual(told(plain));
}

/** How many were answered without graphql-js. */
let byPlanAlone = 0;

describe("a plan answers as graphql-js does", () => {
  it.each(examples())("$name", ({ operation, variables }) => isAnsweredAlike(operation, variables));

  it("any of 1,000 that fit the schema", async () => {
    const questions = randomQuery(schema, (await realThings()).ids);
    byPlanAlone = 0;
    await fc.assert(
      fc.asyncProperty(questions, (source) => isAnsweredAlike(source)),
      { numRuns: 1000 },
    );
    expect(byPlanAlone).toBeGreaterThan(900);
  }, 240_000);

  it.each([
    ["a page that is too large", "{ cities(first: 1000) { nodes { id } } }", {}],
    [
      "a page that is too large, in a list",
      "{ cities { nodes { id departments(first: 0) { nodes { id } } } } }",
      {},
    ],
    ["what is asked of nothing", '{ city(id: "nowhere") { id departments(first: 0) { nodes { id } } } }', {}],
    [
      "a refused page of one thing",
      '{ city(id: "bremen") { id departments(first: 0) { nodes { id } } supporters { totalCount } } }',
      {},
    ],
    [
      "fields left out below a lookup",
      'query ($no: Boolean!) { city(id: "bremen") { id @skip(if: $no) name } }',
      { no: true },
    ],
    [
      "fields left out",
      "query ($no: Boolean!) { cities { nodes { id @skip(if: $no) name @include(if: $no) } } }",
      { no: true },
    ],
    [
      "fields kept",
      "query ($no: Boolean!) { cities { nodes { id @skip(if: $no) name @include(if: $no) } } }",
      { no: false },
    ],
    [
      "null as if left out",
      "query ($f: Int) { cities(first: $f, filter: null) { nodes { id } } }",
      { f: null },
    ],
    [
      "an enum in a variable",
      "query ($k: [MunicipalityKind!]) { municipalities(filter: { kind: $k }) { nodes { id kind } } }",
      { k: ["DISTRICT"] },
    ],
  ])("%s", (_what, source, variables) => isAnsweredAlike(source, variables));
});

it("keeps lists apart that stand at the same place of things of different types", async () => {
  const ask = async (source: string) => {
    const document = parse(source);
    const answer = await byPlan(
      document,
      document.definitions[0] as OperationDefinitionNode,
      {},
      contextValue(),
    );
    return JSON.parse(JSON.stringify(answer?.data)) as {
      municipalities: { nodes: { id: string; buildingBlocks: { totalCount: number } }[] };
      nodes: { buildingBlocks: { totalCount: number; nodes: { id: string }[] } }[];
    };
  };
  const { municipalities } = await ask(
    "{ municipalities(filter: { kind: [DISTRICT] }, first: 100) { nodes { id buildingBlocks { totalCount } } } }",
  );
  const district = municipalities.nodes.find(({ buildingBlocks }) => buildingBlocks.totalCount > 0);
  const list = "totalCount nodes { id }";
  const { nodes } = await ask(`{ nodes(ids: ["bremen", "${district?.id ?? ""}"]) {
    ... on City { buildingBlocks(node: { id: { in: ["nothing"] } }) { ${list} } }
    ... on District { buildingBlocks { ${list} } }
  } }`);
  expect(
    nodes.map(({ buildingBlocks: { totalCount, nodes: found } }) => [totalCount > 0, found.length > 0]),
  ).toEqual([
    [false, false],
    [true, true],
  ]);
});

describe("a server that plans", () => {
  const servers: RealServer[] = [];
  beforeAll(async () => {
    for (const planned of [true, false]) servers.push(await serve(graph, { planned }));
  });
  afterAll(async () => {
    for (const server of servers) await server.stop();
  });

  const answersOf = (body: object) =>
    Promise.all(
      servers.map(async ({ url }) => {
        const response = await fetch(`${url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        });
        return {
          status: response.status,
          body: (await response.json()) as { errors?: { extensions: object }[] },
        };
      }),
    );

  it.each([
    ["a question", { query: "{ cities { totalCount nodes { id name } } }" }],
    ["a refusal of ours", { query: '{ cities(first: 1000) { nodes { id } } state(id: "be") { id } }' }],
    [
      "a refusal in which nothing is answered",
      { query: "{ nodes(ids: [] ) { id } cities(first: 0) { totalCount } }" },
    ],
    [
      "a variable that does not fit",
      { query: "query ($id: ID!) { city(id: $id) { id } }", variables: { id: {} } },
    ],
    ["a variable that is missing", { query: "query ($id: ID!) { city(id: $id) { id } }" }],
    [
      "one operation of two",
      { query: "query A { states { totalCount } } query B { actors { totalCount } }", operationName: "B" },
    ],
  ])("answers %s as one that does not", async (_what, body) => {
    const [planned, plain] = await answersOf(body);
    expect(planned).toEqual(plain);
  });
});
