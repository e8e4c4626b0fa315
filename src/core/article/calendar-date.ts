import { monthOf, monthPattern } from "./months.ts";

/** A date in EDTF as precise as known, with how it was written. */
const isoPattern =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?$/u;

/**
 * Reads an ISO 8601 date or date-time, with any precision from the year up.
 *
 *     2024-04-27T09:30:00+0200 -> 2024-04-27T09:30:00+02:00
 *
 * Undefined for everything else, days that no calendar has included.
 */
export function readIsoDate(value: string): string | undefined {
  const match = isoPattern.exec(value.trim());
  if (!match) return undefined;
  const [, year = "", month, day, time, seconds = "", zone] = match;
  if (!isDate(Number(year), Number(month ?? 1), Number(day ?? 1))) return undefined;
  if (time && !/^(?:[01]\d|2[0-4]):[0-5]\d$/u.test(time)) return undefined;
  const date = [year, month, day].filter((part) => part !== undefined).join("-");
  if (!time) return date;
  return `${date}T${time}${seconds}${zone ? zone.replace(/^([+-]\d{2})(\d{2})$/u, "$1:$2") : ""}`;
}

const spelled = new RegExp(
  `\\b(?<month>${monthPattern})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})\\b` +
    `|\\b(?<day2>\\d{1,2})(?:st|nd|rd|th|\\.)?[ -](?:de |of )?(?<month2>${monthPattern})\\.?,?[ -](?:de )?(?<year2>\\d{4})\\b`,
  "iu",
);
const numeric = /\b(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/u;
const compact = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/u;
const dayFirst = /\b(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})\b/u;

/**
 * Finds the first full date in a short line, however it is written.
 *
 *     Thu, February 6, 2025 at 5:42 PM   -> 2025-02-06
 *     Mon, 12 Nov 2018 15:14:00 +0800    -> 2018-11-12
 *
 * Leaves alone `04/05/2024`, which is April to some and May to others; `27.4.2024` has one reading.
 */
export function findDate(line: string): string | undefined {
  const iso = readIsoDate(line);
  if (iso && iso.length >= 10) return iso;
  const groups = (spelled.exec(line) ?? numeric.exec(line) ?? compact.exec(line))?.groups;
  if (groups)
    return dateOf(groups.year ?? groups.year2, groups.month ?? groups.month2, groups.day ?? groups.day2);
  const ambiguous = dayFirst.exec(line)?.groups;
  if (!ambiguous) return undefined;
  const { year, month = "", day = "" } = ambiguous;
  if (line.includes(`${day}.${month}.`)) return dateOf(year, month, day);
  if (Number(month) > 12) return dateOf(year, day, month);
  return Number(day) > 12 || day === month ? dateOf(year, month, day) : undefined;
}

/** Puts the parts of a date, as written, into ISO 8601; undefined for a day that no calendar has. */
export function dateOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const y = Number(year);
  const m = monthOf(month ?? "");
  const d = Number(day);
  if (m === undefined || !isDate(y, m, d)) return undefined;
  return `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

/** Returns the number of days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
}

function isDate(year: number, month: number, day: number): boolean {
  if (year < 1600 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
