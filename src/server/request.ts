import { randomUUID } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import type { Model } from "../api/concept.js";
import { makeContext, type Context } from "../api/context.js";
import type { Log } from "../api/log.js";
import type { Graph } from "../graph/graph.js";
import { watch } from "./deadline.js";
import { clientOf } from "./limits/client.js";

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
  /** Points. */
  cost?: number;
}

/** The notes of the request that is answered here. */
export const notesOf = (res: Response): Notes => res.locals["notes"] as Notes;

/** Gives every request an id, which the answer and the log carry. */
export const identify: RequestHandler = (req, res, next) => {
  const requestId = randomUUID();
  const notes: Notes = { requestId, arrived: Date.now(), client: clientOf(req), trusted: false };
  res.locals["notes"] = notes;
  res.set("X-Request-Id", requestId);
  next();
};

/** One line per question: what was asked by name, how it ended and how long it took. Never what was in it. */
export function logRequests(log: Log): RequestHandler {
  return (req, res, next) => {
    const started = performance.now();
    res.once("close", () => {
      const { requestId, operation, cost } = notesOf(res);
      const ms = Math.round(performance.now() - started);
      const status = res.writableFinished ? res.statusCode : "hung up";
      log.info({ requestId, method: req.method, operation, status, cost, ms }, "request");
    });
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
export function contextOf(req: Request, res: Response, shared: Shared): RequestContext {
  const { graph, model, log, timeoutMs } = shared;
  const name = operationName(req);
  const notes = notesOf(res);
  notes.operation = name;
  const context = makeContext({
    graph,
    model,
    log,
    caller: { name, ...watch(res, notes.arrived, timeoutMs) },
    acceptLanguage: req.headers["accept-language"],
    requestId: notes.requestId,
  });
  return { ...context, client: notes.client, trusted: notes.trusted, notes };
}

/** The name that the caller gave its operation; only for logs and the database's list of what runs. */
function operationName(req: Request): string {
  const asked = (req.method === "GET" ? req.query : req.body) as Record<string, unknown> | undefined;
  const { operationName: named, query } = asked ?? {};
  const first =
    typeof query === "string" ? /\b(?:query|mutation)\s+([_A-Za-z]\w{0,63})/.exec(query)?.[1] : undefined;
  return typeof named === "string" && /^[_A-Za-z]\w{0,63}$/.test(named) ? named : (first ?? "anonymous");
}
