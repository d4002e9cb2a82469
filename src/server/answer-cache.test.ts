import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { AppError } from "../errors.js";
import { startStandIn, type StandIn } from "../testing/stand-in-server.js";

let api: StandIn;
let asked = 0;
const start = async (answerCacheMb: number) => {
  api = await startStandIn({ answerCacheMb });
  asked = 0;
  api.graphSays(() => Promise.resolve(`answer ${++asked}`));
};
beforeEach(() => start(1));
afterEach(() => api.server.stop());

const preflight = { "apollo-require-preflight": "1" };
const wordOf = async (response: Response) =>
  ((await response.json()) as { data: { word: unknown } }).data.word;
const ask = async (...what: Parameters<StandIn["ask"]>) => wordOf(await api.ask(...what));
const statusOf = (path: string, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(`${api.url}${path}`, { headers }, (response) =>
      response.resume().once("end", () => resolve(response.statusCode)),
    )
      .once("error", reject)
      .end();
  });
/** A folder with one question that may be asked by its name. */
async function folderWith(name: string, operation: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "questions-"));
  await mkdir(join(dir, name));
  await writeFile(join(dir, name, "question.json"), "{}");
  await writeFile(join(dir, name, "operation.graphql"), operation);
  return dir;
}
async function costOf(body: object): Promise<{ readonly limit: number }> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${api.url}/graphql`, { method: "POST", headers, body: JSON.stringify(body) });
  const { extensions } = (await response.json()) as { extensions: { cost: { limit: number } } };
  return extensions.cost;
}

describe("an answer that is kept", () => {
  it("is given again, as it was, without asking the database", async () => {
    const [first, again] = [await api.ask("{ word }"), await api.ask("{ word }")];
    expect(await again.text()).toBe(await first.text());
    for (const name of ["content-type", "cache-control", "content-language", "etag", "vary"])
      expect([name, again.headers.get(name)]).toEqual([name, first.headers.get(name)]);
    expect(again.headers.get("x-request-id")).not.toBe(first.headers.get("x-request-id"));
    expect(asked).toBe(1);
  });

  it("is not given once the data have changed", async () => {
    await ask("{ word }");
    api.graphChanges();
    expect(await ask("{ word }")).toBe("answer 2");
  });

  it.each([
    ["another text", "{ word __typename }", {}],
    ["another operation name", "query Other { word }", {}],
    ["other variables", "query ($of: [Int]) { word numbers(of: $of) }", { variables: { of: [1] } }],
    ["another language", "{ word }", { headers: { "accept-language": "en" } }],
    ["another media type", "{ word }", { headers: { accept: "application/graphql-response+json" } }],
  ])("is not given for %s", async (_, text, init) => {
    await ask("{ word }");
    await ask("query ($of: [Int]) { word numbers(of: $of) }", { variables: { of: [2] } });
    const before = asked;
    await ask(text, init);
    expect(asked).toBe(before + 1);
  });

  it("is not given with what a question of ours may cost to whoever sends its text", async () => {
    const operationsDir = await folderWith("word", "{ word }");
    await api.server.stop();
    api = await startStandIn({ answerCacheMb: 1, operationsDir });
    const { limit: ofOurs } = await costOf({ documentId: "word" });
    expect((await costOf({ query: "{ word }", extensions: {} })).limit).toBeLessThan(ofOurs);
    expect((await costOf({ documentId: "word" })).limit).toBe(ofOurs);
    await rm(operationsDir, { recursive: true });
  });

  it("does not open the CSRF guard", async () => {
    const address = `${api.url}/graphql?query=${encodeURIComponent("{ word }")}`;
    expect((await fetch(address, { headers: preflight })).status).toBe(200);
    expect((await fetch(address)).status).toBe(400);
  });

  it("is not sent to a GET that still has it, until the data have changed", async () => {
    const path = `/graphql?query=${encodeURIComponent("{ word }")}`;
    const { headers } = await fetch(`${api.url}${path}`, { headers: preflight });
    const known = { ...preflight, "if-none-match": headers.get("etag") ?? "" };
    expect(await statusOf(path, known)).toBe(304);
    api.graphChanges();
    expect(await statusOf(path, known)).toBe(200);
  });

  it("is sent again where another version of the program says something else of the same data", async () => {
    const path = `/graphql?query=${encodeURIComponent("{ word }")}`;
    const { headers } = await fetch(`${api.url}${path}`, { headers: preflight });
    const known = { ...preflight, "if-none-match": headers.get("etag") ?? "" };
    await api.server.stop();
    await start(1);
    expect(await statusOf(path, known)).toBe(304);
    await api.server.stop();
    await start(1);
    api.graphSays(() => Promise.resolve("something else"));
    expect(await statusOf(path, known)).toBe(200);
  });
});

describe("the memory for answers", () => {
  it("is never exceeded: what was not asked for longest goes first", async () => {
    api.graphSays(() => Promise.resolve(`${"x".repeat(80_000)}${++asked}`));
    const words = Array.from({ length: 15 }, (_, i) => `{ word a${i}: __typename }`);
    for (const text of words) await ask(text);
    expect(asked).toBe(15);
    const oftenAsked = words[14]!;
    await ask(oftenAsked);
    expect(asked).toBe(15);
    await ask(words[0]!);
    expect(asked).toBe(16);
    await ask(oftenAsked);
    expect(asked).toBe(16);
  });
});

describe("an answer is not kept", () => {
  it("when it has an error", async () => {
    api.graphSays(() => Promise.reject(new AppError("UNAVAILABLE", "No.")));
    await api.ask("{ word language }");
    api.graphSays(() => Promise.resolve("Bildung"));
    expect(await ask("{ word language }")).toBe("Bildung");
  });

  it("when it takes more than its part of the memory", async () => {
    api.graphSays(() => Promise.resolve("x".repeat(200_000 + ++asked)));
    await ask("{ word }");
    await ask("{ word }");
    expect(asked).toBe(2);
  });

  it("when nothing is to be kept", async () => {
    await api.server.stop();
    await start(0);
    await ask("{ word }");
    expect(await ask("{ word }")).toBe("answer 2");
  });
});
