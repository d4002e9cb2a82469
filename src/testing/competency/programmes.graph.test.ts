import { expect, it } from "@jest/globals";
import { onBothLandscapes } from "../landscape.js";
import {
  type Edges,
  ids,
  type Listed,
  type Named,
  type Proven,
  questionsOf,
  sourceIds,
} from "../question.js";
import { statementRows } from "../statement-rows.js";
import { byName, idsInCell, sorted, table } from "../tables.js";

const municipalities = table("municipalities", "id", "name", "kind", "grossstadt_250k").toSorted(
  byName(({ name }) => name),
);
const participations = table(
  "rel_municipality_participates_in_programme",
  ...(["municipality_id", "programme_id", "phase", "source_id"] as const),
);
const parties = table("rel_agreement_has_party", "agreement_id", "party_id");
const parts = table(
  "rel_municipality_related_to_municipality",
  "municipality_id",
  "other_municipality_id",
  "relation",
);

const isIn = (id: string, programme: string): boolean =>
  participations.some((p) => p.municipality_id === id && p.programme_id === programme);

onBothLandscapes((graph) => {
  const ask = questionsOf(graph);

  it("question 40: the phases of Lernen vor Ort", async () => {
    const expected = (phase: string): string[][] =>
      municipalities.flatMap(({ id }) =>
        participations
          .filter((p) => p.municipality_id === id && p.programme_id === "lernen-vor-ort" && p.phase === phase)
          .map((p) => [id, ...idsInCell(p.source_id)]),
      );
    const { programme } = await ask<{ programme: Record<string, Edges> }>("programme-phases");
    const found = (list: string): string[][] | undefined =>
      programme[list]?.edges.map((e) => [e.node.id, ...sourceIds(e)]);
    expect(found("phase1Only")).toEqual(expected("1"));
    expect(found("phase2Only")).toEqual(expected("2"));
    expect(found("both")).toEqual(expected("1 and 2"));
    expect(found("phase1Phase2NotStated")).toEqual(expected("1; phase 2 not stated"));
    expect(found("notStated")).toEqual(expected("not stated"));
  }, 120_000);

  it.each([
    ["lernen-vor-ort", ["bildung-integriert", "bildungskommunen"]],
    ["tag-programm", ["bildung-integriert", "kommunale-koordinierung"]],
  ])(
    "question 41: municipalities of %s in one of %p, too",
    async (from, to) => {
      const rows = (id: string, programmes: readonly string[]): unknown[] =>
        sorted(
          participations
            .filter((p) => p.municipality_id === id && programmes.includes(p.programme_id))
            .map((p) => [p.programme_id, ...idsInCell(p.source_id)]),
        );
      const { municipalities: found } = await ask<{
        municipalities: Listed<Named & { before: Edges; later: Edges }>;
      }>("moves-between-programmes", { from, to });
      const rowsOf = ({ edges }: Edges): unknown[] => sorted(edges.map((e) => [e.node.id, ...sourceIds(e)]));
      expect(found.nodes.map(({ id, before, later }) => [id, rowsOf(before), rowsOf(later)])).toEqual(
        municipalities
          .filter(({ id }) => isIn(id, from) && to.some((programme) => isIn(id, programme)))
          .map(({ id }) => [id, rows(id, [from]), rows(id, to)]),
      );
    },
    120_000,
  );

  it.each([
    ["freiburg-im-breisgau", "2012"],
    ["nuernberg", "2015"],
  ])(
    "question 42: the landscape of %s in %s",
    async (thing, at) => {
      const own = statementRows().filter(({ from, to }) => from === thing || to === thing);
      const begun = (since: string, unknown: boolean): boolean =>
        since === "" ? unknown : since.slice(0, 4) <= at;
      const lasts = (until: string, unknown: boolean): boolean =>
        until === "" ? unknown : until.slice(0, 4) >= at;
      const openEnd = own.filter((s) => begun(s.since, false) && lasts(s.until, true));
      const { node } = await ask<{ node: Landscape }>("statements-at-a-date", { thing, at });
      expect(
        node.links.edges.map(({ node: link, other }) => [link.id, other.id, ...sourceIds(link)]),
      ).toEqual(
        openEnd
          .map((s) => ({ ...s, other: s.from === thing ? s.to : s.from }))
          .toSorted((a, b) =>
            [a.relation, a.other, a.role].join() < [b.relation, b.other, b.role].join() ? -1 : 1,
          )
          .map((s) => [s.id, s.other, ...s.sources]),
      );
      expect(
        [node.links, node.withUnknownDates, node.withKnownBeginning, node.withBothDatesKnown].map(
          (c) => c.totalCount,
        ),
      ).toEqual([
        openEnd.length,
        own.filter((s) => begun(s.since, true) && lasts(s.until, true)).length,
        openEnd.length,
        own.filter((s) => begun(s.since, false) && lasts(s.until, false)).length,
      ]);
    },
    120_000,
  );

  it("question 43: large cities in neither, without and with their boroughs", async () => {
    const agency = "transferagenturen-grossstaedte";
    const agreed = parties.filter((p) => p.party_id === agency).map((p) => p.agreement_id);
    const hasEither = (id: string): boolean =>
      isIn(id, "lernen-vor-ort") || parties.some((p) => p.party_id === id && agreed.includes(p.agreement_id));
    const boroughs = (id: string): string[] =>
      parts
        .filter((p) => p.other_municipality_id === id && p.relation === "part_of")
        .map((p) => p.municipality_id)
        .filter((part) => municipalities.some((m) => m.id === part && m.kind === "borough"));
    const neither = municipalities.filter((m) => m.grossstadt_250k === "true" && !hasEither(m.id));
    const answer =
      await ask<Record<"neither" | "notEvenBoroughs", Listed<Named & Proven>>>("large-cities-in-neither");
    expect(ids(answer.neither.nodes)).toEqual(ids(neither));
    expect(ids(answer.notEvenBoroughs.nodes)).toEqual(
      ids(neither.filter(({ id }) => !boroughs(id).some(hasEither))),
    );
    expect(answer.neither.caution).toMatch(/not/);
  }, 120_000);
});

interface Landscape {
  readonly links: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: Proven & { readonly id: string }; readonly other: Named }[];
  };
  readonly withUnknownDates: { readonly totalCount: number };
  readonly withKnownBeginning: { readonly totalCount: number };
  readonly withBothDatesKnown: { readonly totalCount: number };
}
