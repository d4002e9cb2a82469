import { describe, expect, it } from "@jest/globals";
import { onBothLandscapes } from "../landscape.js";
import { affiliation, type Line, otherEnd, support, touches } from "../lines.js";
import { ids, type Named, type Proven, questionsOf } from "../question.js";
import { table } from "../tables.js";

const actors = table("actors", "id");

interface LinkRow extends Proven {
  readonly id: string;
}

onBothLandscapes((graph) => {
  const ask = questionsOf(graph);

  describe("question 19: actors without which the network falls apart", () => {
    it.each([
      [["SUPPORTS"], support],
      [
        ["SUPPORTS", "AFFILIATED_WITH"],
        [...support, ...affiliation],
      ],
    ])(
      "over %j",
      async (via, lines) => {
        const things = new Set(lines.flatMap(({ from, to }) => [from, to]));
        const before = componentsOf(lines, things);
        const cuts = actors
          .filter(({ id }) => things.has(id))
          .map(({ id }) => {
            const own = new Set(before.find((component) => component.includes(id)));
            own.delete(id);
            const rest = componentsOf(
              lines.filter((l) => !touches(l, id)),
              own,
            );
            return { id, pieces: rest.length, cutOff: rest.slice(1).flat().sort() };
          })
          .filter(({ pieces }) => pieces > 1)
          .sort((a, b) => b.cutOff.length - a.cutOff.length || (a.id < b.id ? -1 : 1));
        const { connectivity } = await ask<{
          connectivity: {
            thingCount: number;
            componentCount: number;
            components: readonly { size: number }[];
            articulationPointCount: number;
            articulationPoints: readonly {
              thing: Named & { links: { nodes: readonly LinkRow[] } };
              pieces: number;
              cutOffCount: number;
              cutOff: readonly Named[];
            }[];
          };
        }>("connectivity", { via, first: 100 });
        expect(connectivity.thingCount).toBe(things.size);
        expect(connectivity.components.map(({ size }) => size)).toEqual(before.map(({ length }) => length));
        expect(connectivity.componentCount).toBe(before.length);
        expect(connectivity.articulationPointCount).toBe(cuts.length);
        expect(
          connectivity.articulationPoints.map((p) => ({
            id: p.thing.id,
            pieces: p.pieces,
            count: p.cutOffCount,
            cutOff: ids(p.cutOff),
            links: ids(p.thing.links.nodes).sort(),
          })),
        ).toEqual(
          cuts.map(({ id, pieces, cutOff }) => ({
            id,
            pieces,
            count: cutOff.length,
            cutOff: cutOff.slice(0, 5),
            links: lines
              .filter((l) => touches(l, id))
              .map((l) => l.id)
              .sort(),
          })),
        );
      },
      120_000,
    );
  });
});

/** The things that hang together over these lines, the largest set first, then by the smallest id. */
function componentsOf(lines: readonly Line[], things: ReadonlySet<string>): string[][] {
  const left = new Set(things);
  const found: string[][] = [];
  for (const start of left) {
    const reached = new Set([start]);
    for (const at of reached) {
      left.delete(at);
      for (const l of lines) if (touches(l, at) && things.has(otherEnd(l, at))) reached.add(otherEnd(l, at));
    }
    found.push([...reached].sort());
  }
  return found.sort((a, b) => b.length - a.length || ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
}
