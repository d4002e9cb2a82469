import { createHash } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import { LRUCache } from "lru-cache";
import { languagesOf } from "../api/language.js";
import type { Graph } from "../graph/graph.js";
import { notesOf } from "./notes.js";

/** Milliseconds after which an answer is made anew, though nothing is known to have changed. */
const ttl = 60_000;
/** The largest part of the memory that one answer may take. */
const largestPart = 1 / 8;

/** An answer as it was sent. */
interface Answer {
  readonly body: string;
  readonly type: string;
  readonly cacheControl: string;
  readonly language: string;
  /** Of the body: the same for whichever process or version of the program answers so. */
  readonly etag: string;
  readonly operation?: string;
}

/**
 * Answers what was asked before from memory, as long as the graph has not changed; a caller who still has the answer is told
 * so (304).
 *
 * Only an answer that may be stored by anybody (`Cache-Control: public`) is kept. What an answer depends on is its key: the
 * operation, its variables, the languages wanted, the media type, what the CSRF guard looks at, and the version of the graph,
 * which is asked before the answer is made. Used behind what lets a request in, so that a kept answer costs its client a point
 * and a turn as well.
 */
export function answerCache(graph: Graph, megabytes: number, timeoutMs: number): RequestHandler {
  if (megabytes === 0) return (_req, _res, next) => next();
  const maxSize = megabytes * 1_000_000;
  const answers = new LRUCache<string, Answer>({
    ttl,
    maxSize,
    maxEntrySize: maxSize * largestPart,
    sizeCalculation: ({ body }, key) => 2 * (body.length + key.length),
  });
  return async (req, res, next) => {
    const asked = graph.for({ deadline: notesOf(res).arrived + timeoutMs });
    const version = await asked.version().catch(() => undefined);
    if (version === undefined) {
      next();
      return;
    }
    const key = keyOf(req, notesOf(res).trusted, version);
    const kept = answers.get(key);
    if (kept !== undefined) {
      send(res, kept);
      return;
    }
    keep(res, (answer) => answers.set(key, answer));
    next();
  };
}

function keyOf(req: Request, trusted: boolean, version: string): string {
  const { query, operationName, variables, extensions } = (req.method === "POST" ? req.body : {}) as Record<
    string,
    unknown
  >;
  const asked = [
    version,
    trusted,
    req.method,
    req.baseUrl + req.url,
    query,
    operationName,
    variables,
    extensions,
    languagesOf(req.get("accept-language")),
    req.accepts(mediaTypes),
    req.get("content-type"),
    guardHeaders.map((name) => Boolean(req.get(name))),
  ];
  return createHash("sha256").update(JSON.stringify(asked)).digest("base64url");
}

/** As the API answers, the usual one first. */
const mediaTypes = ["application/json", "application/graphql-response+json"];

/** By these the CSRF guard lets a GET in. */
const guardHeaders = ["apollo-require-preflight", "x-apollo-operation-name"];

function send(res: Response, { body, type, cacheControl, language, etag, operation }: Answer): void {
  const notes = notesOf(res);
  if (operation !== undefined) notes.operation = operation;
  notes.cached = true;
  res.set({
    "Cache-Control": cacheControl,
    "Content-Language": language,
    "Content-Type": type,
    ETag: etag,
  });
  res.send(body);
}

/** Hears of the answer at the moment in which it is sent; Express names it by its body then. */
function keep(res: Response, set: (answer: Answer) => void): void {
  const send = res.send.bind(res);
  res.send = (body) => {
    res.send = send;
    const cacheControl = String(res.get("Cache-Control"));
    const storable = res.statusCode === 200 && cacheControl.startsWith("public") && typeof body === "string";
    const type = String(res.get("Content-Type"));
    send(body);
    if (storable) {
      const [language, etag] = [String(res.get("Content-Language")), String(res.get("ETag"))];
      const { operation } = notesOf(res);
      set({ body, type, cacheControl, language, etag, ...(operation !== undefined && { operation }) });
    }
    return res;
  };
}
