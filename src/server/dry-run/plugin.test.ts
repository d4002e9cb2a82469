import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { openEmbedded } from "../../graph/embedded/embedded.js";
import type { Graph } from "../../graph/graph.js";
import { openingMs } from "../../testing/engines.js";
import { examples } from "../../testing/golden.js";
import { fill } from "../../testing/landscape.js";
import { type RealServer, serve } from "../../testing/real-server.js";
import { publicLimits } from "../limits/limits.js";

interface Answer {
  readonly data: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly extensions: { readonly cost: object; readonly statements?: readonly { readonly name: string }[] };
}

/** The machine of a test may be busy. */
const limits = { ...publicLimits, rate: Infinity, eventLoopMs: Infinity };
const sent: string[] = [];
let graph: Graph;
let api: RealServer;
beforeAll(async () => {
  graph = await openEmbedded({ file: undefined, onStatement: ({ name }) => void sent.push(name) });
  await fill(graph);
  api = await serve(graph, { limits });
}, openingMs);
afterAll(async () => {
  await api.stop();
  await graph.close();
});
beforeEach(() => {
  sent.length = 0;
});

const post = async (body: object, { url } = api): Promise<Answer> => {
  const init = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
  return (await (await fetch(`${url}/graphql`, init)).json()) as Answer;
};
const dry = { extensions: { dryRun: true } };
const query = `{ city(id: "kiel") { name sources { id } } }`;
const statements = [
  { name: "municipality.byIds", text: expect.stringContaining("MATCH (n:Municipality)") },
  { name: "source.byIds", text: expect.stringContaining("MATCH (n:Source)") },
];

describe("a dry run over HTTP", () => {
  it("is answered with the statements and no data, and nothing is sent", async () => {
    expect(await post({ query, ...dry })).toEqual({
      data: null,
      extensions: { cost: { requested: 3, limit: 20_000 }, statements },
    });
    expect(sent).toEqual([]);
  });

  it("is never mixed up with the real run, whichever is asked first", async () => {
    const keeping = await serve(graph, { answerCacheMb: 8, limits });
    for (const extensions of [{}, { dryRun: true }, { dryRun: false }, { dryRun: true }]) {
      const { data, extensions: shown } = await post({ query, extensions }, keeping);
      const isDry = "dryRun" in extensions && extensions.dryRun;
      expect(data).toEqual(isDry ? null : { city: { name: "Kiel", sources: expect.any(Array) } });
      expect("statements" in shown).toBe(isDry);
    }
    await keeping.stop();
  });

  it("can be asked for in an address", async () => {
    const address = new URLSearchParams({ query, extensions: JSON.stringify({ dryRun: true }) });
    const init = { headers: { "apollo-require-preflight": "1" } };
    const answer = await fetch(`${api.url}/graphql?${address.toString()}`, init);
    expect(await answer.json()).toMatchObject({ data: null, extensions: { statements } });
    expect(sent).toEqual([]);
  });

  it("can be asked for of our own questions, by name and hash", async () => {
    const { variables } = examples().find(({ name }) => name === "shared-building-blocks")!;
    const answer = await post({ documentId: "shared-building-blocks", variables, ...dry });
    expect(answer).toMatchObject({ data: null, extensions: { cost: { limit: 200_000 } } });
    const list = (await (await fetch(`${api.url}/questions`)).json()) as { name: string; sha256: string }[];
    const { sha256: sha256Hash } = list.find(({ name }) => name === "shared-building-blocks")!;
    const hashed = { dryRun: true, persistedQuery: { version: 1, sha256Hash } };
    expect(await post({ variables, extensions: hashed })).toEqual(answer);
    expect(sent).toEqual([]);
  });

  it("says of every example what its real run costs", async () => {
    for (const { operation, variables } of examples()) {
      const { extensions } = await post({ query: operation, variables, ...dry });
      expect(sent).toEqual([]);
      const real = await post({ query: operation, variables });
      expect(extensions.cost).toEqual(real.extensions.cost);
      sent.length = 0;
    }
  }, 120_000);

  it.each([
    ["another value than true and false", { query, extensions: { dryRun: "true" } }, "BAD_USER_INPUT"],
    [
      "a question that is too large",
      {
        query:
          "{ cities(first: 100) { nodes { buildingBlocks(first: 100) { nodes { municipalities(first: 100) { nodes { id } } } } } } }",
      },
      "QUERY_TOO_COMPLEX",
    ],
    ["a document that does not fit", { query: "{ nothing }" }, "GRAPHQL_VALIDATION_FAILED"],
    [
      "variables that do not fit",
      { query: "query ($id: ID!) { city(id: $id) { id } }", variables: {} },
      "BAD_USER_INPUT",
    ],
  ])("is refused with %s as the real run is", async (_what, body, code) => {
    const { errors } = await post({ ...dry, ...body });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(sent).toEqual([]);
  });

  it("says what is allowed when it is asked for in another way", async () => {
    const { errors } = await post({ query, extensions: { dryRun: 1 } });
    expect(errors?.[0]?.message).toBe("`extensions.dryRun` is true or false; got 1.");
  });

  it("takes the point that every request takes, whatever it would cost", async () => {
    const poor = await serve(graph, { limits: { ...limits, rate: 1000 } });
    try {
      const dear = { query: "{ connectivity { thingCount } }" };
      const answers = await Promise.all([1, 2, 3].map(() => post({ ...dear, ...dry }, poor)));
      for (const answer of answers) expect(answer).toMatchObject({ data: null });
      const { errors } = await post(dear, poor);
      expect(errors?.[0]?.message).toContain("This costs 1001 points and 996 of 1000 a minute are left");
    } finally {
      await poor.stop();
    }
  });
});
