import { describe, expect, it } from "@jest/globals";
import { languagesOf, tagOf } from "./language.js";

describe("the wanted languages", () => {
  it.each([
    [undefined, ["DE", "EN"]],
    ["", ["DE", "EN"]],
    ["*", ["DE", "EN"]],
    ["de", ["DE", "EN"]],
    ["en", ["EN", "DE"]],
    ["en-GB,en;q=0.9", ["EN", "DE"]],
    ["en-US,en;q=0.9,de;q=0.8", ["EN", "DE"]],
    ["de-AT, en;q=0.5", ["DE", "EN"]],
    ["fr, en;q=0.4, de;q=0.2", ["EN", "DE"]],
    ["fr", ["DE", "EN"]],
    ["en;q=0, de", ["DE", "EN"]],
    ["q=;;,,%%%", ["DE", "EN"]],
  ])("of %j are %j", (header, expected) => {
    expect(languagesOf(header)).toEqual(expected);
  });

  it("have a tag", () => {
    expect(languagesOf("en").map(tagOf)).toEqual(["en", "de"]);
  });
});
