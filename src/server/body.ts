import type { IncomingMessage, ServerResponse } from "node:http";
import getRawBody from "raw-body";
import { refuse } from "./http-error.js";
import type { Limits } from "./limits/limits.js";
import type { Step } from "./steps.js";

/** A request whose body was read. */
export interface Asking extends IncomingMessage {
  body?: Readonly<Record<string, unknown>>;
}

/** An address from its question mark on. It is no URL yet: whatever a caller writes in front of the path is not looked at. */
export function searchOf({ url = "" }: IncomingMessage): string {
  return /\?[^#]*/.exec(url)?.[0] ?? "";
}

/** What stands behind the question mark of an address. */
export function parametersOf(req: IncomingMessage): URLSearchParams {
  return new URLSearchParams(searchOf(req));
}

/** Reads the JSON body of a POST: UTF-8, not compressed, not too large and not too deep. */
export function jsonBody({ bodyBytes, jsonDepth }: Limits): Step {
  return async (req: Asking, res, next) => {
    if (!isJson(req, res)) return;
    if (req.method === "POST") req.body = await readJson(req, bodyBytes, jsonDepth);
    next();
  };
}

/** A byte order mark, as some editors write it, is no part of the text. */
const utf8 = new TextDecoder();

async function readJson(req: IncomingMessage, limit: number, deepest: number): Promise<Asking["body"]> {
  const { "content-encoding": code = "identity", "content-length": length = null } = req.headers;
  if (code.toLowerCase() !== "identity") throw refusal("encoding.unsupported");
  const bytes = await getRawBody(req, { length, ...(limit !== Infinity && { limit }) }).finally(() => {
    // What is not wanted any more must be read all the same, before the connection can carry another request.
    req.resume();
  });
  refuseDepth(bytes, deepest);
  if (bytes.length === 0) return {};
  try {
    const body: unknown = JSON.parse(utf8.decode(bytes));
    if (typeof body === "object" && body !== null) return body as Asking["body"];
  } catch {
    // The reason names what stands there, which is the caller's own business.
  }
  throw refusal("entity.parse.failed");
}

const refusal = (type: string): Error => Object.assign(new Error(type), { type });

/** Whether the body is what we read; otherwise the request is refused. */
function isJson({ method, headers }: IncomingMessage, res: ServerResponse): boolean {
  const type = headers["content-type"] ?? "";
  const [essence = "", ...parameters] = type
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith("charset="))?.slice("charset=".length);
  const isOther = method === "POST" && essence !== "application/json";
  const isCoded = charset !== undefined && !/^"?utf-?8"?$/.test(charset);
  if (isOther) refuse(res, 415, "Send the question as JSON, with the header Content-Type: application/json.");
  else if (isCoded) refuse(res, 415, "Send the body in UTF-8.");
  return !isOther && !isCoded;
}

/** One pass over the bytes, before anything recursive sees them. Brackets within texts do not count. */
function refuseDepth(body: Buffer, deepest: number): void {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at];
    if (inText && byte === backslash) at++;
    else if (byte === quote) inText = !inText;
    else if (inText) continue;
    else if (byte === openBrace || byte === openBracket) depth++;
    else if (byte === closeBrace || byte === closeBracket) depth--;
    if (depth > deepest) throw refusal("body.too.deep");
  }
}

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = Buffer.from('"\\{}[]');
