import { describe, expect, it } from "@jest/globals";
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
import { byName, idsInCell, sorted, table } from "../tables.js";

const agency = "transferagenturen-grossstaedte";
const places = table("municipalities", "id", "name", "kind", "grossstadt_250k").toSorted(
  byName(({ name }) => name),
);
const agreements = table(
  "cooperation_agreements",
  ...(["id", "title", "agreement_type", "valid_from", "valid_until", "source_id"] as const),
);
const parties = table("rel_agreement_has_party", "agreement_id", "party_id");
const succeeds = table("rel_agreement_succeeds_agreement", "agreement_id", "predecessor_agreement_id");

const isParty = (agreement: string, party: string): boolean =>
  parties.some((p) => p.agreement_id === agreement && p.party_id === party);

onBothLandscapes((graph) => {
  const ask = questionsOf(graph);

  describe("question 23: who signed a target agreement with the agency, and who renewed it for 2021/22", () => {
    it.each<[string, object, string[]]>([
      ["large cities and boroughs", { or: [{ isLargeCity: true }, { kind: ["BOROUGH"] }] }, ["borough"]],
      ["large cities only", { isLargeCity: true }, []],
    ])(
      "%s",
      async (_, among, kinds) => {
        const asked = places.filter((p) => p.grossstadt_250k === "true" || kinds.includes(p.kind));
        const signedBy = (id: string): string[] =>
          sorted(
            agreements
              .filter(
                (a) => a.agreement_type === "target_agreement" && isParty(a.id, agency) && isParty(a.id, id),
              )
              .map((a) => a.id),
          );
        const renewals = (id: string): string[] =>
          signedBy(id).filter((agreement) => {
            const from = agreements.find((a) => a.id === agreement)?.valid_from.slice(0, 4) ?? "";
            return (
              ["2021", "2022"].includes(from) &&
              succeeds.some(
                (s) => s.agreement_id === agreement && isParty(s.predecessor_agreement_id, agency),
              )
            );
          });
        const signed = asked.filter(({ id }) => signedBy(id).length > 0);
        type Answer = Listed<Named & { agreements: Edges<Named & { predecessors: Edges }> }>;
        const answer = await ask<Record<"signed" | "renewed" | "notRenewed", Answer>>(
          "target-agreements-and-renewals",
          { among },
        );
        const rows = (list: Answer): unknown[] =>
          list.nodes.map((m) => [m.id, sorted(m.agreements.edges.map(({ node }) => node.id))]);
        expect(answer.signed.totalCount).toBe(signed.length);
        expect(rows(answer.signed)).toEqual(signed.map(({ id }) => [id, signedBy(id)]));
        expect(rows(answer.renewed)).toEqual(
          signed.filter(({ id }) => renewals(id).length > 0).map(({ id }) => [id, renewals(id)]),
        );
        expect(ids(answer.notRenewed.nodes)).toEqual(
          ids(signed.filter(({ id }) => renewals(id).length === 0)),
        );
        expect(answer.notRenewed.caution).not.toBeNull();
        for (const { agreements: a } of answer.renewed.nodes)
          for (const { node } of a.edges)
            expect(node.predecessors.edges.map((e) => e.node.id)).toEqual(
              succeeds.filter((s) => s.agreement_id === node.id).map((s) => s.predecessor_agreement_id),
            );
      },
      120_000,
    );
  });

  describe("question 24: agreements that end within a year", () => {
    it.each([
      ["2022-01-01", "2022-12-31"],
      ["2020-06-30", "2021-06-29"],
      ["2026-11-23", "2027-11-22"],
    ])(
      "from %s to %s",
      async (from, to) => {
        const lastDay = (date: string): string => (date.length === 4 ? `${date}-12-31` : date);
        const ending = agreements
          .filter(
            (a) => a.valid_until !== "" && lastDay(a.valid_until) >= from && lastDay(a.valid_until) <= to,
          )
          .sort(byName(({ title }) => title))
          .sort((a, b) => (a.valid_until === b.valid_until ? 0 : a.valid_until < b.valid_until ? -1 : 1));
        const { cooperationAgreements, withoutEnd } = await ask<{
          cooperationAgreements: Listed<Named & Proven & { validUntil: string; parties: Edges }>;
          withoutEnd: { totalCount: number; caution: string | null };
        }>("agreements-ending-soon", { ends: { from, to, by: "LAST_DAY" } });
        expect(cooperationAgreements.totalCount).toBe(ending.length);
        expect(
          cooperationAgreements.nodes.map((a) => [
            a.id,
            a.validUntil,
            sourceIds(a),
            sorted(a.parties.edges.map(({ node }) => node.id)),
          ]),
        ).toEqual(
          ending.map((a) => [
            a.id,
            a.valid_until,
            idsInCell(a.source_id),
            sorted(parties.filter((p) => p.agreement_id === a.id).map((p) => p.party_id)),
          ]),
        );
        expect(withoutEnd.totalCount).toBe(agreements.filter((a) => a.valid_until === "").length);
        expect(withoutEnd.caution).not.toBeNull();
      },
      120_000,
    );
  });
});
