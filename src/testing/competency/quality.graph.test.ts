import { expect, it } from "@jest/globals";
import { onBothLandscapes } from "../landscape.js";
import { ids, type Listed, type Named, type Proven, questionsOf, sourceIds } from "../question.js";
import { statementRows } from "../statement-rows.js";
import { byName, once, sorted, table } from "../tables.js";

const municipalities = table(
  "municipalities",
  ...(["id", "name", "kind", "grossstadt_250k", "grossstadt_250k_2019"] as const),
).toSorted(byName(({ name }) => name));
const sources = table("sources", "id");
const statements = statementRows();

interface Statement extends Proven {
  readonly id: string;
  readonly start: Named;
  readonly end: Named;
}
interface Statements {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Statement }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

onBothLandscapes((graph) => {
  const ask = questionsOf(graph);
  const rowsOf = (found: readonly Statement[]): string[][] =>
    found.map((s) => [s.id, s.start.id, s.end.id, ...sourceIds(s)]);
  const expected = (rows: typeof statements): string[][] =>
    rows.map((s) => [s.id, s.from, s.to, ...s.sources]);

  it("counts every statement of the data", () => {
    expect(statements).toHaveLength(1712);
  });

  it("question 44: statements that rest on general knowledge", async () => {
    const unverified = statements.filter((s) => s.confidence === "general-knowledge-unverified");
    const { statements: found } = await ask<{ statements: Statements }>("unverified-statements", {
      first: 100,
    });
    expect(found.totalCount).toBe(unverified.length);
    expect(rowsOf(found.edges.map(({ node }) => node))).toEqual(expected(unverified));
  }, 120_000);

  it("question 45: statements with one source, to the last page, and the most used sources", async () => {
    const found: Statement[] = [];
    let after: string | null = null;
    do {
      const page: { statements: Statements } = await ask("statements-with-one-source", { first: 100, after });
      found.push(...page.statements.edges.map(({ node }) => node));
      after = page.statements.pageInfo.hasNextPage ? page.statements.pageInfo.endCursor : null;
    } while (after !== null);
    expect(rowsOf(found)).toEqual(expected(statements.filter((s) => s.sources.length === 1)));

    const countOf = (id: string): number => statements.filter((s) => s.sources.includes(id)).length;
    const ranking = sorted(ids(sources))
      .map((id) => ({ id, statementCount: countOf(id) }))
      .toSorted((a, b) => b.statementCount - a.statementCount);
    const answer = await ask<{ sources: Listed<Named & { statementCount: number }> }>(
      "statements-with-one-source",
      {
        mostUsed: 100,
      },
    );
    expect(answer.sources.nodes.map(({ id, statementCount }) => ({ id, statementCount }))).toEqual(
      ranking.slice(0, 100),
    );
  }, 240_000);

  it.each([[["basic_sponsor"]], [null]])(
    "question 46: rival statements about a municipality in the roles %p, and the two counts of inhabitants",
    async (role) => {
      const support = statements.filter((s) => s.relation === "SUPPORTS" && (role?.includes(s.role) ?? true));
      const rivals = support.filter((a) =>
        support.some(
          (b) =>
            a.to === b.to &&
            a.role === b.role &&
            a.from !== b.from &&
            !a.sources.some((source) => b.sources.includes(source)),
        ),
      );
      const answer = await ask<{
        statements: { thing: Named; links: Statement[] }[];
        populationCounts: Listed<Named>;
      }>("contradictions", { role });
      expect(answer.statements.map(({ thing, links }) => [thing.id, rowsOf(links)])).toEqual(
        municipalities
          .filter(({ id }) => rivals.some((s) => s.to === id))
          .map(({ id }) => [id, expected(rivals.filter((s) => s.to === id))]),
      );
      expect(ids(answer.populationCounts.nodes)).toEqual(
        ids(municipalities.filter((m) => m.kind === "city" && m.grossstadt_250k !== m.grossstadt_250k_2019)),
      );
    },
    120_000,
  );

  it("question 47: municipalities of which master data are all that there is", async () => {
    const master = ["IN_STATE", "RELATED_TO"];
    const known = once(statements.filter((s) => !master.includes(s.relation)).flatMap((s) => [s.from, s.to]));
    const answer = await ask<{ municipalities: Listed<Named & { degree: number }> }>(
      "municipalities-with-master-data-only",
    );
    expect(answer.municipalities.nodes.map(({ id, degree }) => [id, degree])).toEqual(
      municipalities
        .filter(({ id }) => !known.includes(id))
        .map(({ id }) => [id, statements.filter((s) => s.from === id || s.to === id).length]),
    );
    expect(answer.municipalities.caution).toMatch(/without/);
  }, 120_000);
});
