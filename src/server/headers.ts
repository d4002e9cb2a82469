import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { Response } from "express";
import helmet from "helmet";
import type { Step } from "./steps.js";

type Directives = Readonly<Record<string, readonly string[]>>;

/** Nothing may be loaded, framed or sent from an answer that is not a page. */
const nothing: Directives = {
  "default-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'none'"],
};

/** A page of plain HTML with a style sheet and pictures of our own. */
export const plainPage: Directives = { ...nothing, "style-src": ["'self'"], "img-src": ["'self'"] };

/** GraphiQL, all of it from our own origin. Its editor sets styles by hand and draws its pictures itself. */
export const graphiqlPage: Directives = {
  ...nothing,
  "script-src": ["'self'"],
  "worker-src": ["'self'"],
  "connect-src": ["'self'"],
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'", "data:"],
};

const apollo = "https://*.apollographql.com";

/** Apollo Sandbox: a script of Apollo's that opens a frame of Apollo's; the questions go out from our page. */
export const sandboxPage: Directives = {
  ...plainPage,
  "script-src": ["'self'", "https://embeddable-sandbox.cdn.apollographql.com"],
  "frame-src": [apollo],
  "connect-src": ["'self'", apollo],
  "img-src": ["'self'", "data:", apollo],
  "style-src": ["'self'", "'unsafe-inline'"],
};

/** The headers that every answer carries. They are always the same, so Helmet is asked for them once. */
export function safeHeaders(): Step {
  const res = new ServerResponse(new IncomingMessage(new Socket()));
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: mutable(nothing) },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
    xFrameOptions: { action: "deny" },
  })(res.req, res, () => undefined);
  const headers = Object.entries(res.getHeaders()) as [string, string][];
  return (_req, res, next) => {
    for (const [name, value] of headers) res.setHeader(name, value);
    next();
  };
}

/** Allows a page what it needs, and no more. */
export function allow(res: Response, directives: Directives): Response {
  const policy = Object.entries(directives).map(([name, sources]) => `${name} ${sources.join(" ")}`);
  return res.set("Content-Security-Policy", policy.join(";"));
}

function mutable(directives: Directives): Record<string, string[]> {
  return Object.fromEntries(Object.entries(directives).map(([name, sources]) => [name, [...sources]]));
}
