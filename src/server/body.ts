import express, { type RequestHandler } from "express";
import { refuse } from "./http-error.js";
import type { Limits } from "./limits/limits.js";

/** Reads a JSON body: UTF-8, not compressed, not too large and not too deep. */
export function jsonBody({ bodyBytes, jsonDepth }: Limits): readonly RequestHandler[] {
  const verify = (_req: unknown, _res: unknown, body: Buffer): void => refuseDepth(body, jsonDepth);
  return [requireJson, express.json({ limit: bodyBytes, inflate: false, verify })];
}

function requireJson(...[req, res, next]: Parameters<RequestHandler>): void {
  const type = req.headers["content-type"] ?? "";
  const [essence = "", ...parameters] = type
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith("charset="))?.slice("charset=".length);
  if (req.method === "POST" && essence !== "application/json")
    return refuse(res, 415, "Send the question as JSON, with the header Content-Type: application/json.");
  if (charset !== undefined && !/^"?utf-?8"?$/.test(charset))
    return refuse(res, 415, "Send the body in UTF-8.");
  next();
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
    if (depth > deepest) throw Object.assign(new Error("too deep"), { type: "body.too.deep" });
  }
}

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = Buffer.from('"\\{}[]');
