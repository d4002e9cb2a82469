import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "@jest/globals";
import { startStandIn } from "../../testing/stand-in-server.js";
import { publicLimits } from "./limits.js";

it("refuses a question before its body has come when nobody may wait, and lives on", async () => {
  const limits = { ...publicLimits, eventLoopMs: Infinity, working: 1, waiting: 1, waitMs: 10_000 };
  const api = await startStandIn({ limits, trustedProxies: ["127.0.0.1"] });
  let answer: (word: string) => void = () => undefined;
  api.graphSays(() => new Promise((resolve) => (answer = resolve)));
  const asked = ["10.0.0.1", "10.0.0.2"].map((address) =>
    api.ask("{ word }", { headers: { "x-forwarded-for": address } }),
  );
  await pause(200);

  const headers = { "content-type": "application/json", "content-length": "99" };
  const half = request(`${api.url}/graphql`, { method: "POST", headers });
  half.write("{");
  const [response] = (await once(half, "response")) as [IncomingMessage];
  expect(response.statusCode).toBe(503);
  expect(response.headers).toMatchObject({ "retry-after": "2", "x-content-type-options": "nosniff" });
  half.destroy();

  api.graphSays(() => Promise.resolve("Bildung"));
  answer("Bildung");
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 200]);
  await api.server.stop();
});
