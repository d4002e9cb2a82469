import { describe, expect, it } from "@jest/globals";
import { onBothLandscapes } from "../landscape.js";
import { type Edges, ids, type Listed, type Named, questionsOf, sourceIds } from "../question.js";
import { byName, idsInCell, sorted, table } from "../tables.js";

const actors = table("actors", "id", "name", "actor_type", "seat_state_id").toSorted(
  byName(({ name }) => name),
);
const agencies = actors.filter((a) => a.actor_type === "transfer_agency");
const places = table("municipalities", "id", "state_id");
const supports = table("rel_actor_supports_municipality", "actor_id", "municipality_id", "role", "source_id");
const involved = table(
  "rel_actor_in_programme",
  "actor_id",
  "programme_id",
  "role",
  "since",
  "until",
  "source_id",
);
const affiliations = table("rel_actor_part_of_actor", "actor_id", "parent_actor_id", "role", "since");
const parties = table("rel_agreement_has_party", "agreement_id", "party_id");

onBothLandscapes((graph) => {
  const ask = questionsOf(graph);

  it("question 21: who funds, carries and partners the agency for large cities, and since when", async () => {
    const withRole = (...roles: readonly string[]): unknown[] =>
      actors.flatMap(({ id }) =>
        involved
          .filter((i) => i.actor_id === id && i.programme_id === "tag-programm" && roles.includes(i.role))
          .map((i) => [
            id,
            i.role.toUpperCase(),
            i.since || null,
            i.until || null,
            ...idsInCell(i.source_id),
          ]),
      );
    const { programme, actor } = await ask<{
      programme: Record<"funders" | "carriers" | "partners", Edges>;
      actor: { affiliations: Edges };
    }>("agency-funders-and-partners");
    const rows = ({ edges }: Edges): unknown[] =>
      edges.map((e) => [e.node.id, e.role, e.since, e.until, ...sourceIds(e)]);
    expect(rows(programme.funders)).toEqual(withRole("funder", "co_funder"));
    expect(rows(programme.carriers)).toEqual(withRole("carrier", "operates", "transfer_agency"));
    const all = involved.filter((i) => i.programme_id === "tag-programm").map((i) => i.role);
    const carrying = ["funder", "co_funder", "carrier", "operates", "transfer_agency"];
    expect(rows(programme.partners)).toEqual(withRole(...all.filter((role) => !carrying.includes(role))));
    expect(actor.affiliations.edges.map((e) => [e.node.id, e.role?.toLowerCase(), e.since])).toEqual(
      affiliations
        .filter((a) => a.actor_id === "transferagenturen-grossstaedte")
        .map((a) => [a.parent_actor_id, a.role, a.since]),
    );
  }, 120_000);

  describe("question 22: which agency is responsible", () => {
    it.each(["berlin-spandau", "erlangen", "landkreis-barnim", "trier"])(
      "for %s",
      async (municipality) => {
        const agreementsOf = (party: string): string[] =>
          parties.filter((p) => p.party_id === party).map((p) => p.agreement_id);
        const withIt = (agency: string): string[] =>
          sorted(agreementsOf(agency).filter((agreement) => agreementsOf(municipality).includes(agreement)));
        const support = (agency: string): string[][] =>
          sorted(
            supports
              .filter((s) => s.actor_id === agency && s.municipality_id === municipality)
              .map((s) => [s.role.toUpperCase(), ...idsInCell(s.source_id)]),
          );
        const state = places.find(({ id }) => id === municipality)?.state_id;
        const answer = await ask<{
          agencies: Listed<Named & Record<"supportedMunicipalities" | "agreements", Edges>>;
          municipality: { state: { seatedActors: Edges } };
        }>("responsible-agency", { municipality });
        expect(
          answer.agencies.nodes.map((a) => [
            a.id,
            a.supportedMunicipalities.edges.map((e) => [e.role, ...sourceIds(e)]),
            sorted(a.agreements.edges.map(({ node }) => node.id)),
          ]),
        ).toEqual(
          agencies
            .filter(({ id }) => support(id).length > 0 || withIt(id).length > 0)
            .map(({ id }) => [id, support(id), withIt(id)]),
        );
        expect(answer.municipality.state.seatedActors.edges.map(({ node }) => node.id)).toEqual(
          ids(agencies.filter((a) => a.seat_state_id === state)),
        );
      },
      120_000,
    );
  });
});
