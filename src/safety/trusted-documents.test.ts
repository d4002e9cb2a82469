import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { publicLimits } from "../server/limits/limits.js";
import { type RealServer, startRealServer } from "../testing/real-server.js";
import { examples } from "../testing/golden.js";
import { report } from "./figures.js";
import { timed } from "./timed.js";

let api: RealServer;
let listed: readonly { readonly name: string; readonly sha256: string }[];
beforeAll(async () => {
  api = await startRealServer();
  listed = (await (await fetch(`${api.url}/questions`)).json()) as typeof listed;
}, 120_000);
afterAll(() => api.stop());

const limitIn = (text: string): unknown =>
  (JSON.parse(text) as { extensions: { cost: { limit: number } } }).extensions.cost.limit;
const get = (documentId: string, variables: object = {}) => {
  const address = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
  return fetch(`${api.url}/graphql?${address.toString()}`, { headers: { "apollo-require-preflight": "1" } });
};

describe("check 17: a document of ours", () => {
  it("is known by its name and its hash, may be stored and may cost more; its text sent by anybody may not", async () => {
    let covered = 0;
    for (const { name, sha256 } of listed) {
      const { operation, variables } = examples().find((example) => example.name === name)!;
      for (const id of [name, `sha256:${sha256}`]) {
        const response = await get(id, variables);
        expect([name, response.status]).toEqual([name, 200]);
        expect(response.headers.get("cache-control")).toBe("public, max-age=60");
        expect(limitIn(await response.text())).toBe(publicLimits.trustedCost);
      }
      const { text } = await timed(api.url, JSON.stringify({ query: operation, variables }));
      expect(limitIn(text)).toBe(publicLimits.cost);
      covered++;
    }
    report({
      check: 17,
      what: "shipped questions known by name and hash, by GET, with the higher budget",
      target: "100 %",
      measured: `${covered} of ${listed.length}`,
    });
    expect(listed.length).toBeGreaterThan(40);
  }, 120_000);

  it.each(["no-such-question", `sha256:${"0".repeat(64)}`, "../overview", "__proto__", ""])(
    "is refused when it is none: %j",
    async (id) => {
      expect((await get(id)).status).toBe(400);
      expect((await timed(api.url, JSON.stringify({ documentId: id }))).status).toBe(400);
    },
  );

  it("cannot be bought by sending its name with another text", async () => {
    const body = JSON.stringify({
      documentId: "contradictions",
      query: "{ cities(first: 1) { totalCount } }",
    });
    const { text } = await timed(api.url, body);
    expect(text).not.toContain('"cities"');
  });
});
