/** A day of the Gregorian calendar; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayLength = 86_400_000;

/** Reads the day of an ISO 8601 date or date-time as written; undefined where it is less exact than a day. */
export function dayOf(iso: string | null | undefined): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(iso ?? "");
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

/** Moves a day by a number of days. */
export function addDays(day: Day, days: number): Day {
  return fromTime(timeOf(day) + days * dayLength);
}

/** Moves a month by a number of months: `2024-01` by -1 is `2023-12`. */
export function addMonths({ year, month }: Day, months: number): Day {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1 };
}

const unitsInYear = { D: 365.2425, W: 52.1775, M: 12, Y: 1 } as const;

/**
 * Tells whether what lies so far from a year is still in one of four digits: *3000 years ago* and *99999999 days later*
 * are not.
 */
export function isWithinReach(year: number, count: number, unit: keyof typeof unitsInYear): boolean {
  const reached = year + count / unitsInYear[unit];
  return reached >= 1 && reached < 9999;
}

/** Counts the days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((timeOf(to) - timeOf(from)) / dayLength);
}

/** Returns the ISO weekday, Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(timeOf(day)).getUTCDay() || 7;
}

/** Writes a day: `2024-04-26`. */
export function isoDay({ year, month, day }: Day): string {
  return `${isoMonth({ year, month })}-${pad(day)}`;
}

/** Writes a month: `2024-04`. */
export function isoMonth({ year, month }: Pick<Day, "year" | "month">): string {
  return `${String(year).padStart(4, "0")}-${pad(month)}`;
}

/** Writes the ISO week that holds a day: `2024-W17`. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = { year: thursday.year, month: 1, day: 1 };
  return `${thursday.year}-W${pad(Math.floor(daysBetween(first, thursday) / 7) + 1)}`;
}

/** Tells whether the month has such a day. */
export function isReal(day: Day): boolean {
  const { month, day: date } = fromTime(timeOf(day));
  return month === day.month && date === day.day;
}

export function pad(number: number): string {
  return String(number).padStart(2, "0");
}

function timeOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}

function fromTime(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
