import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { similarity } from "./sharing.rules.js";

const measures = ["JACCARD", "OVERLAP", "COSINE"] as const;

describe("the similarity of two sets", () => {
  it.each([
    ["JACCARD", 2, 4, 4, 0.333333],
    ["OVERLAP", 2, 4, 3, 0.666667],
    ["COSINE", 2, 4, 4, 0.5],
    ["COSINE", 7, 9, 10, 0.737865],
    ["JACCARD", 7, 9, 10, 0.583333],
    ["OVERLAP", 6, 9, 6, 1],
  ] as const)(
    "by %s with %d in common of %d and %d is %d, with 6 decimals",
    (measure, shared, a, b, score) => {
      expect(similarity(measure, shared, a, b)).toBe(score);
    },
  );

  it("of nothing in common is 0, also when a set is empty", () => {
    for (const measure of measures) {
      expect([
        similarity(measure, 0, 3, 2),
        similarity(measure, 0, 0, 2),
        similarity(measure, 0, 0, 0),
      ]).toEqual([0, 0, 0]);
    }
  });

  it("is the same from both sides, from 0 to 1, and at most the overlap", () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.nat(30), (shared, onlyA, onlyB) => {
        const [a, b] = [shared + onlyA, shared + onlyB];
        const [jaccard = 0, overlap = 0, cosine = 0] = measures.map((measure) => {
          const score = similarity(measure, shared, a, b);
          expect(similarity(measure, shared, b, a)).toBe(score);
          expect(score >= 0 && score <= 1).toBe(true);
          return score;
        });
        expect(jaccard <= cosine && cosine <= overlap).toBe(true);
      }),
    );
  });
});
