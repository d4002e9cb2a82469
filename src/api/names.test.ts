import { describe, expect, it } from "@jest/globals";
import { relations } from "../relations/index.js";
import { constant, pascal, singular, spoken } from "./names.js";

describe("the name of a field", () => {
  it.each([
    ["buildingBlocks", "buildingBlock", "BuildingBlocks", "BUILDING_BLOCKS", "building blocks"],
    ["municipalities", "municipality", "Municipalities", "MUNICIPALITIES", "municipalities"],
    ["cooperatesWith", "cooperatesWith", "CooperatesWith", "COOPERATES_WITH", "cooperates with"],
    ["broader", "broader", "Broader", "BROADER", "broader"],
    ["nuts3", "nuts3", "Nuts3", "NUTS3", "nuts3"],
  ])("%s is %s in the singular, %s as a type, %s as an enum's value, %s in a sentence", (field, ...forms) => {
    expect([singular(field), pascal(field), constant(field), spoken(field)]).toEqual(forms);
  });

  it("keeps the fields of a kind apart in every form", () => {
    const fields = relations.map(({ from }) => [from.kind.label, from.field]);
    for (const form of [singular, pascal, constant, spoken]) {
      const names = fields.map(([label, field]) => `${label}.${form(field ?? "")}`);
      expect(new Set(names).size).toBe(new Set(fields.map(String)).size);
    }
  });
});
