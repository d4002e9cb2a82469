import { Arg, Ctx, Field, Info, Int, ObjectType } from "type-graphql";
import { Costs, asMany, pageSize } from "./cost.js";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "./context.js";
import { type Controlled, nameOfValue } from "./controlled.js";
import { nodesAt, thingName } from "./things.js";
import { LanguageEnum } from "./vocabulary.js";
import type { LanguageCode } from "./concept.js";

/** How often one combination of values occurs. */
export interface Count {
  readonly values: readonly (string | number | boolean | null)[];
  readonly count: number;
}

/** How the values of one facet are shown. */
export interface Shown {
  readonly name: string;
  readonly isThing: boolean;
  readonly vocabulary?: Controlled;
}

/** One value with its label: what buckets and group keys share. */
@ObjectType()
abstract class Labelled {
  isThing!: boolean;
  value!: string | null;

  protected labelIn(
    lang: LanguageCode | null,
    ctx: Context,
    info: GraphQLResolveInfo,
  ): Promise<string> | string {
    const { value } = this;
    if (value === null) return "";
    if (!this.isThing) return value;
    return nodesAt(ctx, info, [value]).then(([thing]) => (thing ? thingName(thing, lang, ctx) : value));
  }
}

@ObjectType({ description: "One value of a facet and how many things of the list have it." })
export class Bucket extends Labelled {
  @Field(() => String, {
    description:
      "An enum value, a text, `true` or `false`, or the id of a thing: fit to be put into the list's filter.",
  })
  declare value: string;

  @Field(() => Int, { description: "How many things of the list have this value." })
  count!: number;

  @Field(() => String, {
    description: "For people: the thing's name where the value is an id, otherwise the value.",
  })
  label(
    @Arg("lang", () => LanguageEnum, {
      nullable: true,
      description: "The wanted language, instead of Accept-Language.",
    })
    lang: LanguageCode | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<string> | string {
    return this.labelIn(lang, ctx, info);
  }
}

@ObjectType({
  description:
    "How the things of a list spread over the values of one property: most frequent first, then by value. A thing with several values is in several buckets; values that no thing has are left out.",
})
export class Facet {
  @Field(() => String, { description: "The property that was asked for, as its enum spells it." })
  by!: string;

  @Costs({ size: pageSize })
  @Field(() => [Bucket], { description: "The values with their counts, as many as `first` allows." })
  buckets!: Bucket[];

  @Field(() => Int, { description: "Things of the list for which no value is recorded." })
  unknown!: number;
}

@ObjectType({ description: "One coordinate of a group: a property and its value." })
export class GroupKey extends Labelled {
  @Field(() => String, { description: "The property, as its enum spells it." })
  by!: string;

  @Field(() => String, {
    nullable: true,
    description: "The value, as in a facet's bucket; null where none is recorded.",
  })
  declare value: string | null;

  @Field(() => String, {
    nullable: true,
    description: "For people: the thing's name where the value is an id; null where none is recorded.",
  })
  label(
    @Arg("lang", () => LanguageEnum, {
      nullable: true,
      description: "The wanted language, instead of Accept-Language.",
    })
    lang: LanguageCode | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<string> | string | null {
    return this.value === null ? null : this.labelIn(lang, ctx, info);
  }
}

@ObjectType({
  description:
    "Counts over several properties at once (a pivot table): most frequent first, then by the values; a missing value is a null key and is counted.",
})
export class Group {
  @Costs({ size: asMany("by", 1) })
  @Field(() => [GroupKey], { description: "One key for each property asked for, in the order asked." })
  keys!: GroupKey[];

  @Field(() => Int, { description: "How many things of the list have all these values." })
  count!: number;
}

/** Makes a facet of the counts of one property; the count of null becomes `unknown`. */
export function facetOf(shown: Shown, counts: readonly Count[], first: number): Facet {
  const buckets = counts
    .filter((c) => c.values[0] !== null && c.values[0] !== undefined)
    .map((c) =>
      Object.assign(new Bucket(), {
        value: display(shown, c.values[0]) ?? "",
        count: c.count,
        isThing: shown.isThing,
      }),
    )
    .sort((a, b) => b.count - a.count || byCodePoint(a.value, b.value));
  const unknown = counts.filter((c) => c.values[0] === null).reduce((sum, c) => sum + c.count, 0);
  return Object.assign(new Facet(), { by: shown.name, buckets: buckets.slice(0, first), unknown });
}

/** Makes groups of the counts of several properties. */
export function groupsOf(shown: readonly Shown[], counts: readonly Count[], first: number): Group[] {
  return counts
    .map(({ values, count }) => ({ values: shown.map((s, i) => display(s, values[i] ?? null)), count }))
    .sort((a, b) => b.count - a.count || compareAll(a.values, b.values))
    .slice(0, first)
    .map(({ values, count }) =>
      Object.assign(new Group(), {
        count,
        keys: shown.map(({ name, isThing }, i) =>
          Object.assign(new GroupKey(), { by: name, value: values[i] ?? null, isThing }),
        ),
      }),
    );
}

function display({ vocabulary }: Shown, value: Count["values"][number] | undefined): string | null {
  if (value === null || value === undefined) return null;
  return vocabulary ? nameOfValue(vocabulary, value) : String(value);
}

function compareAll(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i] ?? null;
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    return byCodePoint(left, right);
  }
  return 0;
}

/** Compares texts as Cypher does, by code point and not by a language's rules. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The counts of each owner, when those of many were asked for together. */
export function groupedByOwner(rows: readonly { owner: string; count: Count }[]): Map<string, Count[]> {
  const groups = new Map<string, Count[]>();
  for (const { owner, count } of rows) {
    const counts = groups.get(owner);
    if (counts) counts.push(count);
    else groups.set(owner, [count]);
  }
  return groups;
}
