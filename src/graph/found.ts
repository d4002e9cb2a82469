/**
 * The ids of what one statement finds, before it has answered: another one that its caller asks at the same moment may have
 * them as its `ids` (`[found]`), and then goes out behind the first. What it returns belongs to one of these ids, record by
 * record: nothing is asked where nothing was found. Only behind a door that `follows`.
 */
export class Found {
  /**
   * @param by the parameters of the statement that finds them; its query says how (`finds`)
   * @param ids what it has found
   */
  constructor(
    readonly by: object,
    readonly ids: Promise<readonly string[]>,
  ) {}
}

/** What a statement's `ids` stand for, where they are not known yet. */
export function foundIn(params: { readonly ids?: unknown }): Found | undefined {
  const first: unknown = Array.isArray(params.ids) ? params.ids[0] : undefined;
  return first instanceof Found ? first : undefined;
}
