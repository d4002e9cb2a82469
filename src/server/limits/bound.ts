import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { maxFirst } from "../../api/page.js";
import { AppError } from "../../errors.js";
import type { Limits } from "./limits.js";
import { measure, type Measure, type MeasuredField } from "./measure.js";

/** An operation as it came. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they were sent. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Measures an operation before anything of it is asked.
 *
 * @returns null where its variables do not fit, which the execution will say.
 * @throws AppError QUERY_TOO_COMPLEX when it is larger than what is allowed.
 */
export function bound(
  schema: GraphQLSchema,
  asked: Asked,
  limits: Limits,
  costLimit: number,
): Measure | null {
  const variables = getVariableValues(schema, asked.operation.variableDefinitions ?? [], asked.variables, {
    maxErrors: 1,
  });
  if (!variables.coerced) return null;
  const size = measure(schema, {
    definition: asked.operation,
    fragments: fragmentsOf(asked.document),
    variables: variables.coerced,
  });
  for (const [count, what] of counts) {
    if (size[count] > limits[count]) {
      const message = `The question has ${size[count]} ${what}; ${limits[count]} are allowed.`;
      throw new AppError("QUERY_TOO_COMPLEX", message, { [count]: size[count], limit: limits[count] });
    }
  }
  if (size.cost > costLimit) throw tooCostly(size, costLimit);
  return size;
}

const counts = [
  ["depth", "fields within each other"],
  ["aliases", "fields under another name"],
  ["directives", "directives"],
  ["rootFields", "fields at the top"],
] as const;

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
}

function tooCostly({ cost, fields }: Measure, limit: number): AppError {
  const most = fields.reduce((most, field) => (field.own > most.own ? field : most));
  const field = most.path.join(".");
  const page = passing(cost, limit, fields);
  const cure = page
    ? `With ${page.argument}: ${page.size} at ${page.field} it would pass.`
    : "Ask for fewer lists within each other, or for smaller pages of them.";
  const message = `The question costs ${shown(cost)} points; ${shown(limit)} are allowed. Most of it is ${field} with ${shown(most.own)}. ${cure}`;
  const details = { cost, limit, field, fieldCost: most.own, ...(page && { page }) };
  return new AppError("QUERY_TOO_COMPLEX", message, details);
}

/** The page that holds most of the cost and at some size would let the whole pass, with that size. */
function passing(cost: number, limit: number, fields: readonly MeasuredField[]) {
  const pages = fields.flatMap(({ path, whole, page }) => {
    if (page === null) return [];
    const size = Math.min(maxFirst, Math.floor((limit - (cost - whole)) / (whole / page.size)));
    return size >= 1 ? [{ whole, shown: { field: path.join("."), argument: page.argument, size } }] : [];
  });
  return pages.toSorted((a, b) => b.whole - a.whole)[0]?.shown;
}

const shown = (points: number): string => points.toLocaleString("en-GB");
