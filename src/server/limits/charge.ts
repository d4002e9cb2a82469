import type { GraphQLSchema } from "graphql";
import { type Asked, bound } from "./bound.js";
import type { Ledger } from "./ledger.js";
import type { Limits } from "./limits.js";

/** What an operation costs and what one may cost, as `extensions.cost` shows it. */
export interface Cost {
  readonly requested: number;
  readonly limit: number;
}

/** An operation that is let in and paid for. */
export interface Charge {
  readonly cost: Cost;
  /** What was taken. */
  readonly points: number;
  /** Gives back what the answer did not need, once it is known. */
  settle(data: unknown): Promise<void>;
}

/** Who pays for what by which rules. */
export interface Payer {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly ledger: Ledger;
  readonly client: string;
  /** Whether the operation is one of ours, which may cost more. */
  readonly trusted: boolean;
  /** Whether nothing is asked and only the measure is wanted: that costs no more than any request does. */
  readonly isDry?: boolean;
}

/**
 * Measures an operation and takes its points from its client's share, before anything is asked.
 *
 * @throws AppError QUERY_TOO_COMPLEX, RATE_LIMITED
 */
export async function charge(
  asked: Asked,
  { schema, limits, ledger, client, trusted, isDry = false }: Payer,
): Promise<Charge> {
  const limit = trusted ? limits.trustedCost : limits.cost;
  const { cost, work } = bound(schema, asked, limits, limit) ?? { cost: 1, work: 0 };
  const shown = { requested: cost, limit };
  if (isDry) return { cost: shown, points: 0, settle: () => Promise.resolve() };
  await ledger.take(client, cost);
  return {
    cost: shown,
    points: cost,
    settle: (data) => ledger.giveBack(client, cost - Math.ceil(work) - objectsIn(data)),
  };
}

/** How many objects an answer has, by whatever names and however deep. */
export function objectsIn(data: unknown): number {
  if (typeof data !== "object" || data === null) return 0;
  // As it is done for every answer: without making anything.
  let objects = Array.isArray(data) ? 0 : 1;
  if (Array.isArray(data)) for (const item of data) objects += objectsIn(item);
  else for (const key in data) objects += objectsIn((data as Readonly<Record<string, unknown>>)[key]);
  return objects;
}
