import { describe, expect, it } from "@jest/globals";
import { controlled, isControlled, nameOfValue, vocabularyName } from "./controlled.js";

const Weather = controlled("TestWeather", "What the sky is like.", {
  BRIGHT: "No cloud.",
  GREY: { value: "grey; no rain", description: "Clouds without rain." },
});

describe("a controlled vocabulary", () => {
  it("names values as the data spell them: in lower case unless it is said", () => {
    expect(Weather).toEqual({ BRIGHT: "bright", GREY: "grey; no rain" });
  });

  it("finds the name of a value, and none for what is not of it", () => {
    expect(nameOfValue(Weather, "grey; no rain")).toBe("GREY");
    for (const other of ["GREY", "", null, undefined, 1]) expect(nameOfValue(Weather, other)).toBeNull();
  });

  it("is known by its name and told apart from other types", () => {
    expect(vocabularyName(Weather)).toBe("TestWeather");
    expect(vocabularyName({ BRIGHT: "bright" })).toBe("");
    expect(isControlled(Weather)).toBe(true);
    for (const other of [{ BRIGHT: "bright" }, null, String, "BRIGHT"])
      expect(isControlled(other)).toBe(false);
  });

  it("does not change", () => {
    expect(Object.isFrozen(Weather)).toBe(true);
  });
});
