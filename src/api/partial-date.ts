import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

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

function checked(value: unknown): string {
  if (typeof value === "string" && isPartialDate(value)) return value;
  throw new GraphQLError(
    `Expected a date as YYYY, YYYY-MM or YYYY-MM-DD, for example "2014-09"; got ${JSON.stringify(value)}.`,
    { extensions: { code: "BAD_USER_INPUT" } },
  );
}

export const PartialDate = new GraphQLScalarType<string, string>({
  name: "PartialDate",
  description:
    "A date as exact as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. It stands for all days that it can mean; nothing is invented where the source says less.",
  serialize: (value) => value as string,
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : null),
});
