import type { ToldEvent } from "./told-event.ts";

/** When an event was, in whole days since 1970, and how surely. */
export interface When {
  readonly first: number;
  readonly last: number;
  /** `stated` by the text; `weak` where the report's own date or an earlier one stands in; `none` where nothing tells. */
  readonly basis: "stated" | "weak" | "none";
}

const dayLength = 86_400_000;

/** Days before and after its report within which an undated act lies: what is denied was before, what is planned is after. */
const around = { before: 7, after: 14 };

/** Returns the day of an EDTF date as days since 1970, the first or the last of a month or year; undefined if it is none. */
export function dayOf(date: string, end: "first" | "last"): number | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(date);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  const next = end === "last";
  const time =
    day > 0
      ? Date.UTC(year, month - 1, day)
      : month > 0
        ? Date.UTC(year, next ? month : month - 1, next ? 0 : 1)
        : Date.UTC(next ? year + 1 : year, 0, next ? 0 : 1);
  return Math.floor(time / dayLength);
}

/**
 * Returns when an event was; undefined where neither it nor its report has a date.
 *
 *     stated 2023-06 -> 1 to 30 June     published 2023-06-10, nothing else -> that day, weakly
 *     denied, undated -> the week before its report
 */
export function whenOf({ time, published, status }: ToldEvent): When | undefined {
  const first = time ? dayOf(time.start, "first") : undefined;
  const last = time ? dayOf(time.end, "last") : undefined;
  if (time && first !== undefined && last !== undefined)
    return { first, last: Math.max(first, last), basis: time.basis === "stated" ? "stated" : "weak" };
  const day = published === null ? undefined : dayOf(published, "first");
  if (day === undefined) return undefined;
  const isAhead = status === "future" || status === "hypothetical";
  return isAhead
    ? { first: day, last: day + around.after, basis: "none" }
    : { first: day - around.before, last: day, basis: "none" };
}

/** Returns how many days lie between two stretches of time; 0 where they meet. */
export function gapOf(a: When, b: When): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** Days of an act of a day or two; a longer stretch is a month or a year that the act lies somewhere in. */
const short = 8;

/** Tells whether a time is a month or a year rather than some days. */
export function isVague({ first, last }: When): boolean {
  return last - first >= short;
}
