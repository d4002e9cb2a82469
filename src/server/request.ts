import { randomUUID } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import type { Model } from "../api/concept.js";
import { makeContext, type Context } from "../api/context.js";
import type { Log } from "../api/log.js";
import type { Graph } from "../graph/graph.js";
import { watch } from "./deadline.js";

/** What we note of a request while it is answered. */
interface Notes {
  requestId: string;
  operation?: string;
}
const notesOf = (res: Response): Notes => res.locals as Notes;

/** Gives every request an id, which the answer and the log carry. */
export const identify: RequestHandler = (_req, res, next) => {
  const requestId = randomUUID();
  notesOf(res).requestId = requestId;
  res.set("X-Request-Id", requestId);
  next();
};

/** One line per question: what was asked by name, how it ended and how long it took. Never what was in it. */
export function logRequests(log: Log): RequestHandler {
  return (req, res, next) => {
    const started = performance.now();
    res.once("close", () => {
      const { requestId, operation } = notesOf(res);
      const ms = Math.round(performance.now() - started);
      const status = res.writableFinished ? res.statusCode : "hung up";
      log.info({ requestId, method: req.method, operation, status, ms }, "request");
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

/** The context of a question that came over HTTP. */
export function contextOf(req: Request, res: Response, { graph, model, log, timeoutMs }: Shared): Context {
  const name = operationName(req);
  const notes = notesOf(res);
  notes.operation = name;
  return makeContext({
    graph,
    model,
    log,
    caller: { name, ...watch(res, timeoutMs) },
    acceptLanguage: req.headers["accept-language"],
    requestId: notes.requestId,
  });
}

/** The name that the caller gave its operation; only for logs and the database's list of what runs. */
function operationName(req: Request): string {
  const asked = (req.method === "GET" ? req.query : req.body) as Record<string, unknown> | undefined;
  const { operationName: named, query } = asked ?? {};
  const first =
    typeof query === "string" ? /\b(?:query|mutation)\s+([_A-Za-z]\w{0,63})/.exec(query)?.[1] : undefined;
  return typeof named === "string" && /^[_A-Za-z]\w{0,63}$/.test(named) ? named : (first ?? "anonymous");
}
