import { describe, expect, it } from "@jest/globals";
import { parse, validate } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { usage } from "../seed/command.js";
import { readConfig } from "./config.js";
import { errorCodes } from "./errors.js";
import { projectDir } from "./project-dir.js";
import { buildApiSchema } from "./schema.js";
import { statusOf } from "./server/http-error.js";
import { examples, renewed } from "./testing/golden.js";
import { codeIn, codeSpans, listAt, tableAt, textAt, withList, withTable } from "./testing/markdown.js";

const read = (path: string): string => readFileSync(join(projectDir(), path), "utf8");
const json = (path: string): unknown => JSON.parse(read(path));

const readme = read("README.md");
const answerOf = (question: string): unknown => json(`schema/operations/${question}/answer.json`);
const titles = examples().map(({ name, operation }) => {
  const [english = "", german = ""] = operation.split("\n").map((line) => line.replace(/^# /, ""));
  return { name, english, german };
});

describe("the tables", () => {
  it("of questions lists every example question with its title (to renew it: UPDATE_GOLDEN=1 npm test -- src/docs.test.ts)", () => {
    const rows = titles.map(({ name, english }) => [
      `[${name}](schema/operations/${name}/operation.graphql)`,
      english,
    ]);
    const text = renewed("README.md", (old) => withTable(old, "questions", rows));
    expect(tableAt(text, "questions")).toEqual(rows);
  });

  it("of schema/README.md lists them in both languages", () => {
    const entries = titles.map(
      ({ name, english, german }) =>
        `[${name}](operations/${name}/operation.graphql): ${english} / ${german}`,
    );
    const text = renewed("schema/README.md", (old) => withList(old, "questions", entries));
    expect(listAt(text, "questions")).toEqual(entries);
  });

  it("of settings says what .env.example says", () => {
    expect(tableAt(readme, "settings")).toEqual(
      settingsOf(read(".env.example")).map(({ name, value, meaning }) => [
        `\`${name}\``,
        value === "" ? "not set" : `\`${value}\``,
        meaning,
      ]),
    );
  });

  it("of error codes has every code with its status and its sentence", () => {
    expect(tableAt(readme, "errors")).toEqual(
      Object.entries(errorCodes).map(([code, when]) => [
        `\`${code}\``,
        String(statusOf[code as keyof typeof errorCodes]),
        when,
      ]),
    );
  });
});

describe("the first question", () => {
  const [answer = "{}"] = codeIn(readme, "json");

  it("has the answer that the example question has, shortened", () => {
    expect(missingIn(answerOf("city-with-building-blocks"), JSON.parse(answer))).toEqual([]);
  });

  it("would be found out if its answer were another one", () => {
    const whole = { list: [{ a: 1, b: 2 }, { a: 3 }] };
    expect(missingIn(whole, { list: [{ a: 3 }] })).toEqual([]);
    expect(missingIn(whole, { list: [{ a: 3 }, { a: 1 }] })).toEqual(["list.1"]);
    expect(missingIn(whole, { list: [], other: 1 })).toEqual(["other"]);
  });

  it("fits the schema, as every GraphQL text of the README does", async () => {
    const sent = [...readme.matchAll(/-d '(\{.*\})'/g)].map(
      ([, body = ""]) => (JSON.parse(body) as { query: string }).query,
    );
    const texts = [...codeIn(readme, "graphql"), ...sent];
    expect(texts.length).toBeGreaterThanOrEqual(2);
    const schema = await buildApiSchema();
    expect(texts.flatMap((text) => validate(schema, parse(text)))).toEqual([]);
  });
});

describe("what the README says", () => {
  it("of how much there is, is what the question overview answers", () => {
    const { data } = answerOf("overview") as {
      data: { overview: { sources: number } & Record<"things" | "statements", { count: number }[]> };
    };
    const total = (counts: { count: number }[]): string =>
      counts.reduce((sum, { count }) => sum + count, 0).toLocaleString("en-GB");
    const { things, statements, sources } = data.overview;
    const said = `${total(things)} things, ${total(statements)} statements and ${sources} sources`;
    expect(readme.replace(/\s+/g, " ")).toContain(said);
  });

  it("of citing and of the notice, is what the data package says", () => {
    const { citation, licenses } = json("seed/data/datapackage.json") as {
      citation: string;
      licenses: Record<string, string>[];
    };
    expect(textAt(readme, "citation")).toBe(citation);
    expect(textAt(readme, "notice")).toBe(licenses.map((l) => l["bildungsgraph:notice"] ?? "").join(""));
  });

  it("of Node.js, is what package.json says", () => {
    const { engines } = json("package.json") as { engines: { node: string } };
    expect(`>=${/Node\.js (\d+\.\d+) or newer/.exec(readme)?.[1] ?? ""}`).toBe(engines.node);
  });

  it("of Neo4j, is understood by the settings", () => {
    const lines = codeSpans(readme).filter((span) => span.includes("NEO4J_URI="));
    expect(lines.length).toBeGreaterThanOrEqual(3);
    for (const line of lines) {
      const pairs = [...line.matchAll(/([A-Z0-9_]+)=(\S+)/g)].map(([, name, value = ""]) => [
        name,
        value.replaceAll("…", "x"),
      ]);
      expect(readConfig(Object.fromEntries(pairs) as Record<string, string>).neo4j).not.toBeNull();
    }
  });

  it("of the seed, are options that it has", () => {
    const lines = codeSpans(readme).filter((span) => span.startsWith("npm run seed"));
    const options = lines.flatMap((line) => line.match(/ --\w+/g) ?? []);
    expect(options.filter((option) => !usage.includes(`${option} `))).toEqual([]);
  });
});

interface Setting {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
}

/** Each setting with its value and the comment above it, in one line. */
function settingsOf(template: string): readonly Setting[] {
  return template
    .split("\n\n")
    .map((block) => block.trim().split("\n"))
    .flatMap((lines) => {
      const [, name, value = ""] = /^(\w+)=(.*)$/.exec(lines.at(-1) ?? "") ?? [];
      const meaning = lines.slice(0, -1).map((line) => line.replace(/^# ?/, ""));
      return name === undefined ? [] : [{ name, value, meaning: meaning.join(" ") }];
    });
}

/** The paths at which `part` says something that `whole` does not; of a list it may show some, in the same order. */
function missingIn(
  whole: unknown,
  part: unknown,
  path: readonly (string | number)[] = [],
): readonly string[] {
  if (Array.isArray(part)) {
    const left = Array.isArray(whole) ? [...(whole as unknown[])] : [];
    return part.flatMap((item, i) => {
      const at = left.findIndex((candidate) => missingIn(candidate, item).length === 0);
      left.splice(0, at < 0 ? 0 : at + 1);
      return at < 0 ? [[...path, i].join(".")] : [];
    });
  }
  if (typeof part === "object" && part !== null) {
    const of = (typeof whole === "object" ? whole : null) ?? {};
    return Object.entries(part).flatMap(([key, value]) =>
      missingIn((of as Record<string, unknown>)[key], value, [...path, key]),
    );
  }
  return whole === part ? [] : [path.join(".")];
}
