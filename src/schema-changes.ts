import { buildSchema, findBreakingChanges } from "graphql";

/** What no longer works for callers of the schema as it was, one sentence each, in alphabetical order. */
export function breakingChanges(before: string, now: string): readonly string[] {
  const changes = findBreakingChanges(buildSchema(before), buildSchema(now));
  return changes.map(({ description }) => description).sort();
}
