import type { ServerResponse } from "node:http";
import type { Heard } from "../graph/observed.js";
import type { Body } from "./reply.js";

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
  /** Wants to hear of the answer when it is sent whole. */
  replied?: (body: Body) => void;
  /** Of the errors in its answer, in order. */
  readonly codes: Set<string>;
  /** Under which the log holds faults of ours. */
  readonly incidents: Set<string>;
  /** What was asked of the database for it, in the order in which it ended. */
  readonly statements: Heard[];
}

const known = new WeakMap<ServerResponse, Notes>();

/** Begins the notes of a request. */
export const takeNotes = (res: ServerResponse, notes: Notes): void => void known.set(res, notes);

/** The notes of the request that is answered here. */
export const notesOf = (res: ServerResponse): Notes => known.get(res) as Notes;

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
