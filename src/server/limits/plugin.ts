import type { ApolloServerPlugin } from "@apollo/server";
import { wantsDryRun } from "../dry-run/wanted.js";
import type { RequestContext } from "../request.js";
import { charge, type Charge } from "./charge.js";
import type { Ledger } from "./ledger.js";
import type { Limits } from "./limits.js";

/**
 * Lets an operation in only when it is small enough and its client can pay for it, and shows its cost in the answer.
 *
 * It does so where the operation and its variables are known and nothing was asked yet: a rule of validation would not
 * know the variables.
 */
export function chargePlugin(limits: Limits, ledger: Ledger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      let charged: Charge | undefined;
      return Promise.resolve({
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return;
          const { client, trusted, notes } = contextValue;
          const asked = { document, operation, variables: request.variables ?? {} };
          const isDry = wantsDryRun(request.extensions);
          charged = await charge(asked, { schema, limits, ledger, client, trusted, isDry });
          notes.cost = charged.points;
        },
        async willSendResponse({ response: { body } }) {
          if (charged === undefined || body.kind !== "single") return;
          const { singleResult } = body;
          singleResult.extensions = { ...singleResult.extensions, cost: charged.cost };
          await charged.settle(singleResult.data);
        },
      });
    },
  };
}
