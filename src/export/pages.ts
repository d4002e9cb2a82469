import type { AnswerPage } from "./asked.js";

/** How many items of the paged connection one request asks for: the most that the API gives. */
const pageSize = 100;

type Variables = Readonly<Record<string, unknown>>;

/**
 * All pages of an answer, one after the other: the connection at the path `page` is read to its end through the
 * variables `first` and `after`, whatever they were. Without a path the answer is one page. Nothing is asked for ahead of
 * its use, so a reader that stops early leaves the rest unasked.
 *
 * @throws TypeError when the operation does not select the connection's `pageInfo { hasNextPage endCursor }`.
 */
export async function* readPages(
  page: string | undefined,
  variables: Variables,
  answer: (variables: Variables) => Promise<AnswerPage>,
): AsyncGenerator<AnswerPage> {
  if (page === undefined) {
    yield await answer(variables);
    return;
  }
  let after: string | null = null;
  do {
    const data: AnswerPage = await answer({ ...variables, first: pageSize, after });
    yield data;
    after = nextCursor(data, page, after);
  } while (after !== null);
}

function nextCursor(data: AnswerPage, page: string, was: string | null): string | null {
  const connection = page.split(".").reduce<unknown>((inner, key) => property(inner, key), data);
  // Where the thing that is asked about is not there, nothing follows.
  if (connection === null || connection === undefined) return null;
  const info = property(connection, "pageInfo");
  const [more, cursor] = [property(info, "hasNextPage"), property(info, "endCursor")];
  if (typeof more !== "boolean" || cursor === undefined)
    throw new TypeError(`The operation selects no pageInfo { hasNextPage endCursor } at ${page}.`);
  return more && typeof cursor === "string" && cursor !== was ? cursor : null;
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
