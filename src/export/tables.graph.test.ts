import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { readSheet, default as readBook } from "read-excel-file/node";
import { openEmbedded } from "../graph/embedded/embedded.js";
import type { Graph } from "../graph/graph.js";
import { about, type Answered, answered, answeredOperation, bytesOf, textOf } from "../testing/answers.js";
import { openingMs } from "../testing/engines.js";
import { fill } from "../testing/landscape.js";
import { dataOf } from "../testing/run-operation.js";

interface Block {
  readonly buildingBlock: { readonly id: string; readonly name: string };
  readonly userCount: number;
  readonly uses: readonly {
    readonly municipality: { readonly id: string };
    readonly confidence: string;
    readonly sources: readonly {
      readonly id: string;
      readonly citation: string;
      readonly url: string | null;
    }[];
  }[];
}
interface Shared {
  readonly sharedBuildingBlocks: Readonly<Record<"shared" | "partly" | "unique", readonly Block[]>>;
}

let graph: Graph;
let shared: Answered;
let pairs: Answered;
let cities: Answered;
let stated: Answered;

beforeAll(async () => {
  graph = await openEmbedded({ file: undefined });
  await fill(graph);
  shared = await answered(graph, "shared-building-blocks", {
    municipalities: ["bremen", "hamburg", "leipzig"],
  });
  pairs = await answered(graph, "municipality-pairs", { minShared: 2 });
  stated = await answered(graph, "unverified-statements");
  const fields = "id name ags areaKm2 isLargeCity population confidence sources { id citation url }";
  cities = await answeredOperation(graph, `{ cities(first: 100) { nodes { ${fields} } } }`, ["cities.nodes"]);
}, openingMs);
afterAll(() => graph.close());

type Rows = readonly Readonly<Record<string, string>>[];

async function csvOf(given: Answered): Promise<Rows> {
  return parse(await textOf("csv", given), { columns: true }) as unknown as Rows;
}

describe("CSV", () => {
  it("holds each shared block once, with its users, sources and certainty", async () => {
    const { shared: blocks, partly, unique } = (shared.pages[0] as unknown as Shared).sharedBuildingBlocks;
    const wanted = Object.entries({ shared: blocks, partly, unique }).flatMap(([part, list]) =>
      list.map(({ buildingBlock, userCount, uses }) => {
        const sources = new Map(uses.flatMap((use) => use.sources.map((source) => [source.id, source])));
        return {
          part,
          building_block_id: buildingBlock.id,
          building_block_label: buildingBlock.name,
          user_count: String(userCount),
          uses_municipality_id: uses.map((use) => use.municipality.id).join(" | "),
          source: [...sources.values()]
            .map((s) => (s.url === null ? s.citation : `${s.citation} <${s.url}>`))
            .join(" | "),
          source_ids: [...sources.keys()].join(" | "),
          confidence: [...new Set(uses.map((use) => use.confidence))].join(" | "),
        };
      }),
    );
    const rows = await csvOf(shared);
    expect(wanted.length).toBeGreaterThan(5);
    expect(rows).toEqual(wanted.map((row): unknown => expect.objectContaining(row)));
    expect(Object.keys(rows[0] ?? {}).slice(-5)).toEqual([
      "source",
      "source_ids",
      "since",
      "until",
      "confidence",
    ]);
  });

  it("holds all pages of an answer in its order", async () => {
    interface Page {
      municipalityPairs: { totalCount: number; nodes: { a: { id: string }; b: { id: string } }[] };
    }
    const pages = pairs.pages as unknown as readonly Page[];
    expect(pages.length).toBeGreaterThan(2);
    const rows = await csvOf(pairs);
    expect(rows.map((row) => [row["a_id"], row["b_id"]])).toEqual(
      pages.flatMap((page) => page.municipalityPairs.nodes.map(({ a, b }) => [a.id, b.id])),
    );
    expect(rows).toHaveLength(pages[0]?.municipalityPairs.totalCount ?? 0);
  });

  it("keeps since, until, role and certainty of statements", async () => {
    const rows = await csvOf(stated);
    interface Page {
      statements: { edges: { node: Readonly<Record<string, string | null>> }[] };
    }
    const links = (stated.pages as unknown as readonly Page[]).flatMap((page) =>
      page.statements.edges.map(({ node }) => node),
    );
    expect(rows.map((row) => [row["statement_id"], row["since"], row["until"], row["confidence"]])).toEqual(
      links.map(({ id, since, until, confidence }) => [id, since ?? "", until ?? "", confidence]),
    );
  });

  it("is read by German spreadsheets: byte order mark, semicolon, decimal comma, no `sep=` line", async () => {
    const bytes = await bytesOf("csv", cities, { dialect: "de" });
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString("utf8").slice(1);
    expect(text.split("\r\n")[0]).toBe(
      "id;label;ags;area_km2;is_large_city;population;source;source_ids;since;until;confidence",
    );
    const rows = parse(text, { columns: true, delimiter: ";" }) as unknown as Rows;
    const hamburg = rows.find(({ id }) => id === "hamburg");
    expect(hamburg).toMatchObject({ label: "Hamburg", ags: "02000000", area_km2: "755,09" });
    expect(text.split("\n").every((line) => line === "" || line.endsWith("\r"))).toBe(true);
  });
});

describe("XLSX", () => {
  it("holds the rows of the table: keys as texts, numbers as numbers, truth as truth", async () => {
    const rows = await csvOf(cities);
    const [header = [], ...sheet] = await readSheet(await bytesOf("xlsx", cities));
    expect(header).toEqual(Object.keys(rows[0] ?? {}));
    const text = (cell: unknown): string => (cell === null ? "" : String(cell));
    expect(sheet.map((row) => row.map(text))).toEqual(rows.map((row) => Object.values(row)));
    const hamburg = sheet.find(([id]) => id === "hamburg");
    expect(hamburg?.slice(0, 6)).toEqual(["hamburg", "Hamburg", "02000000", 755.09, true, 1808846]);
  });

  it("has the sources on a second sheet, and on a third the question, its variables, licence and date", async () => {
    const [data, sources, told] = await readBook(await bytesOf("xlsx", shared));
    expect([data?.sheet, sources?.sheet, told?.sheet]).toEqual(["Daten", "Quellen", "Angaben"]);
    const cited = new Set((await csvOf(shared)).flatMap((row) => (row["source_ids"] ?? "").split(" | ")));
    expect(new Set(sources?.data.slice(1).map(([id]) => id))).toEqual(cited);
    const values = told?.data.map(([, value]) => value);
    expect(values).toEqual(
      expect.arrayContaining([
        shared.asked.question.title.de,
        '["bremen","hamburg","leipzig"]',
        about.licence,
        about.date,
        about.citation,
      ]),
    );
  });

  it("has a frozen heading and a filter", async () => {
    const parts = unzipSync(await bytesOf("xlsx", cities));
    const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
    expect(sheet).toMatch(/<pane ySplit="1" [^>]*state="frozen"\/>.*<autoFilter ref="A1:K/s);
  });
});

describe("JSON", () => {
  it("holds the same data as the operation, all pages as one, and what was asked", async () => {
    const file = JSON.parse(await textOf("json", shared)) as Record<string, unknown>;
    const { document, variables, question } = shared.asked;
    const operation = document.loc?.source.body ?? "";
    expect(file["data"]).toEqual(await dataOf(operation, { graph, variables }));
    expect(file["question"]).toMatchObject({
      name: "shared-building-blocks",
      title: question.title,
      operation,
    });
    expect(file["variables"]).toEqual(variables);
    expect(file["about"]).toEqual({ ...about, isCut: false });
    const whole = JSON.parse(await textOf("json", pairs)) as {
      data: {
        municipalityPairs: { totalCount: number; nodes: object[]; pageInfo: { hasNextPage: boolean } };
      };
    };
    const { nodes, totalCount, pageInfo } = whole.data.municipalityPairs;
    expect(nodes).toHaveLength(totalCount);
    expect(pageInfo.hasNextPage).toBe(false);
  });
});

describe("a file that would be too long", () => {
  it("holds as many rows as it may and says that the answer has more", async () => {
    const csv = parse(await textOf("csv", pairs, { limit: 150 }), { columns: true }) as unknown as Rows;
    expect(csv).toHaveLength(151);
    expect(csv.at(-1)?.["source"]).toMatch(/^Nach .* Zeilen abgeschnitten; die Antwort hat mehr\.$/);
    expect(csv.slice(0, 150)).toEqual((await csvOf(pairs)).slice(0, 150));
    const [data, , told] = await readBook(await bytesOf("xlsx", pairs, { limit: 150 }));
    expect(data?.data).toHaveLength(151);
    expect(told?.data.map(([label]) => label)).toContain("Abgeschnitten");
  });

  it("says nothing of the kind where all rows fit exactly", async () => {
    const rows = await csvOf(pairs);
    expect(await textOf("csv", pairs, { limit: rows.length })).toBe(await textOf("csv", pairs));
  });
});
