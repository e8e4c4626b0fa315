import type { Dateline } from "../model/article.ts";
import type { Notice } from "../model/notice.ts";
import { daysBetween, findDate, readIsoDate } from "./calendar-date.ts";
import { isStamp } from "./rules/stamp-line.ts";

/** When a report was published, the dateline with its year where that follows, and the doubts. */
export interface PublishedReading {
  readonly published: string | null;
  readonly dateline: Dateline | null;
  readonly notices: readonly Notice[];
}

/**
 * Settles the publication date: what the caller says, else metadata, else a stamp in the copied text, else a
 * dateline with a year. Never a guess: *April 27* alone leaves the year unknown and gives a notice.
 *
 * @param found dates from metadata and stamps, the surest first
 */
export function settlePublished(
  given: string | undefined,
  found: readonly (string | null)[],
  dateline: Dateline | null,
): PublishedReading {
  const notices: Notice[] = [];
  const stated = given === undefined ? undefined : readIsoDate(given);
  if (given !== undefined && stated === undefined) notices.push(badPublished(given));

  const told = dateline?.date && !dateline.date.startsWith("XXXX") ? dateline.date : undefined;
  const published = stated ?? found.find((date) => date !== null) ?? told ?? null;
  if (published === null) notices.push(dateline?.date ? yearUnknown(dateline) : noDate);
  return { published, dateline: dateline && withYear(dateline, published), notices };
}

/** Returns the date of the first line that is a publication stamp; *Updated …* only where nothing else is. */
export function dateInStamps(lines: readonly string[]): string | null {
  const stamps = lines.filter((line) => line.length < 160 && isStamp(line));
  const [stamp] = [...stamps.filter((line) => !/^\W*updated/iu.test(line)), ...stamps].flatMap(
    (line) => findDate(line) ?? [],
  );
  return stamp ?? null;
}

/** Gives a dateline the year of publication, or the year before for a dateline of December. */
function withYear(dateline: Dateline, published: string | null): Dateline {
  if (!dateline.date?.startsWith("XXXX") || published === null || published.length < 4) return dateline;
  const year = Number(published.slice(0, 4));
  const monthDay = dateline.date.slice(4);
  // A report is published on the day of its dateline or soon after; two days allow for time zones.
  const isLater = published.length >= 10 && daysBetween(published, `${year}${monthDay}`) > 2;
  return { ...dateline, date: `${isLater ? year - 1 : year}${monthDay}` };
}

const noDate: Notice = {
  code: "no-date",
  message: "Nothing tells when the report was published; give --published to date its events.",
};

function yearUnknown({ date, start, end }: Dateline): Notice {
  return {
    code: "year-unknown",
    message: `The dateline gives a day (${date?.slice(5)}) but no year; give --published to date its events.`,
    start,
    end,
  };
}

function badPublished(given: string): Notice {
  return {
    code: "bad-published",
    message: `'${given.slice(0, 60)}' is no ISO 8601 date such as 2024-04-27, so it counts as not given.`,
  };
}
