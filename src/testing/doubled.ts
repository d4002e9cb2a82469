import type { Landscape, StatementRow, ThingRow } from "../../seed/model.js";
import type { Value } from "../graph/query.js";

/**
 * A landscape with a copy of everything beside it: other ids and names, statements among the copies only. What is asked about
 * a thing of the first has the same answer there, so what an answer costs more, it costs for what it does not hold.
 */
export function doubled({ things, statements, about }: Landscape): Landscape {
  return {
    things: [...things, ...things.map(copyOfThing)],
    statements: [...statements, ...statements.map(copyOfStatement)],
    about,
  };
}

/** Comes behind the original in every order by name. */
function copied(text: string): string {
  return `${text}-copy`;
}

function copyOfThing({ id, labels, properties }: ThingRow): ThingRow {
  return {
    id: copied(id),
    labels,
    properties: changed(properties, ["id", "name", "nameKey", "nameKeys", "sourceIds"]),
  };
}

function copyOfStatement({ id, from, to, properties, ...rest }: StatementRow): StatementRow {
  return {
    ...rest,
    id: copied(id),
    from: copied(from),
    to: copied(to),
    properties: changed(properties, ["id", "sourceIds", "programmeId"]),
  };
}

/** Every text of these properties as a copy's. */
function changed(properties: ThingRow["properties"], which: readonly string[]): ThingRow["properties"] {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, which.includes(key) ? copyOf(value) : value]),
  );
}

function copyOf(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf);
  return typeof value === "string" ? copied(value) : value;
}
