import { describe, expect, it } from "@jest/globals";
import { ownDataDir } from "../../../seed/own-data.js";
import { type DataPackage, readPackage, rowsOf } from "../../../seed/package.js";
import type { Row } from "../../graph/query.js";
import { model } from "../../schema.js";
import { onBothLandscapes } from "../../testing/landscape.js";
import { dataOf } from "../../testing/run-operation.js";

/** The rows of the tables that are statements of one relation type: all of a relation's file, a column's where it is set. */
function statementsOf(pkg: DataPackage, type: string): readonly Row[] {
  return model.relations
    .filter((relation) => relation.type === type)
    .flatMap(({ rows }) => rows)
    .flatMap(({ file, from, to }) =>
      rowsOf(pkg, `${file}.csv`).filter((row) => row[from] !== null && row[to] !== null),
    );
}

/** How often each word occurs, most frequent first, then by the word. */
function tally(words: readonly string[]): { value: string; count: number }[] {
  const values = [...new Set(words)].sort();
  const counted = values.map((value) => ({ value, count: words.filter((word) => word === value).length }));
  return counted.sort((a, b) => b.count - a.count);
}

onBothLandscapes((graph) => {
  describe("the overview", () => {
    it("counts things and sources as the tables do, in the order of the kinds", async () => {
      const pkg = await readPackage(ownDataDir());
      const { overview } = await dataOf<{
        overview: { things: { type: string; count: number }[]; sources: number };
      }>("{ overview { things { type count } sources } }", { graph: graph() });
      expect(overview.things).toEqual(
        model.kinds.map(({ type, file }) => ({ type, count: rowsOf(pkg, `${file}.csv`).length })),
      );
      expect(overview.things.reduce((sum, { count }) => sum + count, 0)).toBe(591);
      expect(overview.sources).toBe(rowsOf(pkg, "sources.csv").length);
      expect(overview.sources).toBe(210);
    }, 60_000);

    it("counts statements as the rows and columns of the tables do, in the order of the relations", async () => {
      const pkg = await readPackage(ownDataDir());
      const { overview } = await dataOf<{
        overview: { statements: { relation: string; count: number }[] };
      }>("{ overview { statements { relation count } } }", { graph: graph() });
      const types = [...new Set(model.relations.map(({ type }) => type))];
      expect(overview.statements).toEqual(
        types.map((relation) => ({ relation, count: statementsOf(pkg, relation).length })),
      );
      expect(overview.statements.reduce((sum, { count }) => sum + count, 0)).toBe(1712);
    }, 60_000);

    it("counts statements by confidence and by number of sources as the tables do", async () => {
      const pkg = await readPackage(ownDataDir());
      const { overview } = await dataOf<{
        overview: Record<"byConfidence" | "bySourceCount", { value: string; count: number }[]>;
      }>("{ overview { byConfidence { value count } bySourceCount { value count } } }", { graph: graph() });
      const types = [...new Set(model.relations.map(({ type }) => type))];
      const statements = types.flatMap((type) => statementsOf(pkg, type));
      const names = { sourced: "SOURCED", "general-knowledge-unverified": "GENERAL_KNOWLEDGE_UNVERIFIED" };
      expect(overview.byConfidence).toEqual(
        tally(statements.map(({ confidence }) => names[confidence as keyof typeof names])),
      );
      const sources = tally(statements.map((row) => String((row["source_id"] as string[]).length)));
      expect(overview.bySourceCount).toEqual(sources.sort((a, b) => Number(a.value) - Number(b.value)));
    }, 60_000);

    it("says the version, date, licence and citation of the data package", async () => {
      const { descriptor } = await readPackage(ownDataDir());
      const { overview } = await dataOf<{ overview: Record<string, string> }>(
        "{ overview { version date licence citation } }",
        { graph: graph() },
      );
      expect(overview).toMatchObject({
        version: descriptor.version,
        date: descriptor.created?.slice(0, 10),
        citation: descriptor.citation,
      });
      for (const { title } of descriptor.licenses ?? []) expect(overview["licence"]).toContain(title);
    }, 60_000);
  });
});
