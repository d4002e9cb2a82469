import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type RealServer, startRealServer } from "../../testing/real-server.js";

let api: RealServer;
beforeAll(async () => {
  api = await startRealServer();
}, 120_000);
afterAll(() => api.stop());

interface Listed {
  readonly name: string;
  readonly title: { readonly de: string; readonly en: string };
  readonly formats: readonly string[];
  readonly sha256: string;
  readonly variables: readonly { readonly name: string; readonly type: string; readonly example: unknown }[];
}

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${api.url}${path}`, { headers });
/** Asked by node itself: fetch would say that it wants no stored answer. */
const statusOf = (path: string, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(`${api.url}${path}`, { headers }, (response) => {
      response.resume().once("end", () => resolve(response.statusCode));
    })
      .once("error", reject)
      .end();
  });
const listed = async () => (await (await get("/questions")).json()) as readonly Listed[];
const addressOf = ({ name, variables }: Listed, ending = "") => {
  const address = new URLSearchParams();
  for (const { name: key, example } of variables) {
    for (const one of Array.isArray(example) ? (example as unknown[]) : [example]) {
      if (one !== null) address.append(key, typeof one === "string" ? one : JSON.stringify(one));
    }
  }
  return `/questions/${name}${ending}?${address.toString()}`;
};
const bremen = "/questions/shared-building-blocks?municipalities=hamburg&municipalities=bremen";

describe("GET /questions", () => {
  it("lists every question with its titles, formats and variables", async () => {
    const questions = await listed();
    expect(questions.length).toBeGreaterThan(0);
    for (const { title, formats, variables } of questions) {
      expect([title.de, title.en]).not.toContain("");
      expect(formats).toEqual(expect.arrayContaining(["csv", "xlsx", "json"]));
      for (const variable of variables) expect(variable.type).toMatch(/^\[?\w+/);
    }
  });

  it("is a page in the reader's language for a browser", async () => {
    const page = await get("/questions", { accept: "text/html", "accept-language": "en" });
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(await page.text()).toContain("<h1>Questions</h1>");
  });
});

describe("GET /questions/<name>", () => {
  it("answers every question with the variables of its example", async () => {
    for (const question of await listed()) {
      const answer = await get(addressOf(question));
      const body = (await answer.json()) as { data: object; errors?: unknown };
      expect([question.name, answer.status, body.errors]).toEqual([question.name, 200, undefined]);
    }
  }, 120_000);

  it("may be stored, and is not sent again to whoever has it", async () => {
    const first = await get(bremen);
    expect(first.headers.get("cache-control")).toBe("public, max-age=60");
    expect(first.headers.get("vary")).toContain("Accept-Language");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    expect(await statusOf(bremen, { "if-none-match": etag })).toBe(304);
  });

  it("gives the same answer as the API for the text, the name and the hash", async () => {
    const question = (await listed()).find(({ name }) => name === "shared-building-blocks");
    const variables = { municipalities: ["hamburg", "bremen"] };
    const post = async (body: object) =>
      (
        await fetch(`${api.url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ ...body, variables }),
        })
      ).json();
    const answer = await (await get(bremen)).json();
    expect(await post({ documentId: "shared-building-blocks" })).toEqual(answer);
    expect(await post({ documentId: `sha256:${question?.sha256}` })).toEqual(answer);
    expect(
      await post({ extensions: { persistedQuery: { version: 1, sha256Hash: question?.sha256 } } }),
    ).toEqual(answer);
    expect(await post({ documentId: "no-such-question" })).toMatchObject({
      errors: [{ extensions: { code: "BAD_REQUEST" } }],
    });
  });

  it.each([
    ["an unknown variable", `${bremen}&town=ulm`, "There is no variable `town`"],
    ["a missing variable", "/questions/shared-building-blocks", "municipalities"],
    ["a variable of another type", `${bremen}&scope=seven`, "scope"],
    [
      "an unknown id",
      "/questions/shared-building-blocks?municipalities=hamburg&municipalities=nowhere",
      "nowhere",
    ],
    ["an unknown language", `${bremen}&lang=fr`, "`lang` is `de` or `en`"],
  ])("refuses %s and says what is allowed", async (_what, path, message) => {
    const answer = await get(path);
    const { errors } = (await answer.json()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    expect(answer.status).toBe(400);
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("says that there is no such question or file", async () => {
    expect((await get("/questions/no-such-question")).status).toBe(404);
    expect((await get(bremen.replace("?", ".docx?"))).status).toBe(404);
  });
});

describe("GET /questions/<name>.<format>", () => {
  it("gives every question in every format that it has", async () => {
    for (const question of await listed()) {
      for (const format of question.formats) {
        const file = await get(addressOf(question, `.${format}`));
        const bytes = Buffer.from(await file.arrayBuffer());
        expect([question.name, format, file.status]).toEqual([question.name, format, 200]);
        expect(file.headers.get("content-disposition")).toContain(`${question.name}.${format}`);
        expect(file.headers.get("link")).toContain('rel="describedby"');
        expect(bytes.length).toBeGreaterThan(50);
      }
    }
  }, 240_000);
});
