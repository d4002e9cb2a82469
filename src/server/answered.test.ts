import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { AppError } from "../errors.js";
import { startStandIn, type StandIn } from "../testing/stand-in-server.js";

let api: StandIn;
beforeAll(async () => {
  api = await startStandIn();
});
afterAll(() => api.server.stop());
beforeEach(() => {
  api.logged.length = 0;
  api.graphSays(() => Promise.resolve("Bildung"));
});

const until = async (holds: () => boolean) => {
  while (!holds()) await pause(5);
};

describe("the log", () => {
  it("has one line per question, without what was in it", async () => {
    await api.ask("query Secretly { word }", { variables: { password: "hunter2" } });
    await until(() => api.logged.length > 0);
    expect(api.logged).toEqual([
      {
        level: "info",
        message: "request",
        facts: {
          requestId: expect.any(String) as unknown,
          method: "POST",
          operation: "Secretly",
          status: 200,
          cost: 1,
          ms: expect.any(Number) as unknown,
          statements: { "test.word": { count: 1, ms: expect.any(Number) as unknown } },
        },
      },
    ]);
  });

  it("says how a question ended: by the codes of its errors, or that the caller hung up", async () => {
    api.graphSays(() => Promise.reject(new AppError("UNAVAILABLE", "No.")));
    await api.ask("{ a: word b: word refused }");
    await until(() => api.logged.length > 0);
    expect(api.logged.at(-1)?.facts).toMatchObject({
      status: 503,
      codes: ["UNAVAILABLE", "BAD_USER_INPUT"],
      statements: { "test.word": { count: 2 } },
    });
    const gaveUp = new AppError("TIMEOUT", "The caller gave it up.");
    api.graphSays(
      () => new Promise((_, no) => api.callers.at(-1)?.signal?.addEventListener("abort", () => no(gaveUp))),
    );
    const signal = AbortSignal.timeout(100);
    const body = '{"query":"{ word }"}';
    const headers = { "content-type": "application/json" };
    const asked = fetch(`${api.url}/graphql`, { method: "POST", headers, body, signal });
    await expect(asked).rejects.toThrow();
    await until(() => api.logged.length > 1);
    expect(api.logged.at(-1)?.facts).toMatchObject({
      status: "hung up",
      statements: { "test.word": { count: 1 } },
    });
  });

  it("takes no word of a question for its name but that of the operation", async () => {
    await api.ask("# query hunter2\n{ word # query hunter2\n}");
    await api.ask("# first\n query Named { word }");
    await until(() => api.logged.length > 1);
    expect(api.logged.map(({ facts }) => facts["operation"])).toEqual(["anonymous", "Named"]);
  });
});
