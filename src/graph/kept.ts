/** Keeps what was computed from the whole graph, until the graph changes: `what` it is, and `of` which arguments it is made. */
export type Kept = <T>(what: string, of: unknown, make: () => Promise<T>) => Promise<T>;

/** How many values are kept of each kind at most; the one that was not asked for longest goes first. */
const most = 16;

/**
 * Keeps values for one version of the graph. The version is asked before a value is made, so what is made may be newer
 * than its version and is never older.
 */
export function keeping(version: () => Promise<string>): Kept {
  let keptFor: string | undefined;
  const kinds = new Map<string, Map<string, Promise<unknown>>>();

  return async <T>(what: string, of: unknown, make: () => Promise<T>): Promise<T> => {
    const now = await version();
    if (now !== keptFor) kinds.clear();
    keptFor = now;
    let values = kinds.get(what);
    if (values === undefined) kinds.set(what, (values = new Map<string, Promise<unknown>>()));
    const key = JSON.stringify(of);
    const known = values.get(key) as Promise<T> | undefined;
    const value = known ?? make();
    values.delete(key);
    values.set(key, value);
    for (const oldest of [...values.keys()].slice(0, -most)) values.delete(oldest);
    try {
      return await value;
    } catch (error) {
      if (values.get(key) === value) values.delete(key);
      // Who made it may have given up; that is no reason for those who only waited for it.
      if (known !== undefined) return make();
      throw error;
    }
  };
}

/** Keeps nothing. */
export const makingAnew: Kept = (_what, _of, make) => make();
