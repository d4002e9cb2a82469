import { byCodePoint } from "../../api/facet.js";
import { firstDay, lastDay } from "../../api/partial-date.js";

/** Whole months between two days, negative when the second is earlier. */
function monthsBetween(from: string, to: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split("-").map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split("-").map(Number);
  const months = (y2 - y1) * 12 + (m2 - m1);
  if (months > 0 && d2 < d1) return months - 1;
  return months < 0 && d2 > d1 ? months + 1 : months;
}

/** The fewest and the most whole months that can lie between two partial dates. */
export function monthsRange(from: string, to: string): { readonly least: number; readonly most: number } {
  return {
    least: monthsBetween(lastDay(from), firstDay(to)),
    most: monthsBetween(firstDay(from), lastDay(to)),
  };
}

/** The earliest of partial dates, by the first day that each can mean; then the more exact one. Null when none is known. */
export function earliest(dates: readonly (string | null | undefined)[]): string | null {
  const known = dates.filter((date): date is string => typeof date === "string");
  const [first] = known.sort((a, b) =>
    firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : b.length - a.length,
  );
  return first ?? null;
}

/** An agreement with the day of its beginning and of its end, as far as they are known. */
export interface Agreed {
  readonly id: string;
  readonly date: string | null;
  readonly until: string | null;
}

/**
 * The first of several agreements. One whose beginning no source states may be older than all others, so it is taken for
 * the first: of several such the one that ended first, then by id. What is dated later is never shown as the first.
 */
export function firstOf(agreements: readonly Agreed[]): Agreed | undefined {
  const byId = [...agreements].sort((a, b) => byCodePoint(a.id, b.id));
  const open = byId.filter(({ date }) => date === null);
  const end = earliest(open.map(({ until }) => until));
  const date = earliest(byId.map((agreement) => agreement.date));
  return open.length > 0
    ? (open.find(({ until }) => until === end) ?? open[0])
    : byId.find((agreement) => agreement.date === date);
}
