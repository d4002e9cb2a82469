import {
  getNullableType,
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
import type { PlannedInfo } from "../../api/ahead.js";
import type { Context } from "../../api/context.js";
import type { Found } from "../../graph/found.js";
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
  errors: GraphQLError[] = [];
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
    begun?: ReadonlyMap<FieldPlan, unknown>,
  ): Maybe<Record<string, unknown>> {
    const answer: Record<string, unknown> = {};
    let waits = false;
    try {
      for (const plan of plans) {
        const value = begun?.get(plan) ?? this.field(plan, source, path);
        answer[plan.key] = value;
        if (isPromise(value)) waits = true;
      }
    } catch (error) {
      const all = [...Object.values(answer), ...(begun?.values() ?? [])];
      return thrownAfter(all, waits || begun !== undefined, error);
    }
    return waits ? settled(answer) : answer;
  }

  private field(plan: FieldPlan, source: unknown, above: Path | undefined): unknown {
    const { resolve, type, name } = plan;
    if (resolve === undefined) {
      const value = (source as Source | undefined)?.[name];
      return plan.isLeaf && !isPromise(value)
        ? this.leaf(type, plan, value, above, plan.key)
        : this.completed(type, plan, value, pathTo(plan, above));
    }
    if (plan.isLeaf && !plan.wantsInfo) return this.plainLeaf(plan, resolve, source, above);
    const path = pathTo(plan, above);
    let value: unknown;
    try {
      value = resolve(source, this.argsOf(plan), this.context, this.infoOf(plan, path));
    } catch (error) {
      return this.failed(error, plan, type, path);
    }
    return plan.idArgument === undefined || !isPromise(value)
      ? this.completed(type, plan, value, path)
      : this.lookedUp(plan, value, this.argsOf(plan)[plan.idArgument], path);
  }

  /**
   * A thing whose id was in the arguments: what needs no more of it is not kept waiting until it is read. When there is no
   * such thing, nothing was asked of it.
   */
  private async lookedUp(
    plan: FieldPlan,
    value: Promise<unknown>,
    id: unknown,
    path: Path,
  ): Promise<unknown> {
    // Where no plan can be made of what is below, nobody else waits for it.
    value.catch(() => undefined);
    const type = plan.type as GraphQLObjectType;
    const plans = this.plan.fieldsOf(type, plan.nodes);
    const begun = new Map(
      plans
        .filter(({ needsOnlyId }) => needsOnlyId)
        .map((one) => [one, begin(() => this.field(one, { id }, path))]),
    );
    const thing = await value.then(undefined, (error: unknown) => this.failed(error, plan, type, path));
    if (thing === null || thing === undefined) {
      await Promise.allSettled(begun.values());
      this.errors = this.errors.filter((error) => !isBelow(error, path));
      return null;
    }
    try {
      return await this.fields(plans, thing, path, begun);
    } catch (error) {
      return this.failed(error, plan, type, path);
    }
  }

  /** A single value whose method wants to know no more than its source and its arguments, as that of a name. */
  private plainLeaf(
    plan: FieldPlan,
    resolve: NonNullable<FieldPlan["resolve"]>,
    source: unknown,
    above: Path | undefined,
  ): unknown {
    let value: unknown;
    try {
      value = resolve(source, this.argsOf(plan), this.context, notWanted);
    } catch (error) {
      return this.failed(error, plan, plan.type, pathTo(plan, above));
    }
    return isPromise(value)
      ? this.completed(plan.type, plan, value, pathTo(plan, above))
      : this.leaf(plan.type, plan, value, above, plan.key);
  }

  /** A single value that is there already, as most are: only one that fails needs to know where it stands. */
  private leaf(
    type: GraphQLOutputType,
    plan: FieldPlan,
    value: unknown,
    above: Path | undefined,
    key: string | number,
  ): unknown {
    try {
      return this.complete(type, plan, value, undefined);
    } catch (error) {
      return this.failed(error, plan, type, { prev: above, key, typename: plan.parentType.name });
    }
  }

  /** The value as the answer shows it, awaited where it has to be; what goes wrong becomes an error of this place. */
  private completed(type: GraphQLOutputType, plan: FieldPlan, value: unknown, path: Path): unknown {
    try {
      const completed = isPromise(value)
        ? value.then((resolved) => this.complete(type, plan, resolved, path))
        : this.complete(type, plan, value, path);
      return isPromise(completed)
        ? completed.then(undefined, (error: unknown) => this.failed(error, plan, type, path))
        : completed;
    } catch (error) {
      return this.failed(error, plan, type, path);
    }
  }

  /** Null where a field may be null, or else whatever is around it is. */
  private failed(error: unknown, { nodes }: FieldPlan, type: GraphQLOutputType, path: Path): null {
    const located = locatedError(error, nodes, pathOf(path));
    if (isNonNullType(type)) throw located;
    this.errors.push(located);
    return null;
  }

  private complete(
    type: GraphQLOutputType,
    plan: FieldPlan,
    value: unknown,
    path: Path | undefined,
  ): unknown {
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

  private list(
    type: GraphQLOutputType,
    plan: FieldPlan,
    values: Iterable<unknown>,
    path: Path | undefined,
  ): unknown {
    const items: unknown[] = [];
    const isLeaf = isLeafType(getNullableType(type));
    const mayBeNull = !isNonNullType(type);
    let waits = false;
    try {
      for (const value of values) {
        if (value === null && mayBeNull) {
          items.push(null);
          continue;
        }
        const item =
          isLeaf && !isPromise(value)
            ? this.leaf(type, plan, value, path, items.length)
            : this.completed(type, plan, value, { prev: path, key: items.length, typename: undefined });
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

  /**
   * Begins with what is selected of the things that a field is about to find. Nobody waits for it here: it is asked for again
   * when they are shown, and whoever does so hears what went wrong.
   */
  private ahead(plan: FieldPlan, path: Path): ((found: Found) => void) | undefined {
    const fields = this.plan.ahead(plan);
    if (fields.length === 0) return undefined;
    return (found) => {
      const another = new Execution(this.plan, this.context, this.variables);
      for (const { way, field } of fields) {
        const above = way.reduce((at, one) => pathTo(one, at), path);
        void begin(() => another.field(field, { id: found }, above));
      }
    };
  }

  private infoOf(plan: FieldPlan, path: Path): PlannedInfo {
    const { name, nodes, parentType, type } = plan;
    const { schema, fragments, operation } = this.plan;
    return {
      ahead: () => this.ahead(plan, path),
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

/** Sets out on something that may be forgotten: how it failed is heard by whoever waits for it. */
function begin(work: () => unknown): Promise<unknown> {
  const begun = (async () => work())();
  begun.catch(() => undefined);
  return begun;
}

/** Whether an error belongs to something within what stands at this path. */
function isBelow({ path = [] }: GraphQLError, above: Path): boolean {
  const place = pathOf(above);
  return path.length > place.length && place.every((key, i) => key === path[i]);
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

const notWanted = {} as GraphQLResolveInfo;

const pathTo = ({ key, parentType }: FieldPlan, prev: Path | undefined): Path => ({
  prev,
  key,
  typename: parentType.name,
});

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
