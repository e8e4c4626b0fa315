import { type RawBuilder, sql } from "kysely";
import { ReadoutError } from "../../core/model/error.ts";

const date = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/**
 * Returns the conditions that a date lies in a time; what has no date does where no end is given.
 *
 * @throws ReadoutError `bad-date`
 */
export function inTime(
  { since, until }: { readonly since?: string | undefined; readonly until?: string | undefined },
  at: RawBuilder<unknown>,
): readonly RawBuilder<boolean>[] {
  return [
    ...(since === undefined ? [] : [sql<boolean>`${at} >= ${leastDate(since)}`]),
    ...(until === undefined ? [] : [sql<boolean>`${at} > '' and ${at} <= ${beyondDate(until)}`]),
  ];
}

/**
 * Returns the least date that `since` lets in, as text is sorted. What begins a month or a year lets in what is known
 * to the month or the year alone.
 *
 *     2024-04-10 -> 2024-04-10     2024-04-01 -> 2024-04     2024-01-01 -> 2024
 *
 * @throws ReadoutError `bad-date`
 */
export function leastDate(since: string): string {
  return checked(since).replace(/-01$/u, "").replace(/-01$/u, "");
}

/** Returns what is behind all dates that `until` lets in: `2024-04` lets in its last day. @throws ReadoutError `bad-date` */
export function beyondDate(until: string): string {
  return `${checked(until)}~`;
}

function checked(text: string): string {
  if (date.test(text)) return text;
  throw new ReadoutError(
    "bad-date",
    `'${text}' is no date. Give a day (2024-04-27), a month (2024-04) or a year (2024).`,
  );
}
