import { findDate, readIsoDate } from "../../core/article/calendar-date.ts";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Zones that RFC 822 names; the military letters are left out, since senders used them with both signs. */
const zones: Readonly<Record<string, string>> = {
  GMT: "Z",
  UT: "Z",
  UTC: "Z",
  Z: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};

const mail =
  /\b(\d{1,2}) ([a-z]{3})[a-z]* (\d{4}|\d{2}) (\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s+([+-]\d{4}|[a-z]{1,5}))?/iu;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(?:[.,]\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/u;

/**
 * Reads the date of a feed's entry or a wire's item as ISO 8601, the clock of the sender kept.
 *
 *     Mon, 12 Nov 2018 15:14:00 +0800   RSS           -> 2018-11-12T15:14:00+08:00
 *     20240427T093000Z                  NITF          -> 2024-04-27T09:30:00Z
 *     2024-04-27T09:30:00.000Z          Atom, ninjs   -> as it is
 *
 * A zone that is none ("MEZT") is left out, and the time stays local. Undefined for what is no date.
 */
export function reportDate(written: string | undefined): string | undefined {
  const text = written?.trim() ?? "";
  return readIsoDate(text) ?? readIsoDate(mailDate(text) ?? compactDate(text) ?? "") ?? findDate(text);
}

function mailDate(text: string): string | undefined {
  const match = mail.exec(text);
  const [, day = "", name = "", written = "", hour = "", minute, second = "00", zone = ""] = match ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (!match || month === 0) return undefined;
  // RFC 2822: a year of two digits below 50 is of this century.
  const year = written.length === 4 ? written : `${Number(written) < 50 ? "20" : "19"}${written}`;
  const offset = zones[zone.toUpperCase()] ?? (/^[+-]/u.test(zone) ? zone : "");
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${offset}`;
}

function compactDate(text: string): string | undefined {
  const match = compact.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second = "00", zone = ""] = match;
  return `${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}${zone}` : ""}`;
}

function two(value: string | number): string {
  return String(value).padStart(2, "0");
}
