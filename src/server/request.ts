import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import type { ServerResponse } from "node:http";
import type { Model } from "../api/concept.js";
import { makeContext, type Context } from "../api/context.js";
import type { Log } from "../api/log.js";
import type { Graph } from "../graph/graph.js";
import { observed } from "../graph/observed.js";
import { watch } from "./deadline.js";
import { type Asking, parametersOf } from "./body.js";
import { clients } from "./limits/client.js";
import { type Notes, notesOf, takeNotes } from "./notes.js";
import type { Step } from "./steps.js";

/** Gives every request an id, which the answer and the log carry. */
export function identify(trustedProxies: readonly string[]): Step {
  const clientOf = clients(trustedProxies);
  return (req, res, next) => {
    const requestId = randomUUID();
    const notes: Notes = {
      requestId,
      arrived: Date.now(),
      client: clientOf(req),
      trusted: false,
      codes: new Set(),
      incidents: new Set(),
      statements: [],
    };
    takeNotes(res, notes);
    // Its end is awaited by the notes, the turns, the deadline, the compression and a file's stream, some of them twice.
    setMaxListeners(20, res);
    res.setHeader("X-Request-Id", requestId);
    next();
  };
}

/** What all requests share. */
export interface Shared {
  readonly graph: Graph;
  readonly model: Model;
  readonly log: Log;
  readonly timeoutMs: number;
}

/** The context of a request over HTTP, with what its limits depend on. */
export interface RequestContext extends Context {
  readonly client: string;
  readonly trusted: boolean;
  readonly notes: Notes;
}

/** The context of a question that came over HTTP. */
export function contextOf(
  req: Asking,
  res: ServerResponse,
  shared: Shared,
  name = operationName(req),
): RequestContext {
  const { graph, model, log, timeoutMs } = shared;
  const notes = notesOf(res);
  notes.operation = name;
  const context = makeContext({
    graph: observed(graph, (statement) => notes.statements.push(statement)),
    model,
    log,
    caller: { name, ...watch(res, notes.arrived, timeoutMs) },
    acceptLanguage: req.headers["accept-language"],
    requestId: notes.requestId,
  });
  return { ...context, client: notes.client, trusted: notes.trusted, notes };
}

/** The name that the caller gave its operation; only for logs and the database's list of what runs. */
function operationName(req: Asking): string {
  const asked = req.method === "GET" ? Object.fromEntries(parametersOf(req)) : req.body;
  const { operationName: named, query } = asked ?? {};
  if (typeof named === "string" && /^[_A-Za-z]\w{0,63}$/.test(named)) return named;
  const first = typeof query === "string" ? firstName.exec(query)?.[1] : undefined;
  return first ?? "anonymous";
}

/** The name of an operation with which a document begins, behind comments at most: nothing else of it is taken for one. */
const firstName = /^(?:[\s,]|#[^\n]*\n)*(?:query|mutation)\s+([_A-Za-z]\w{0,63})/;
