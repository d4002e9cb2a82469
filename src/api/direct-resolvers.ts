import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { getMetadataStorage } from "type-graphql";
import type { Context } from "./context.js";

/** A method that answers a field, as TypeGraphQL keeps it. */
interface Handler {
  readonly schemaName: string;
  readonly methodName: string;
  readonly target: object;
  /** Whether its class is that of the source (`internal`) or one of resolvers. */
  readonly kind?: "internal" | "external";
  readonly params?: readonly Param[];
}
/** What a method wants at one of its places. */
type Param = ReturnType<typeof getMetadataStorage>["params"][number];
type Reader = (source: unknown, args: Arguments, context: Context, info: GraphQLResolveInfo) => unknown;
type Arguments = Readonly<Record<string, unknown>>;
type Methods = Readonly<Record<string, Method>>;
type Method = (this: unknown, ...params: unknown[]) => unknown;

/**
 * Lets every field call its method itself, with arguments as graphql-js gives them, and read its property where it has no
 * method. TypeGraphQL makes an instance and a promise of every argument on every call, so that they can be validated; here
 * nothing is to be validated, and a name of each of 5,000 things would cost as many promises.
 */
export function callDirectly(schema: GraphQLSchema): void {
  const { queries, fieldResolvers, objectTypes, interfaceTypes } = getMetadataStorage();
  const classes = new Map([...objectTypes, ...interfaceTypes].map(({ name, target }) => [name, target]));
  const query = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const above = chainOf(classes.get(type.name));
    for (const field of Object.values(type.getFields())) {
      const handler =
        type === query
          ? queries.find(named(field))
          : above
              .map((one) => fieldResolvers.find((r) => named(field)(r) && r.getObjectType?.() === one))
              .find(Boolean);
      field.resolve = resolverOf(handler);
      const informed = handler?.params?.some(({ kind }) => kind === "info") ?? false;
      field.extensions = { ...field.extensions, wantsInfo: informed };
    }
  }
}

/** Whether a field's method wants to be told about its place in the request; true where nobody knows. */
export const wantsInfo = ({ extensions }: GraphQLField<unknown, unknown>): boolean =>
  extensions["wantsInfo"] !== false;

const named =
  ({ name }: GraphQLField<unknown, unknown>) =>
  ({ schemaName }: Handler): boolean =>
    schemaName === name;

/** A class and those above it, the nearest first. */
function chainOf(type: unknown): readonly unknown[] {
  return typeof type === "function" && type.prototype !== undefined
    ? [type, ...chainOf(Object.getPrototypeOf(type))]
    : [];
}

/** Without a handler the field is a property of its source, which graphql-js reads by itself. */
function resolverOf(handler: Handler | undefined): GraphQLFieldResolver<unknown, Context> | undefined {
  if (handler === undefined) return undefined;
  const { target, methodName, params = [], kind } = handler;
  const type = target as { readonly prototype: Methods; new (): Methods };
  const method = type.prototype[methodName] as Method;
  const wanted = [...params].sort((a, b) => a.index - b.index).map(readerOf);
  const resolver = kind === "internal" ? undefined : new type();
  return (source, args: Arguments, context, info) =>
    method.apply(
      resolver ?? source,
      wanted.map((read) => read(source, args, context, info)),
    );
}

function readerOf(param: Param): Reader {
  switch (param.kind) {
    case "root":
      return (source) => source;
    case "args":
      return (_, args) => args;
    case "arg":
      return (_, args) => args[param.name];
    case "context":
      return (_, _args, context) => context;
    case "info":
      return (_, _args, _context, info) => info;
    default:
      throw new TypeError(`A resolver wants a parameter of the kind ${param.kind}, which is not known here.`);
  }
}
