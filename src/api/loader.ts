import DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import { Found } from "../graph/found.js";
import type { Context } from "./context.js";

type AnyLoader = DataLoader<string, unknown>;

/** By the name of the query, then by the arguments. */
type Loaders = Map<string, Map<string, AnyLoader>>;

/** By the place in the request. */
const loadersOf = new WeakMap<Context, Map<string, Loaders>>();

/**
 * Loads one value for each key, all keys of one place in a request together.
 *
 * The place is the path of the field without the positions in lists, its name and its arguments: everything that is asked
 * there goes out as one statement, and nothing that is asked elsewhere joins it. So the number of statements depends on
 * the text of a request and never on the number of things found. A loader is made on first use and goes with its request.
 *
 * @param name of the query, for messages and to keep two fields apart that stand at the same path of different types
 * @param load returns what it found; a key that it leaves out is null
 */
export function loadAt<V>(
  ctx: Context,
  info: GraphQLResolveInfo,
  name: string,
  args: unknown,
  key: string,
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
): Promise<V | null> {
  return loaderAt(ctx, info, name, textOf(args), load).load(key);
}

/** Several keys at once; what is not found is left out. */
export async function loadManyAt<V>(
  ctx: Context,
  info: GraphQLResolveInfo,
  name: string,
  args: unknown,
  keys: readonly string[],
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
): Promise<V[]> {
  const loader = loaderAt(ctx, info, name, textOf(args), load);
  const values = await Promise.all(keys.map((key) => loader.load(key)));
  return values.filter((v): v is Awaited<V> & V => v !== null);
}

function loaderAt<V>(
  ctx: Context,
  info: GraphQLResolveInfo,
  name: string,
  args: string,
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
): DataLoader<string, V | null> {
  const ofContext = within(loadersOf, ctx, () => new Map<string, Loaders>());
  const ofPlace = within(ofContext, placeOf(info), (): Loaders => new Map<string, Map<string, AnyLoader>>());
  const ofName = within(ofPlace, name, () => new Map<string, AnyLoader>());
  return within(ofName, args, () => loaderOf(load)) as DataLoader<string, V | null>;
}

function loaderOf<V>(load: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>): AnyLoader {
  const loader: AnyLoader = new DataLoader<string, unknown>(async (keys): Promise<unknown[]> => {
    const ids = keys.filter((key) => !loadsAhead(key, load, loader));
    const found = ids.length === 0 ? none : await load(ids);
    return keys.map((key) => found.get(key) ?? null);
  });
  return loader;
}

/** What is kept under a key, made when it is first wanted. */
function within<K, V>(
  kept: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  let value = kept.get(key);
  if (value === undefined) kept.set(key, (value = make()));
  return value;
}

const none: ReadonlyMap<string, unknown> = new Map();

const wentAhead = new WeakSet<AnyLoader>();

/**
 * Where a key stands for ids that are about to be found (`ahead`): loads for these, so that their values are there when they
 * are asked for one by one. Once only: what is found further on is asked for together, when it is known.
 */
function loadsAhead<V>(
  key: unknown,
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
  loader: AnyLoader,
): boolean {
  if (!(key instanceof Found)) return false;
  if (wentAhead.has(loader)) return true;
  wentAhead.add(loader);
  const values = load([key as unknown as string]);
  const prime = (ids: readonly string[]): void => {
    for (const id of ids) {
      const value = values.then((found) => found.get(id) ?? null);
      // Who asks for it hears of a failure; perhaps nobody does.
      value.catch(() => undefined);
      loader.prime(id, value);
    }
  };
  key.ids.then(prime, () => undefined);
  values.catch(() => undefined);
  return true;
}

/** Places and arguments as texts: a list of a thousand things has one place, and mostly the same arguments. */
const texts = new WeakMap<object, string>();

function remembered(of: object, make: () => string): string {
  let text = texts.get(of);
  if (text === undefined) texts.set(of, (text = make()));
  return text;
}

/** Arguments as a text, to tell whether they are the same. */
export function textOf(args: unknown): string {
  return typeof args === "object" && args !== null
    ? remembered(args, () => JSON.stringify(args))
    : String(args);
}

/** The nodes of a field are the same objects at each of the positions in a list, and others at another place. */
function placeOf({ fieldNodes, fieldName, path }: GraphQLResolveInfo): string {
  return remembered(fieldNodes, () => {
    let place = fieldName;
    for (let at: GraphQLResolveInfo["path"] | undefined = path; at !== undefined; at = at.prev) {
      if (typeof at.key === "string") place += `.${at.key}`;
    }
    return place;
  });
}
