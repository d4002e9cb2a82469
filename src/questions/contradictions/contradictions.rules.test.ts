import { expect, it } from "@jest/globals";
import type { LinkData } from "../../links/link.store.js";
import { rivals } from "./contradictions.rules.js";

it("finds two sources that name different things in the same role", () => {
  expect(rivals([link("a", "sponsor", "s1"), link("b", "sponsor", "s2")], "from")).toHaveLength(2);
});

it("leaves out what one source says of both, and what another role says", () => {
  const shared = [link("a", "sponsor", "s1", "s2"), link("b", "sponsor", "s2")];
  expect(rivals([...shared, link("c", "partner", "s3")], "from")).toEqual([]);
});

it("leaves out what names the same thing", () => {
  expect(rivals([link("a", "sponsor", "s1"), link("a", "sponsor", "s2")], "from")).toEqual([]);
});

function link(from: string, role: string, ...sourceIds: string[]): LinkData {
  return {
    id: `SUPPORTS:${from}:m:${role}`,
    relation: "SUPPORTS",
    from,
    to: "m",
    role,
    sourceIds,
    confidence: "sourced",
    since: null,
    until: null,
    note: null,
    programmeId: null,
    status: null,
    phase: null,
    quarter: null,
  };
}
