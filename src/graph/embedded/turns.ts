/** Lets one piece of work in at a time, in the order of arrival. */
export interface Turns {
  take<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Writers of the embedded engine take turns: two at once that touch the same thing would make one of them fail, where a
 * server lets it wait. Work that takes a turn inside its own turn waits for itself, until its deadline.
 */
export function turns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take: (work) => {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
