import fc from "fast-check";

/** A day of the calendar that may not exist, as a partial date would write it. */
export function dayOf(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), ...[month, day].map((n) => String(n).padStart(2, "0"))].join("-");
}

/** A partial date of a few years, so that two of them often touch. */
export const partialDate: fc.Arbitrary<string> = fc
  .tuple(
    fc.date({
      min: new Date("2007-11-20T00:00:00Z"),
      max: new Date("2009-03-10T00:00:00Z"),
      noInvalidDate: true,
    }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([date, exactness]) => date.toISOString().slice(0, exactness));

/** Every day of the calendar that a partial date can mean: those whose own text begins with it. */
export function days(date: string): readonly string[] {
  return calendar.filter((day) => day.startsWith(date));
}

const calendar: readonly string[] = Array.from({ length: 366 * 3 }, (_, n) =>
  new Date(Date.UTC(2007, 0, 1 + n)).toISOString().slice(0, 10),
);
