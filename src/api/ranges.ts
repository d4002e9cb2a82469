import { badInput } from "../errors.js";
import { and } from "../graph/where.js";
import type { Place } from "./concept.js";
import { fold, foldSpelledOut } from "./fold.js";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import { controlled } from "./controlled.js";
import { checkedDate, firstDay, lastDay, nextDay, PartialDate } from "./partial-date.js";

@InputType({ description: "Which ids. Both keys together must hold; an unknown id finds nothing." })
export class IDFilter {
  @Field(() => ID, { nullable: true, description: "Exactly this id; null matches nothing." })
  eq?: string | null;

  @Field(() => [ID], { nullable: true, description: "One of these ids; an empty list matches nothing." })
  in?: string[] | null;
}

@InputType({
  description: "Which texts, whatever the case and with umlauts folded (`koln` and `koeln` both fit Köln).",
})
export class TextFilter {
  @Field(() => String, { nullable: true, description: "The whole text; null matches nothing." })
  eq?: string | null;

  @Field(() => String, { nullable: true, description: "This occurs somewhere in the text." })
  contains?: string;

  @Field(() => String, { nullable: true, description: "The text begins with this." })
  startsWith?: string;
}

@InputType({ description: "Whole numbers between two bounds, both included; what has no number never fits." })
export class IntRange {
  @Field(() => Int, { nullable: true, description: "At least this much." })
  gte?: number;

  @Field(() => Int, { nullable: true, description: "At most this much." })
  lte?: number;
}

@InputType({ description: "Numbers between two bounds, both included; what has no number never fits." })
export class FloatRange {
  @Field(() => Float, { nullable: true, description: "At least this much." })
  gte?: number;

  @Field(() => Float, { nullable: true, description: "At most this much." })
  lte?: number;
}

export const DateReading = controlled(
  "DateReading",
  "Which of the days that a partial date can mean is looked at.",
  {
    ANY_DAY: { value: "ANY_DAY", description: "One of its days lies in the period." },
    FIRST_DAY: { value: "FIRST_DAY", description: "Its first day lies in the period." },
    LAST_DAY: {
      value: "LAST_DAY",
      description: "Its last day lies in the period: `2022` ends on 2022-12-31.",
    },
  },
);

@InputType({
  description:
    "A period. A partial date stands for all days that it can mean; it counts if it touches the period; a date that is not known does not.",
})
export class DateRange {
  @Field(() => PartialDate, { nullable: true, description: "From the first day of this date on." })
  from?: string;

  @Field(() => PartialDate, { nullable: true, description: "Up to the last day of this date." })
  to?: string;

  @Field(() => DateReading, {
    nullable: true,
    defaultValue: DateReading.ANY_DAY,
    description: "Which of the days that a partial date can mean must lie in the period.",
  })
  by?: string;
}

export function idCondition(filter: IDFilter, { binding, variable }: Place): string {
  if (filter.eq === null) return "false";
  return and([
    filter.eq === undefined ? "" : `${variable}.id = ${binding.bind(filter.eq)}`,
    given(filter.in) ? oneOf(`${variable}.id`, filter.in, binding) : "",
  ]);
}

/** `IN` for a list; an empty list matches nothing. */
export function oneOf(expression: string, values: readonly unknown[], binding: Place["binding"]): string {
  return `${expression} IN ${binding.bind([...new Set(values)])}`;
}

export function rangeCondition(expression: string, range: IntRange | FloatRange, { binding }: Place): string {
  return and([
    given(range.gte) ? `${expression} >= ${binding.bind(range.gte)}` : "",
    given(range.lte) ? `${expression} <= ${binding.bind(range.lte)}` : "",
  ]);
}

/**
 * Partial dates are compared as texts. For a whole day T, `d <= T` is true exactly when the first day that d can mean is
 * not after T, because d is the beginning of that day's text. For the last day that d can mean, the open places are filled
 * with what is larger than any day: `d + '-99' >= T`.
 */
export function startsBy(date: string, day: string): string {
  return `${date} <= ${day}`;
}

/** See `startsBy`. */
export function reaches(date: string, day: string): string {
  return `${date} + '-99' >= ${day}`;
}

export function dateCondition(expression: string, range: DateRange, { binding, path }: Place): string {
  const from = given(range.from) ? firstDay(checkedDate(`${path}.from`, range.from)) : null;
  const to = given(range.to) ? lastDay(checkedDate(`${path}.to`, range.to)) : null;
  const endsBy = (day: string): string => `NOT ${reaches(expression, binding.bind(nextDay(day, 1)))}`;
  const startsFrom = (day: string): string => `NOT ${startsBy(expression, binding.bind(nextDay(day, -1)))}`;
  return and([
    from === null
      ? ""
      : range.by === DateReading.FIRST_DAY
        ? startsFrom(from)
        : reaches(expression, binding.bind(from)),
    to === null
      ? ""
      : range.by === DateReading.LAST_DAY
        ? endsBy(to)
        : startsBy(expression, binding.bind(to)),
    from === null && to === null ? `${expression} IS NOT NULL` : "",
  ]);
}

/** Compares the folded names on record (both ways of writing umlauts) with the folded text. */
export function textCondition(list: string, filter: TextFilter, place: Place): string {
  if (filter.eq === null) return "false";
  const test = (text: string, operator: string): string => {
    if (text.length > 200)
      throw badInput(`${place.path}: at most 200 characters can be compared; got ${text.length}.`);
    const v = place.binding.fresh("t");
    const wanted = [...new Set([fold(text), foldSpelledOut(text)])];
    const w = place.binding.fresh("w");
    return `any(${v} IN ${list} WHERE any(${w} IN ${place.binding.bind(wanted)} WHERE ${v} ${operator} ${w}))`;
  };
  return and([
    given(filter.eq) ? test(filter.eq, "=") : "",
    given(filter.contains) ? test(filter.contains, "CONTAINS") : "",
    given(filter.startsWith) ? test(filter.startsWith, "STARTS WITH") : "",
  ]);
}

/** Whether a key was given: null is as if left out. */
export function given<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
