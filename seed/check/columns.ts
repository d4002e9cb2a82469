import type { Fault } from "../fault.js";
import type { Place } from "./place.js";

/** The header row: every described column is there, and no other. */
export function checkColumns({ resource, table }: Place): readonly Fault[] {
  if (table.columns.length === 0) return [];
  const described = resource.schema.fields.map(({ name }) => name);
  const at = (column: string, came: string, expected: string): Fault => ({
    file: table.file,
    line: 1,
    column,
    came,
    expected,
  });
  return [
    ...described
      .filter((column) => !table.columns.includes(column))
      .map((column) =>
        at(column, "no such column", "one; its cells may be empty where no value is required"),
      ),
    ...table.columns
      .filter((column) => !described.includes(column))
      .map((column) => at(column, "a column that is not described", `only ${described.join(", ")}`)),
  ];
}
