import { expect, it } from "@jest/globals";
import { onBothLandscapes } from "../landscape.js";
import { type Edge, type Edges, ids, type Listed, type Named, questionsOf, sourceIds } from "../question.js";
import { byName, idsInCell, once, sorted, table } from "../tables.js";

const actors = table("actors", "id", "name", "actor_type").toSorted(byName(({ name }) => name));
const places = table("municipalities", "id", "name").toSorted(byName(({ name }) => name));
const supports = table(
  "rel_actor_supports_municipality",
  ...(["actor_id", "municipality_id", "role", "programme_id", "since", "note", "source_id"] as const),
);
const uses = table("rel_municipality_uses_building_block", "municipality_id", "building_block_id");
const affiliations = table("rel_actor_part_of_actor", "actor_id", "parent_actor_id", "role");

type Support = (typeof supports)[number];
type Supporter = Named & { readonly supportedMunicipalities: Edges };

/** Statements of support by the other end's name, then role. */
const bySupported = (rows: readonly Support[]): string[][] =>
  places.flatMap(({ id }) =>
    sorted(
      rows
        .filter((s) => s.municipality_id === id)
        .map((s) => [id, s.role.toUpperCase(), s.since, s.note, ...idsInCell(s.source_id)]),
    ),
  );
const edgeRow = (e: Edge): unknown[] => [e.node.id, e.role, e.since ?? "", e.note ?? "", ...sourceIds(e)];
const of = (actor: string, roles?: readonly string[]): Support[] =>
  supports.filter((s) => s.actor_id === actor && (roles?.includes(s.role) ?? true));
const supported = (rows: readonly Support[]): readonly string[] => once(rows.map((s) => s.municipality_id));
const actorsOf = (...types: readonly string[]): typeof actors =>
  actors.filter((a) => types.includes(a.actor_type));

onBothLandscapes((graph) => {
  const ask = questionsOf(graph);

  it("question 16: foundations that support more than one municipality, those with most first", async () => {
    const several = actorsOf("foundation")
      .filter(({ id }) => supported(of(id)).length >= 2)
      .sort((a, b) => supported(of(b.id)).length - supported(of(a.id)).length || (a.id < b.id ? -1 : 1));
    const answer = await ask<{ actors: Listed<Supporter> }>("foundations-supporting-several");
    expect(answer.actors.totalCount).toBe(several.length);
    expect(
      answer.actors.nodes.map(({ id, supportedMunicipalities: s }) => [
        id,
        s.thingCount,
        s.totalCount,
        s.edges.map(edgeRow),
      ]),
    ).toEqual(several.map(({ id }) => [id, supported(of(id)).length, of(id).length, bySupported(of(id))]));
  }, 120_000);

  it("question 17: basic sponsors and whom they sponsored, and municipalities with several", async () => {
    const role = ["basic_sponsor"];
    const sponsors = actorsOf("foundation").filter(({ id }) => of(id, role).length > 0);
    const answer = await ask<{
      actors: Listed<Supporter>;
      sharedSponsorships: Listed<Named & { supporters: Edges }>;
    }>("basic-sponsors");
    expect(
      answer.actors.nodes.map(({ id, supportedMunicipalities }) => [
        id,
        supportedMunicipalities.edges.map(edgeRow),
      ]),
    ).toEqual(sponsors.map(({ id }) => [id, bySupported(of(id, role))]));
    expect(
      answer.sharedSponsorships.nodes.map(({ id, supporters }) => [
        id,
        supporters.edges.map(({ node }) => node.id),
      ]),
    ).toEqual(
      places
        .map(({ id }) => [id, ids(sponsors.filter((s) => supported(of(s.id, role)).includes(id)))])
        .filter(([, sponsoring]) => (sponsoring?.length ?? 0) > 1),
    );
  }, 120_000);

  it("question 18: municipalities with a local foundation alliance, and its members", async () => {
    const members = (id: string, ...roles: readonly string[]): string[] =>
      ids(actors.filter((a) => of(a.id, roles).some((s) => s.municipality_id === id)));
    const membersOf = (id: string): string[] =>
      members(id, "local_alliance_member", "local_alliance_speaker");
    const usesAlliance = (id: string): boolean =>
      uses.some((u) => u.municipality_id === id && u.building_block_id === "lokaler-stiftungsverbund");
    const { municipalities } = await ask<{
      municipalities: Listed<
        Named & { buildingBlocks: Edges; members: Edges; alliances: Edges<Named & { affiliates: Edges }> }
      >;
    }>("local-foundation-alliances");
    expect(
      municipalities.nodes.map((m) => ({
        id: m.id,
        isRecordedAsBlock: m.buildingBlocks.edges.length === 1,
        count: m.members.thingCount,
        members: m.members.edges.map(({ node }) => node.id),
        alliances: m.alliances.edges.map(({ node }) => [
          node.id,
          ...node.affiliates.edges.map((affiliate) => affiliate.node.id),
        ]),
      })),
    ).toEqual(
      places
        .map(({ id }) => ({
          id,
          isRecordedAsBlock: usesAlliance(id),
          count: membersOf(id).length,
          members: membersOf(id),
          alliances: members(id, "local_alliance").map((alliance) => [
            alliance,
            ...sorted(
              affiliations
                .filter((a) => a.parent_actor_id === alliance && a.role === "member_of")
                .map((a) => a.actor_id),
            ),
          ]),
        }))
        .filter((m) => m.isRecordedAsBlock || m.count > 0 || m.alliances.length > 0),
    );
  }, 120_000);

  it("question 20: universities that accompany a municipality, and on what", async () => {
    const universities = actorsOf("university").filter(({ id }) => of(id).length > 0);
    const answer = await ask<{ actors: Listed<Supporter> }>("universities-accompanying-municipalities");
    expect(
      answer.actors.nodes.map(({ id, supportedMunicipalities }) => [
        id,
        supportedMunicipalities.edges.map(edgeRow),
      ]),
    ).toEqual(universities.map(({ id }) => [id, bySupported(of(id))]));
  }, 120_000);
});
