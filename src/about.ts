import { graphql, type GraphQLSchema } from "graphql";
import type { Context } from "./api/context.js";
import type { About } from "./server/about.js";

const question = `query About {
  overview { version date licence citation sources things { count } statements { count } }
}`;

interface Overview {
  readonly version: string;
  readonly date: string | null;
  readonly licence: string;
  readonly citation: string;
  readonly sources: number;
  readonly things: readonly { readonly count: number }[];
  readonly statements: readonly { readonly count: number }[];
}

/** What lies in the graph, and what its data package says of itself: asked as any caller would. @throws AppError as the door does. */
export async function readAbout(schema: GraphQLSchema, context: Context): Promise<About> {
  const { data, errors } = await graphql({ schema, source: question, contextValue: context });
  const [error] = errors ?? [];
  if (error !== undefined) throw error.originalError ?? error;
  const { overview } = data as unknown as { readonly overview: Overview };
  return {
    version: overview.version || null,
    date: overview.date,
    licence: overview.licence || null,
    citation: overview.citation || null,
    things: total(overview.things),
    statements: total(overview.statements),
    sources: overview.sources,
    engine: context.graph.engine,
  };
}

const total = (counts: Overview["things"]): number => counts.reduce((sum, { count }) => sum + count, 0);
