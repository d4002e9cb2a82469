import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import type { RequestContext } from "../request.js";
import { dryRun } from "./dry-run.js";
import { wantsDryRun } from "./wanted.js";

/** Answers a dry run in place of the execution: no data, and the statements in `extensions`. */
export const dryRunPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      async responseForOperation({ schema, document, operation, request, contextValue }) {
        if (!wantsDryRun(request.extensions)) return null;
        const asked = { document, operation, variables: request.variables ?? {} };
        const statements = await dryRun(schema, asked, contextValue);
        // Without variables that fit there is nothing to run, and the execution says why.
        if (statements === null) return null;
        return {
          http: { status: undefined, headers: new HeaderMap() },
          body: { kind: "single", singleResult: { data: null, extensions: { statements } } },
        };
      },
    }),
};
