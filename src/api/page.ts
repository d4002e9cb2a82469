import { hash } from "node:crypto";
import { ArgsType, Field, Int, ObjectType } from "type-graphql";
import { badInput } from "../errors.js";
import { beyond, type SortKey } from "../graph/paging.js";
import { and, type Binding } from "../graph/where.js";
import { given } from "./ranges.js";

/** How many edges a page has when nobody says. */
export const defaultFirst = 20;
/** How many edges a page has at most. */
export const maxFirst = 100;

/** Of a list that pages forward only. */
@ArgsType()
export class ForwardArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: defaultFirst,
    description: `How many from the start or after the cursor: 1 to ${maxFirst}.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "A cursor of this very list (same filter, same order): the page begins behind it.",
  })
  after?: string | null;
}

/** The same, where few are wanted. */
@ArgsType()
export class FirstTenArgs extends ForwardArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: 10,
    description: `How many from the start or after the cursor: 1 to ${maxFirst}.`,
  })
  declare first?: number | null;
}

@ArgsType()
export class PageArgs extends ForwardArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many from the start or after the cursor: 1 to ${maxFirst}; ${defaultFirst} when left out.`,
  })
  declare first?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many from the end or before the cursor: 1 to ${maxFirst}; not together with first.`,
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "A cursor of this very list (same filter, same order): the page ends in front of it.",
  })
  before?: string | null;
}

@ObjectType({ description: "Where a page stands in its list (Relay)." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether there is more behind this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether there is more in front of this page." })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The first edge's cursor; null when the page is empty.",
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The last edge's cursor; null when the page is empty.",
  })
  endCursor!: string | null;
}

/** What of a list is wanted, checked; keys of cursors in the list's own order. */
export interface PageRequest {
  readonly limit: number;
  readonly backwards: boolean;
  readonly after: readonly unknown[] | null;
  readonly before: readonly unknown[] | null;
  /** Stands for the list, its filter and its order in every cursor; made when it is first needed. */
  readonly list: () => string;
}

/** One row of a page: what it is, and its key values for the cursor. */
export interface Keyed<T> {
  /** Null where nobody asks for a cursor. */
  readonly keys: readonly unknown[] | null;
  readonly value: T;
}

export interface Page<T> {
  readonly edges: readonly (T & { readonly cursor?: string })[];
  readonly pageInfo: PageInfo;
}

/**
 * Checks the arguments of a page.
 *
 * @param identity everything that makes the list what it is: its name, its owner, its filter and its order
 * @throws BAD_USER_INPUT for a size out of range, first and last together, or a cursor of another list
 */
export function pageRequest(args: PageArgs, identity: unknown, keyCount: number): PageRequest {
  const { first, last, after, before } = args;
  if (given(first) && given(last)) throw badInput("Ask for `first` or for `last`, not for both.");
  let hash: string | undefined;
  const list = (): string => (hash ??= hashOf(identity));
  return {
    limit: given(last) ? size("last", last) : size("first", first ?? defaultFirst),
    backwards: given(last),
    after: given(after) ? decode("after", after, list(), keyCount) : null,
    before: given(before) ? decode("before", before, list(), keyCount) : null,
    list,
  };
}

function hashOf(identity: unknown): string {
  return hash("sha256", JSON.stringify(identity), "base64url").slice(0, 8);
}

/** A whole number from 1 to `most`. @throws BAD_USER_INPUT */
export function size(argument: string, value: number, most = maxFirst): number {
  if (value >= 1 && value <= most) return value;
  throw badInput(`\`${argument}\` must be from 1 to ${most}; got ${value}. Ask for at most ${most}.`, {
    argument,
  });
}

/** The conditions of a page's cursors on the keys of its order. */
export function pageConditions(keys: readonly SortKey[], request: PageRequest, binding: Binding): string {
  return and([
    request.after === null ? "" : beyond(keys, request.after, "after", binding),
    request.before === null ? "" : beyond(keys, request.before, "before", binding),
  ]);
}

/** Makes a page of the rows read, one more than wanted and in reading direction. */
export function pageOf<T extends object>(rows: readonly Keyed<T>[], request: PageRequest): Page<T> {
  const more = rows.length > request.limit;
  const kept = rows.slice(0, request.limit);
  if (request.backwards) kept.reverse();
  const edges = kept.map(({ keys, value }): T & { readonly cursor?: string } =>
    keys === null ? value : { ...value, cursor: encode(request.list(), keys) },
  );
  return {
    edges,
    pageInfo: {
      hasNextPage: request.backwards ? request.before !== null : more,
      hasPreviousPage: request.backwards ? more : request.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function encode(list: string, keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString("base64url");
}

function decode(argument: string, cursor: string, list: string, keyCount: number): readonly unknown[] {
  const [of, ...keys] = parsed(cursor);
  const fits =
    of === list && keys.length === keyCount && keys.every((k) => k === null || typeof k !== "object");
  if (fits) return keys;
  throw badInput(
    `\`${argument}\` is not a cursor of this list: got ${JSON.stringify(cursor.slice(0, 100))}. Take a cursor from an answer to the same list with the same filter and order.`,
    { argument },
  );
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
