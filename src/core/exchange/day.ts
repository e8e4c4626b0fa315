import type { Told } from "./told.ts";

/** A day of the calendar, in digits. */
export interface Day {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** Why an event is left out by formats that want a day of each. */
export const withoutDay = "neither the event nor the report has a day";

/**
 * Returns the day of an event for data sets that know days alone: that of its time, its month's or year's first
 * where the text is less exact, else the day of the report. Undefined where neither is known.
 */
export function dayOf({ event, record }: Told): Day | undefined {
  return dayIn(event.time?.start) ?? dayIn(record.article.published);
}

/** Reads the day at the beginning of a date; `2024-04` begins on its first. Leaves `XXXX-04-27` alone. */
export function dayIn(date: string | null | undefined): Day | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\dX-])/u.exec(date ?? "");
  if (!match) return undefined;
  const [, year = "", month = "01", day = "01"] = match;
  return { year, month, day };
}

/** `2024-04-26` */
export function dashed({ year, month, day }: Day): string {
  return `${year}-${month}-${day}`;
}

/** `20240426` */
export function plain({ year, month, day }: Day): string {
  return `${year}${month}${day}`;
}

/** Returns a date-time as fourteen digits, `20240427000000`; midnight where only the day is known. */
export function stamp(date: string | null): string {
  const day = dayIn(date);
  if (!day) return "";
  const [, hour = "00", minute = "00", second = "00"] = /T(\d\d):(\d\d)(?::(\d\d))?/u.exec(date ?? "") ?? [];
  return `${plain(day)}${hour}${minute}${second}`;
}
