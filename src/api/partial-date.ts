import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { badInput } from "../errors.js";

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and stands for days of the calendar. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  const days = daysOfMonth(Number(year), Number(month));
  return days > 0 && (day === undefined || (Number(day) >= 1 && Number(day) <= days));
}

/** The first day that a partial date can mean. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day that a partial date can mean. */
export function lastDay(date: string): string {
  const [year = "", month = "12", day] = date.split("-");
  return `${year}-${month}-${day ?? String(daysOfMonth(Number(year), Number(month))).padStart(2, "0")}`;
}

/** The last day that has a year of four digits. */
const lastTime = Date.parse("9999-12-31T00:00:00Z");

/** The day so many days later (or earlier) than a whole day. */
export function nextDay(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return time > lastTime ? "9999-99-99" : new Date(time).toISOString().slice(0, 10);
}

function daysOfMonth(year: number, month: number): number {
  return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
}

const allowed = 'YYYY, YYYY-MM or YYYY-MM-DD, for example "2014-09"';

/** @throws BAD_USER_INPUT naming the argument, when a text is no partial date */
export function checkedDate(argument: string, text: string): string {
  if (isPartialDate(text)) return text;
  throw badInput(
    `\`${argument}\`: expected a date as ${allowed}; got ${JSON.stringify(text.slice(0, 40))}.`,
    { argument },
  );
}

/** A variable is refused where it is read; GraphQL names it. */
function parsed(value: unknown): string {
  if (typeof value === "string" && isPartialDate(value)) return value;
  throw new GraphQLError(`Expected a date as ${allowed}; got ${JSON.stringify(value)}.`, {
    extensions: { code: "BAD_USER_INPUT" },
  });
}

/** A text in the document passes: whoever uses it checks it by `checkedDate`, which can name the argument. */
function literal(node: ValueNode): string {
  return node.kind === Kind.STRING ? node.value : parsed(node.kind === Kind.INT ? node.value : null);
}

export const PartialDate = new GraphQLScalarType<string, string>({
  name: "PartialDate",
  description:
    "A date as exact as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. It stands for all days that it can mean; nothing is invented where the source says less.",
  serialize: (value) => value as string,
  parseValue: parsed,
  parseLiteral: literal,
});
