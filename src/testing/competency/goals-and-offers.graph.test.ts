import { expect, it } from "@jest/globals";
import { onBothLandscapes } from "../landscape.js";
import { type Edges, ids, type Listed, type Named, questionsOf, sourceIds } from "../question.js";
import { byName, idsInCell, sorted, table } from "../tables.js";

const agreements = table("cooperation_agreements", "id", "title", "framework_programme_id");
const goals = table("goals", "id", "name_de");
const pursued = table("rel_agreement_pursues_goal", "agreement_id", "goal_id", "source_id");
const covers = table("rel_agreement_covers_building_block", "agreement_id", "building_block_id", "source_id");
const parties = table("rel_agreement_has_party", "agreement_id", "party_type");
const offers = table("offers", "id", "name_de");
const addressed = table("rel_offer_addresses_building_block", "offer_id", "building_block_id", "source_id");
const provided = table("rel_actor_provides_offer", "actor_id", "offer_id");
const actorGoals = table("rel_actor_pursues_goal", "actor_id", "goal_id");
const offersUsed = table("rel_agreement_uses_offer", "agreement_id", "offer_id");
const defined = table("rel_programme_defines_building_block", "programme_id", "building_block_id", "role");

onBothLandscapes((graph) => {
  const ask = questionsOf(graph);

  it("question 26: goals by the number of agreements that name them", async () => {
    const statementsOf = (goal: string): typeof pursued => pursued.filter((p) => p.goal_id === goal);
    const titleOf = (id: string): string => agreements.find((a) => a.id === id)?.title ?? "";
    const expected = goals
      .toSorted(byName((goal) => goal.name_de))
      .filter(({ id }) => statementsOf(id).length > 0)
      .toSorted((a, b) => statementsOf(b.id).length - statementsOf(a.id).length)
      .map(({ id }) => [
        id,
        ...statementsOf(id)
          .map((p) => ({ ...p, id: p.agreement_id }))
          .toSorted(byName((p) => titleOf(p.id)))
          .map((p) => [p.id, ...idsInCell(p.source_id)]),
      ]);
    const answer = await ask<{ goals: Listed<Named & { agreements: Edges }> }>("goals-by-agreements", {
      minAgreements: 1,
    });
    expect(answer.goals.totalCount).toBe(expected.length);
    expect(
      answer.goals.nodes.map((goal) => [
        goal.id,
        ...goal.agreements.edges.map((e) => [e.node.id, ...sourceIds(e)]),
      ]),
    ).toEqual(expected);
  }, 120_000);

  it("question 27: offers for building blocks, and for goals by provider or agreement", async () => {
    const wanted = { buildingBlocks: ["bne", "bildungsmonitoring"], goals: ["transfer-in-andere-kommunen"] };
    const pursuers = actorGoals.filter((p) => wanted.goals.includes(p.goal_id)).map((p) => p.actor_id);
    const agreed = pursued.filter((p) => wanted.goals.includes(p.goal_id)).map((p) => p.agreement_id);
    const named = ids(offers.toSorted(byName((offer) => offer.name_de)));
    const statements = addressed.filter((a) => wanted.buildingBlocks.includes(a.building_block_id));
    const { forBuildingBlocks, forGoals } = await ask<{
      forBuildingBlocks: Listed<Named & { buildingBlocks: Edges }>;
      forGoals: Listed<Named>;
    }>("offers-for-goals-and-building-blocks", wanted);
    expect(ids(forBuildingBlocks.nodes)).toEqual(
      named.filter((id) => statements.some((a) => a.offer_id === id)),
    );
    expect(
      sorted(
        forBuildingBlocks.nodes.flatMap(({ id, buildingBlocks }) =>
          buildingBlocks.edges.map((e) => [id, e.node.id, ...sourceIds(e)]),
        ),
      ),
    ).toEqual(sorted(statements.map((a) => [a.offer_id, a.building_block_id, ...idsInCell(a.source_id)])));
    expect(ids(forGoals.nodes)).toEqual(
      named.filter(
        (id) =>
          provided.some((p) => p.offer_id === id && pursuers.includes(p.actor_id)) ||
          offersUsed.some((u) => u.offer_id === id && agreed.includes(u.agreement_id)),
      ),
    );
  }, 120_000);

  it("question 30: contracts that cover all three, and those whose programme has them", async () => {
    const wanted = ["bildungskonferenz", "steuerungsgremium", "bildungsbuero"];
    const hasAll = (rows: readonly { building_block_id: string }[]): boolean =>
      wanted.every((block) => rows.some((row) => row.building_block_id === block));
    const isStated = (id: string): boolean => hasAll(covers.filter((c) => c.agreement_id === id));
    const isFramed = (programme: string): boolean =>
      hasAll(defined.filter((d) => d.programme_id === programme && d.role === "fixed_structure"));
    const contracts = agreements
      .toSorted(byName(({ title }) => title))
      .filter(({ id }) => parties.some((p) => p.agreement_id === id && p.party_type === "municipality"));
    const { stated, byProgramme } = await ask<{
      stated: Listed<Named & { buildingBlocks: Edges }>;
      byProgramme: Listed<Named>;
    }>("contracts-for-building-blocks");
    expect(ids(stated.nodes)).toEqual(ids(contracts.filter(({ id }) => isStated(id))));
    expect(ids(byProgramme.nodes)).toEqual(
      ids(contracts.filter((a) => !isStated(a.id) && isFramed(a.framework_programme_id))),
    );
    for (const { id, buildingBlocks } of stated.nodes)
      expect(sorted(buildingBlocks.edges.map((e) => [e.node.id, ...sourceIds(e)]))).toEqual(
        sorted(
          covers
            .filter((c) => c.agreement_id === id && wanted.includes(c.building_block_id))
            .map((c) => [c.building_block_id, ...idsInCell(c.source_id)]),
        ),
      );
    expect(byProgramme.caution).toMatch(/not/);
  }, 120_000);
});
