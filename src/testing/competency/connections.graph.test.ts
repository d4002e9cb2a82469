import { describe, expect, it } from "@jest/globals";
import { affiliation, line, otherEnd, support, touches } from "../lines.js";
import { onBothLandscapes } from "../landscape.js";
import { type Edges, type Listed, type Named, type Proven, questionsOf } from "../question.js";
import { byName, once, sorted, table } from "../tables.js";

const actors = table("actors", "id", "name", "actor_type", "seat_municipality_id").toSorted(
  byName(({ name }) => name),
);
const involved = table("rel_actor_in_programme", "actor_id", "programme_id", "role");
const taking = table("rel_municipality_participates_in_programme", "municipality_id", "programme_id");

const seats = actors
  .filter((a) => a.seat_municipality_id !== "")
  .map((a) => line("SEATED_IN", a.id, a.seat_municipality_id));

interface LinkRow extends Proven {
  readonly id: string;
}

onBothLandscapes((graph) => {
  const ask = questionsOf(graph);

  it("question 14: the actors that connect Hamburg and Bremen", async () => {
    const between = ["hamburg", "bremen"];
    const lines = (actor: string): string[] =>
      [...support, ...seats]
        .filter((l) => l.from === actor && between.includes(l.to))
        .map(({ id }) => id)
        .sort();
    const direct = actors
      .filter(({ id }) =>
        between.every((city) => [...support, ...seats].some((l) => l.from === id && l.to === city)),
      )
      .sort((a, b) => lines(b.id).length - lines(a.id).length);
    const programmes = sorted(
      once(taking.map((t) => t.programme_id)).filter((programme) =>
        between.every((city) =>
          taking.some((t) => t.programme_id === programme && t.municipality_id === city),
        ),
      ),
    );
    const { connectors, sharedProgrammes } = await ask<{
      connectors: { totalCount: number; edges: readonly { node: Named; links: readonly LinkRow[] }[] };
      sharedProgrammes: Listed<Named & { actors: Edges }>;
    }>("connectors");
    expect(connectors.totalCount).toBe(direct.length);
    expect(connectors.edges.map(({ node, links }) => [node.id, links.map(({ id }) => id)])).toEqual(
      direct.map(({ id }) => [id, lines(id)]),
    );
    expect(
      sharedProgrammes.nodes.map((p) => [
        p.id,
        p.actors.edges.map((e) => [e.node.id, e.role?.toLowerCase()]),
      ]),
    ).toEqual(
      programmes.map((programme) => [
        programme,
        actors.flatMap(({ id }) =>
          sorted(
            involved.filter((i) => i.programme_id === programme && i.actor_id === id).map((i) => i.role),
          ).map((role) => [id, role]),
        ),
      ]),
    );
  }, 120_000);

  describe("question 15: the shortest paths over support and affiliation", () => {
    it.each([
      ["freiburg-im-breisgau", "trier"],
      ["hamburg", "bremen"],
      ["dkjs", "kreis-borken"],
    ])(
      "from %s to %s",
      async (from, to) => {
        const all = [...support, ...affiliation];
        let paths: {
          readonly at: string;
          readonly seen: readonly string[];
          readonly lines: readonly string[];
        }[] = [{ at: from, seen: [from], lines: [] }];
        while (paths.length > 0 && !paths.some(({ at }) => at === to) && (paths[0]?.lines.length ?? 0) < 6)
          paths = paths.flatMap(({ at, seen, lines }) =>
            all
              .filter((l) => touches(l, at) && !seen.includes(otherEnd(l, at)))
              .map((l) => ({
                at: otherEnd(l, at),
                seen: [...seen, otherEnd(l, at)],
                lines: [...lines, l.id],
              })),
          );
        const expected = paths.filter(({ at }) => at === to);
        const { shortestPaths } = await ask<{
          shortestPaths: {
            length: number | null;
            totalCount: number;
            paths: readonly {
              nodes: readonly (Named & { actorType?: string })[];
              links: readonly LinkRow[];
            }[];
          };
        }>("shortest-paths", { from, to, first: 50 });
        expect(shortestPaths.length).toBe(expected[0]?.lines.length ?? null);
        expect(shortestPaths.totalCount).toBe(expected.length);
        expect(
          shortestPaths.paths.map((p) => [p.nodes.map(({ id }) => id), p.links.map(({ id }) => id)]),
        ).toEqual(
          sorted(expected.map(({ seen, lines }) => [seen.join(), lines.join()])).map(([seen, lines]) => [
            seen?.split(","),
            lines?.split(","),
          ]),
        );
        for (const { id, actorType } of shortestPaths.paths.flatMap(({ nodes }) => nodes))
          expect(actorType?.toLowerCase()).toBe(actors.find((a) => a.id === id)?.actor_type);
      },
      120_000,
    );
  });
});
