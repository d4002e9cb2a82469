import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { pairsWithCommon } from "./common.rules.js";

const letters = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"), { maxLength: 8 });
const things = fc.dictionary(fc.constantFrom("bonn", "kiel", "trier", "ulm", "worms"), letters);

describe("pairs with something in common", () => {
  it("are those that comparing every two finds", () => {
    fc.assert(
      fc.property(things, fc.integer({ min: 1, max: 4 }), (members, least) => {
        const names = Object.keys(members).sort();
        const expected = names.flatMap((a, i) =>
          names.slice(i + 1).flatMap((b) => {
            const [as, bs] = [members[a] ?? [], members[b] ?? []];
            const common = as.filter((one) => bs.includes(one)).length;
            return common < least ? [] : [{ a, b, aCount: as.length, bCount: bs.length, common }];
          }),
        );
        const found = pairsWithCommon(new Map(Object.entries(members)), least);
        const pairs = Array.from({ length: found.length }, (_, i) => found.at(i));
        expect(pairs.map(({ common }, i) => found.commonAt(i) === common)).not.toContain(false);
        expect(pairs.sort((p, q) => (p.a + p.b < q.a + q.b ? -1 : 1))).toEqual(expected);
      }),
    );
  });

  it("are none where nothing is held", () => {
    expect(pairsWithCommon(new Map(), 1)).toHaveLength(0);
  });
});
