import type { Response } from "express";
import type { Heard } from "../graph/observed.js";

/** What we note of a request while it is answered. */
export interface Notes {
  readonly requestId: string;
  /** When it came, in milliseconds since 1970. */
  readonly arrived: number;
  /** Whose share it is taken from. */
  readonly client: string;
  /** Whether it asks one of our own operations, by its name or hash. */
  trusted: boolean;
  operation?: string;
  /** Whether the answer was kept from before. */
  cached?: true;
  /** Points. */
  cost?: number;
  /** Of the errors in its answer, in order. */
  readonly codes: Set<string>;
  /** Under which the log holds faults of ours. */
  readonly incidents: Set<string>;
  /** What was asked of the database for it, in the order in which it ended. */
  readonly statements: Heard[];
}

/** The notes of the request that is answered here. */
export const notesOf = (res: Response): Notes => res.locals["notes"] as Notes;

/** Notes the errors that an answer shows, by code and incident only. */
export function noteErrors(
  { codes, incidents }: Notes,
  errors: readonly { readonly extensions?: object }[],
): void {
  for (const { extensions } of errors) {
    const { code, incidentId } = { ...extensions } as { code?: unknown; incidentId?: unknown };
    if (typeof code === "string") codes.add(code);
    if (typeof incidentId === "string") incidents.add(incidentId);
  }
}
