import { hash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { languagesOf } from "../api/language.js";
import type { Graph } from "../graph/graph.js";
import { wantedType } from "./accepts.js";
import type { Asking } from "./body.js";
import { notesOf } from "./notes.js";
import { type Body, reply } from "./reply.js";
import type { Step } from "./steps.js";

/** Milliseconds after which an answer is made anew, though nothing is known to have changed. */
const ttl = 60_000;
/** What an answer takes besides its body and its key, about. */
const bytesBeside = 500;
/** The largest part of the memory that one answer may take. */
const largestPart = 1 / 8;

/** An answer as it was sent. */
interface Answer {
  readonly body: Body;
  readonly headers: Readonly<Record<string, string>>;
  readonly operation: string | undefined;
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
export function answerCache(graph: Graph, megabytes: number, timeoutMs: number): Step {
  if (megabytes === 0) return (_req, _res, next) => next();
  const maxSize = megabytes * 1_000_000;
  const answers = new LRUCache<string, Answer>({
    ttl,
    maxSize,
    maxEntrySize: maxSize * largestPart,
    sizeCalculation: ({ body }, key) => body.bytes.length + bytesBeside + key.length,
  });
  return async (req: Asking, res, next) => {
    const asked = graph.for({ deadline: notesOf(res).arrived + timeoutMs });
    const version = await asked.version().catch(() => undefined);
    if (version === undefined) {
      next();
      return;
    }
    const key = keyOf(req, notesOf(res).trusted, version);
    const kept = answers.get(key);
    if (kept !== undefined) {
      await send(req, res, kept);
      return;
    }
    notesOf(res).replied = (body) => {
      const answer = storable(res, body);
      if (answer !== undefined) answers.set(key, answer);
    };
    next();
  };
}

function keyOf(req: Asking, trusted: boolean, version: string): string {
  const { query, operationName, variables, extensions } = req.body ?? {};
  const { headers } = req;
  const asked = [
    version,
    trusted,
    req.method,
    req.url,
    query,
    operationName,
    variables,
    extensions,
    languagesOf(headers["accept-language"]),
    wantedType(req, mediaTypes),
    headers["content-type"],
    guardHeaders.map((name) => Boolean(headers[name])),
  ];
  return hash("sha256", JSON.stringify(asked), "base64url");
}

/** As the API answers, the usual one first. */
const mediaTypes = ["application/json", "application/graphql-response+json"];

/** By these the CSRF guard lets a GET in. */
const guardHeaders = ["apollo-require-preflight", "x-apollo-operation-name"];

async function send(req: Asking, res: ServerResponse, { body, headers, operation }: Answer): Promise<void> {
  const notes = notesOf(res);
  if (operation !== undefined) notes.operation = operation;
  notes.cached = true;
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  await reply(req, res, body);
}

/** The answer that is sent just now, if it may be sent again. */
function storable(res: ServerResponse, body: Body): Answer | undefined {
  const cacheControl = String(res.getHeader("Cache-Control"));
  if (res.statusCode !== 200 || !cacheControl.startsWith("public")) return undefined;
  const headers = Object.fromEntries(keptHeaders.map((name) => [name, String(res.getHeader(name))]));
  return { body: body.ownCopy(), headers, operation: notesOf(res).operation };
}

const keptHeaders = ["Cache-Control", "Content-Language", "Content-Type"];
