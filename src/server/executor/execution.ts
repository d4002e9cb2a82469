import {
  type GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
} from "graphql";
import type { Context } from "../../api/context.js";
import { type FieldPlan, type OperationPlan, Unplanned } from "./plan.js";

type Maybe<T> = T | Promise<T>;
type Path = GraphQLResolveInfo["path"];
type Source = Readonly<Record<string, unknown>>;

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === "object" && value !== null && typeof (value as { then?: unknown }).then === "function";

/**
 * One run of an operation: ExecuteSelectionSet, CompleteValue and the handling of errors as the specification has them
 * (https://spec.graphql.org/October2021/#sec-Executing-Operations). What is there at once is answered at once: only what
 * is awaited becomes a promise.
 */
export class Execution {
  readonly errors: GraphQLError[] = [];
  private readonly args = new Map<FieldPlan, Readonly<Record<string, unknown>>>();

  constructor(
    private readonly plan: OperationPlan,
    private readonly context: Context,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  /** All data, or null where an error leaves nothing. */
  async data(type: GraphQLObjectType): Promise<Record<string, unknown> | null> {
    try {
      return await this.fields(this.plan.root(type), undefined, undefined);
    } catch (error) {
      this.errors.push(error as GraphQLError);
      return null;
    }
  }

  private fields(
    plans: readonly FieldPlan[],
    source: unknown,
    path: Path | undefined,
  ): Maybe<Record<string, unknown>> {
    const answer: Record<string, unknown> = {};
    let waits = false;
    try {
      for (const plan of plans) {
        const value = this.field(plan, source, path);
        answer[plan.key] = value;
        if (isPromise(value)) waits = true;
      }
    } catch (error) {
      return thrownAfter(Object.values(answer), waits, error);
    }
    return waits ? settled(answer) : answer;
  }

  private field(plan: FieldPlan, source: unknown, above: Path | undefined): unknown {
    const { resolve, type, name, parentType } = plan;
    const path: Path = { prev: above, key: plan.key, typename: parentType.name };
    let value: unknown;
    try {
      value =
        resolve === undefined
          ? (source as Source | undefined)?.[name]
          : resolve(source, this.argsOf(plan), this.context, this.infoOf(plan, path));
    } catch (error) {
      return this.failed(error, plan, type, path);
    }
    return this.completed(type, plan, value, path);
  }

  /** The value as the answer shows it, awaited where it has to be; what goes wrong becomes an error of this place. */
  private completed(type: GraphQLOutputType, plan: FieldPlan, value: unknown, path: Path): unknown {
    const failed = (error: unknown): null => this.failed(error, plan, type, path);
    try {
      const completed = isPromise(value)
        ? value.then((resolved) => this.complete(type, plan, resolved, path))
        : this.complete(type, plan, value, path);
      return isPromise(completed) ? completed.then(undefined, failed) : completed;
    } catch (error) {
      return failed(error);
    }
  }

  /** Null where a field may be null, or else whatever is around it is. */
  private failed(error: unknown, { nodes }: FieldPlan, type: GraphQLOutputType, path: Path): null {
    const located = locatedError(error, nodes, pathOf(path));
    if (isNonNullType(type)) throw located;
    this.errors.push(located);
    return null;
  }

  private complete(type: GraphQLOutputType, plan: FieldPlan, value: unknown, path: Path): unknown {
    if (value instanceof Error) throw value;
    if (isNonNullType(type)) {
      const completed = this.complete(type.ofType, plan, value, path);
      if (completed === null)
        throw new Error(`Cannot return null for non-nullable field ${plan.parentType.name}.${plan.name}.`);
      return completed;
    }
    if (value === null || value === undefined) return null;
    if (isLeafType(type)) return serialized(type, value);
    if (isListType(type)) return this.list(type.ofType, plan, value as Iterable<unknown>, path);
    return this.fields(this.plan.fieldsOf(this.objectType(type, value), plan.nodes), value, path);
  }

  private list(type: GraphQLOutputType, plan: FieldPlan, values: Iterable<unknown>, path: Path): unknown {
    const items: unknown[] = [];
    let waits = false;
    try {
      for (const value of values) {
        const item = this.completed(type, plan, value, {
          prev: path,
          key: items.length,
          typename: undefined,
        });
        items.push(item);
        if (isPromise(item)) waits = true;
      }
    } catch (error) {
      return thrownAfter(items, waits, error);
    }
    return waits ? Promise.all(items) : items;
  }

  /** Things carry the name of their type. */
  private objectType(type: GraphQLOutputType, value: unknown): GraphQLObjectType {
    if (isObjectType(type)) return type;
    const own = this.plan.schema.getType((value as { readonly __typename?: string }).__typename ?? "");
    if (isAbstractType(type) && isObjectType(own) && this.plan.schema.isSubType(type, own)) return own;
    throw new Unplanned();
  }

  private argsOf(plan: FieldPlan): Readonly<Record<string, unknown>> {
    let args = this.args.get(plan);
    if (args === undefined) this.args.set(plan, (args = plan.args(this.variables)));
    return args;
  }

  private infoOf({ name, nodes, parentType, type }: FieldPlan, path: Path): GraphQLResolveInfo {
    const { schema, fragments, operation } = this.plan;
    return {
      fieldName: name,
      fieldNodes: nodes,
      returnType: type,
      parentType,
      path,
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues: this.variables,
    };
  }
}

/** Throws as soon as what was begun is over: nothing goes on behind an answer, and nothing fails unheard. */
function thrownAfter(begun: readonly unknown[], waits: boolean, error: unknown): Promise<never> {
  if (!waits) throw error;
  return Promise.allSettled(begun).then(() => {
    throw error;
  });
}

/** The same object when all that it waits for is there. */
async function settled(answer: Record<string, unknown>): Promise<Record<string, unknown>> {
  const values = await Promise.all(Object.values(answer));
  for (const [i, key] of Object.keys(answer).entries()) answer[key] = values[i];
  return answer;
}

function serialized(type: GraphQLLeafType, value: unknown): unknown {
  const shown = type.serialize(value);
  if (shown === null || shown === undefined)
    throw new Error(`Expected \`${type.name}.serialize\` to return a value.`);
  return shown;
}

function pathOf(path: Path): readonly (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: Path | undefined = path; at !== undefined; at = at.prev) keys.unshift(at.key);
  return keys;
}
