import { request } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, it } from "@jest/globals";
import fc from "fast-check";
import { load } from "../../seed/load.js";
import { toLandscape } from "../../seed/mapping.js";
import type { Landscape } from "../../seed/model.js";
import { ownDataDir } from "../../seed/own-data.js";
import { readPackage } from "../../seed/package.js";
import { silent } from "../../seed/progress.js";
import type { Graph } from "../graph/graph.js";
import { keeping } from "../graph/kept.js";
import { buildApiSchema } from "../schema.js";
import { openingMs } from "../testing/engines.js";
import { onBothLandscapes } from "../testing/landscape.js";
import { type Change, changed, randomChange } from "../testing/random-change.js";
import { randomQuery } from "../testing/random-query.js";
import { type RandomRequest, randomRequests } from "../testing/random-request.js";
import { type RealServer, serve } from "../testing/real-server.js";
import { realThings } from "../testing/real-things.js";

const original = toLandscape(await readPackage(ownDataDir()));
const questions = randomQuery(await buildApiSchema(), (await realThings()).ids);

/** Requests for one question, and a history in which they come again and again, by their places, while the data change. */
const event = fc.oneof({ weight: 8, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: randomChange(original) });
const history = fc.record({
  requests: randomRequests(questions),
  events: fc.array(event, { minLength: 25, maxLength: 25 }),
});
const histories = 5;

onBothLandscapes(
  (graph) => {
    let keeper: RealServer;
    let forgetful: RealServer;
    let kept = 0;
    const seed = (landscape: Landscape) => load(graph(), landscape, silent);
    const log = {
      info: ({ cached }: { cached?: boolean }) => void (kept += cached ? 1 : 0),
      warn: () => undefined,
      error: () => undefined,
    };
    beforeAll(async () => {
      keeper = await serve(keepingGraph(graph()), { answerCacheMb: 64, log });
      forgetful = await serve(graph());
    }, openingMs);
    afterAll(async () => {
      await keeper.stop();
      await forgetful.stop();
    });
    beforeEach(() => seed(original), openingMs);

    it("a server that keeps answers gives the same as one that makes each anew, however the data change", async () => {
      kept = 0;
      const property = fc.asyncProperty(history, async ({ requests, events }) => {
        for (const event of events) {
          if (typeof event === "number") await sameAnswers(requests[event]!);
          else await seed(changed(original, event));
        }
      });
      // A failure prints the seed and the history; `{ seed, path }` as a further option repeats it.
      await fc.assert(property, {
        numRuns: histories,
        interruptAfterTimeLimit: 250_000,
        markInterruptAsFailure: true,
      });
      expect(kept).toBeGreaterThan(2 * histories);
    }, 300_000);

    async function sameAnswers(asked: RandomRequest): Promise<void> {
      const [answer, expected] = [await answerOf(keeper, asked), await answerOf(forgetful, asked)];
      expect(answer).toEqual(expected);
    }

    it("a reader who has an answer is told so until another package is there", async () => {
      const path = "/questions/shared-building-blocks?municipalities=hamburg&municipalities=bremen";
      const { etag } = await headOf(keeper, path);
      expect(await headOf(keeper, path, etag)).toEqual({ status: 304, etag });
      const change: Change = { what: "renamed", label: "City" };
      await seed(changed(original, change));
      expect((await headOf(keeper, path, etag)).status).toBe(200);
      expect((await answerOf(keeper, { path, method: "GET", headers: {} })).body).toContain("Hamburg too");
    });
  },
  { timeoutMs: 60_000 },
);

/** The same graph, which also keeps what is computed from the whole of it. */
function keepingGraph(graph: Graph, kept = keeping(() => graph.version())): Graph {
  return { ...graph, kept, for: (caller) => keepingGraph(graph.for(caller), kept) };
}

async function answerOf({ url }: RealServer, { path, ...init }: RandomRequest) {
  const response = await fetch(url + path, init);
  const names = ["content-type", "content-language", "cache-control", "vary", "retry-after"];
  const headers = names.map((name) => [name, response.headers.get(name)]);
  return { status: response.status, headers, body: await response.text() };
}

/** Asked by node itself: fetch would say that it wants no stored answer. */
function headOf({ url }: RealServer, path: string, known = "") {
  return new Promise<{ status: number | undefined; etag: string | undefined }>((resolve, reject) => {
    request(url + path, { headers: { "if-none-match": known } }, (response) => {
      const { statusCode: status, headers } = response.resume();
      resolve({ status, etag: headers.etag });
    })
      .once("error", reject)
      .end();
  });
}
