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
import { byName, idsInCell, once, sorted, table } from "../tables.js";

const agreements = table(
  "cooperation_agreements",
  ...(["id", "title", "signed_on", "valid_from", "valid_until", "source_id", "confidence"] as const),
);
const pursued = table("rel_agreement_pursues_goal", "agreement_id");
const parties = table(
  "rel_agreement_has_party",
  "agreement_id",
  "party_type",
  "party_id",
  "role",
  "source_id",
);
const support = table("rel_actor_supports_municipality", "actor_id", "municipality_id", "since", "source_id");
const municipalities = table("municipalities", "id", "name");

const byTitle = byName<(typeof agreements)[number]>(({ title }) => title);
const partiesOf = (id: string, ...types: string[]): typeof parties =>
  parties.filter((p) => p.agreement_id === id && types.includes(p.party_type));
const isParty = (agreement: string, id: string): boolean =>
  parties.some((p) => p.agreement_id === agreement && p.party_id === id);

onBothLandscapes((graph) => {
  const ask = questionsOf(graph);

  it("question 25: agreements without goals or without a date", async () => {
    const goalsOf = (id: string): number => pursued.filter((p) => p.agreement_id === id).length;
    const noDate = agreements.filter((a) => !a.signed_on && !a.valid_from && !a.valid_until);
    const noGoal = agreements.filter(({ id }) => goalsOf(id) === 0);
    const expected = once([...noGoal, ...noDate]).toSorted(byTitle);
    const { cooperationAgreements, ...counts } = await ask<{
      cooperationAgreements: Listed<Named & Proven & { readonly goals: { readonly totalCount: number } }>;
      withoutGoals: { totalCount: number };
      withoutDate: { totalCount: number };
    }>("agreements-without-goals-or-date", { first: 100 });
    expect(
      cooperationAgreements.nodes.map((a) => [a.id, a.goals.totalCount, a.confidence, ...sourceIds(a)]),
    ).toEqual(
      expected.map((a) => [
        a.id,
        goalsOf(a.id),
        a.confidence.replaceAll("-", "_").toUpperCase(),
        ...idsInCell(a.source_id),
      ]),
    );
    expect(counts).toEqual({
      withoutGoals: { totalCount: noGoal.length },
      withoutDate: { totalCount: noDate.length },
    });
    expect(cooperationAgreements.caution).toMatch(/PURSUES/);
  }, 120_000);

  it("question 28: departments and learning locations as parties", async () => {
    const { cooperationAgreements } = await ask<{
      cooperationAgreements: Listed<Named & { municipalities: { nodes: Named[] }; parties: Edges }>;
    }>("agreements-with-departments-or-locations", { first: 100 });
    expect(
      cooperationAgreements.nodes.map((a) => [
        a.id,
        ids(a.municipalities.nodes),
        sorted(a.parties.edges.map((e) => [e.node.id, e.role ?? "", ...sourceIds(e)])),
      ]),
    ).toEqual(
      agreements
        .toSorted(byTitle)
        .filter(({ id }) => partiesOf(id, "department", "learning_location").length > 0)
        .map(({ id }) => [
          id,
          partiesOf(id, "municipality").map((p) => p.party_id),
          sorted(
            partiesOf(id, "department", "learning_location").map((p) => [
              p.party_id,
              p.role.toUpperCase(),
              ...idsInCell(p.source_id),
            ]),
          ),
        ]),
    );
  }, 120_000);

  it("question 29: the months from the first support to the first agreement", async () => {
    const agency = "transferagenturen-grossstaedte";
    const expected = support
      .filter((s) => s.actor_id === agency)
      .flatMap((s) => {
        const common = agreements.filter((a) => isParty(a.id, agency) && isParty(a.id, s.municipality_id));
        const dates = common.map((a) => a.signed_on || a.valid_from).toSorted();
        const agreed = dates[0] === "" ? null : (dates[0] ?? null);
        const row = { id: s.municipality_id, since: s.since, agreed, sources: idsInCell(s.source_id) };
        return common.length === 0 ? [] : [row];
      })
      .toSorted(byName(({ id }) => municipalities.find((m) => m.id === id)?.name ?? ""));
    const { timeToAgreement } = await ask<{ timeToAgreement: Span[] }>("time-to-agreement");
    expect(
      timeToAgreement.map((row) => ({
        id: row.municipality.id,
        since: row.supportedSince,
        agreed: row.agreedOn,
        sources: row.links.flatMap(sourceIds),
      })),
    ).toEqual(expected);
    expect(timeToAgreement.map((row) => [row.monthsAtLeast, row.monthsAtMost])).toEqual(
      expected.map(({ since, agreed }) => (agreed === null ? [null, null] : monthsOf(since, agreed))),
    );
  }, 120_000);
});

interface Span {
  readonly municipality: Named;
  readonly supportedSince: string | null;
  readonly agreedOn: string | null;
  readonly monthsAtLeast: number | null;
  readonly monthsAtMost: number | null;
  readonly links: readonly Proven[];
}

/** Whole months that can lie between a year and a year or month. */
function monthsOf(year: string, agreed: string): [number, number] {
  const [y = 0, month] = agreed.split("-").map(Number);
  const full = (y - Number(year)) * 12;
  return month === undefined ? [full - 12, full + 11] : [full - 12 + month - 1, full + month - 1];
}
