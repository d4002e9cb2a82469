import { describe, expect, it } from "@jest/globals";
import { and, Binding, where } from "./where.js";

describe("a statement's values", () => {
  it("become parameters by their order, and never stand in the text", () => {
    const binding = new Binding();
    expect([binding.bind("hamburg"), binding.bind(null), binding.bind("hamburg")]).toEqual([
      "$p0",
      "$p1",
      "$p2",
    ]);
    expect(binding.params).toEqual({ p0: "hamburg", p1: null, p2: "hamburg" });
  });

  it("do not use up the names of variables, of which each is given once", () => {
    const binding = new Binding();
    binding.bind(1);
    expect([binding.fresh("n"), binding.fresh("n"), binding.fresh("e")]).toEqual(["n0", "n1", "e2"]);
  });
});

describe("conditions", () => {
  it("are joined, without those that ask nothing", () => {
    expect(and(["a = 1", "", "b = 2"])).toBe("a = 1 AND b = 2");
    expect(where(["a = 1", "", "b = 2"])).toBe(" WHERE a = 1 AND b = 2");
  });

  it("that ask nothing leave no trace", () => {
    expect(and(["", ""])).toBe("");
    expect(where([])).toBe("");
  });
});
