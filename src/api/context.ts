import { randomUUID } from "node:crypto";
import type { Caller, Graph } from "../graph/graph.js";
import type { Model } from "./concept.js";
import { languagesOf, type Language } from "./language.js";
import type { Log } from "./log.js";

/** What every resolver may use. Made once per request, never extended later. */
export interface Context {
  /** The door, which already carries the caller's name, deadline and cancellation. */
  readonly graph: Graph;
  /** The wanted languages, the most wanted first; never empty. */
  readonly languages: readonly Language[];
  /** Every kind and every relation: what is needed to read a thing of any kind. */
  readonly model: Model;
  readonly log: Log;
  readonly requestId: string;
}

/** What a request brings for its context; all but the door and the log have sensible values when left out. */
export interface ContextParts {
  readonly graph: Graph;
  readonly model: Model;
  readonly log: Log;
  readonly caller?: Caller;
  /** The request's `Accept-Language`. */
  readonly acceptLanguage?: string | undefined;
  readonly requestId?: string;
}

/** The context of one request. */
export function makeContext(parts: ContextParts): Context {
  return {
    graph: parts.graph.for(parts.caller ?? {}),
    languages: languagesOf(parts.acceptLanguage),
    model: parts.model,
    log: parts.log,
    requestId: parts.requestId ?? randomUUID(),
  };
}
