import type { RequestHandler } from "express";

const exposed = "Content-Language, Retry-After, X-Request-Id";
const accepted = "Content-Type, Accept-Language, Apollo-Require-Preflight, X-Apollo-Operation-Name";

/**
 * Lets pages of the listed origins read the answers; `*` lets any. A page of another origin gets no permission, and no
 * page ever gets its visitor's credentials sent along. Preflight requests end here.
 */
export function cors(origins: readonly string[]): RequestHandler {
  const any = origins.includes("*");
  const listed = new Set(origins);
  return (req, res, next) => {
    if (!any) res.vary("Origin");
    const { origin } = req.headers;
    const allowed = any ? "*" : origin !== undefined && listed.has(origin) ? origin : undefined;
    if (allowed !== undefined)
      res.set({ "Access-Control-Allow-Origin": allowed, "Access-Control-Expose-Headers": exposed });
    if (req.method !== "OPTIONS") {
      next();
      return;
    }
    if (allowed !== undefined)
      res.set({
        "Access-Control-Allow-Methods": "GET, POST",
        "Access-Control-Allow-Headers": accepted,
        "Access-Control-Max-Age": "600",
      });
    res.set("Allow", "GET, POST, OPTIONS").status(204).end();
  };
}
