import { table } from "./tables.js";

const supports = table("rel_actor_supports_municipality", "actor_id", "municipality_id", "role");
const affiliations = table("rel_actor_part_of_actor", "actor_id", "parent_actor_id", "role");

/** A statement of the files with the id that the API gives it. */
export interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Who supports which municipality. */
export const support: readonly Line[] = supports.map((s) =>
  line("SUPPORTS", s.actor_id, s.municipality_id, s.role),
);

/** Which actor belongs to which. */
export const affiliation: readonly Line[] = affiliations.map((a) =>
  line("AFFILIATED_WITH", a.actor_id, a.parent_actor_id, a.role),
);

/** The statement as a line; the role is part of its id where there is one. */
export function line(relation: string, from: string, to: string, role = ""): Line {
  return { id: [relation, from, to, ...(role === "" ? [] : [role])].join(":"), from, to };
}

export function touches({ from, to }: Line, id: string): boolean {
  return from === id || to === id;
}

export function otherEnd({ from, to }: Line, id: string): string {
  return from === id ? to : from;
}
