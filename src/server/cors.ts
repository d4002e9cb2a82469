import type { Step } from "./steps.js";

const exposed = "Content-Language, Retry-After, X-Request-Id";
const accepted = "Content-Type, Accept-Language, Apollo-Require-Preflight, X-Apollo-Operation-Name";

/**
 * Lets pages of the listed origins read the answers; `*` lets any. A page of another origin gets no permission, and no
 * page ever gets its visitor's credentials sent along. Preflight requests end here.
 */
export function cors(origins: readonly string[]): Step {
  const any = origins.includes("*");
  const listed = new Set(origins);
  return (req, res, next) => {
    if (!any) res.setHeader("Vary", [res.getHeader("Vary") ?? [], "Origin"].flat().join(", "));
    const { origin } = req.headers;
    const allowed = any ? "*" : origin !== undefined && listed.has(origin) ? origin : undefined;
    if (allowed !== undefined) {
      res.setHeader("Access-Control-Allow-Origin", allowed);
      res.setHeader("Access-Control-Expose-Headers", exposed);
    }
    if (req.method !== "OPTIONS") {
      next();
      return;
    }
    if (allowed !== undefined) {
      res.setHeader("Access-Control-Allow-Methods", "GET, POST");
      res.setHeader("Access-Control-Allow-Headers", accepted);
      res.setHeader("Access-Control-Max-Age", "600");
    }
    res.writeHead(204, { Allow: "GET, POST, OPTIONS" }).end();
  };
}
