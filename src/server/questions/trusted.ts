import { refuse } from "../http-error.js";
import { type Asking, parametersOf } from "../body.js";
import { notesOf } from "../notes.js";
import type { Step } from "../steps.js";
import type { Catalogue, Question } from "./catalogue.js";

/**
 * Lets a client send `documentId` instead of `query`: a question's name, or `sha256:` and the hash of its text (the form
 * of GraphQL over HTTP's persisted documents), in the body or in the address. A hash in Apollo's
 * `extensions.persistedQuery` is understood as well. An id that is not ours is refused.
 */
export function trustedDocuments(catalogue: Catalogue): Step {
  const byHash = new Map([...catalogue.values()].map((question) => [question.sha256, question]));
  const find = (id: string): Question | undefined =>
    id.startsWith("sha256:") ? byHash.get(id.slice(7).toLowerCase()) : catalogue.get(id);

  return (req: Asking, res, next) => {
    const body = req.body as { query?: unknown; documentId?: unknown; extensions?: Extensions } | undefined;
    const asked: unknown = body?.documentId ?? parametersOf(req).get("documentId");
    const hash = body?.extensions?.persistedQuery?.sha256Hash;
    const id =
      typeof asked === "string"
        ? asked
        : typeof hash === "string" && body?.query === undefined
          ? `sha256:${hash}`
          : null;
    if (id === null) {
      next();
      return;
    }
    const question = find(id);
    if (question === undefined) {
      refuse(
        res,
        400,
        `There is no document ${JSON.stringify(id.slice(0, 100))}; GET /questions lists the names, their hashes are there as well.`,
      );
      return;
    }
    notesOf(res).trusted = true;
    if (req.method === "GET") {
      const parameters = parametersOf(req);
      parameters.delete("documentId");
      parameters.set("query", question.text);
      req.url = `/graphql?${parameters.toString()}`;
    } else {
      const extensions = { ...body?.extensions, persistedQuery: undefined };
      const kept = Object.entries(body ?? {}).filter(([key]) => key !== "documentId");
      req.body = { ...Object.fromEntries(kept), extensions, query: question.text };
    }
    next();
  };
}

interface Extensions {
  readonly persistedQuery?: { readonly sha256Hash?: unknown };
}
