import { setImmediate as nextRound } from "node:timers/promises";
import { expect, it } from "@jest/globals";
import { oneEachRound } from "./rounds.js";

it("lets one go on in each round of the event loop, in the order in which they came", async () => {
  const ownRound = oneEachRound();
  const gone: { number: number; round: number }[] = [];
  let round = 0;
  for (const number of [1, 2, 3]) void ownRound().then(() => gone.push({ number, round }));
  for (; round < 6; round++) await nextRound();
  expect(gone.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(new Set(gone.map((one) => one.round)).size).toBe(3);
});
