import { placeKey } from "../lexicon/gazetteer.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Dateline } from "../model/article.ts";
import { dateOf } from "./calendar-date.ts";
import { monthPattern } from "./months.ts";

/** A dateline and the agency that it names. */
export interface DatelineReading {
  readonly dateline: Dateline;
  /** As written between the brackets or strokes. */
  readonly agency: string | null;
}

const weekday = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?";
const date =
  `(?:${weekday},? )?(?:(?<month>${monthPattern})\\.? (?<day>\\d{1,2})(?:, ?(?<year>\\d{4})| (?<year3>\\d{4}))?` +
  `|(?<day2>\\d{1,2}) (?<month2>${monthPattern})\\.?(?:,? (?<year2>\\d{4}))?)`;
const agency =
  "(?:[([](?<bracketed>\\p{L}[\\p{L}\\p{N}'’&./ -]{1,30})[)\\]]|/(?<stroked>\\p{Lu}[\\p{L}-]{1,20})/)";
/** *NEW YORK, SAINT-DENIS, U.N.*: capitals throughout. */
const capitals = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]*[\\p{Lu}.](?:[ /][\\p{Lu}\\p{M}.'’-]{2,}){0,3}";
/** *New York, Rio de Janeiro*. */
const mixed = "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: (?:de|da|do|di|al|el|la|le|of|\\p{Lu}[\\p{L}\\p{M}.'’-]*)){0,3}";
const regions = `(?:(?:, | \\[)(?!${monthPattern}\\.? \\d|${weekday}(?:,| \\d))${mixed}\\]?){0,2}`;
const dash = "(?: ?(?:--+|—|–)| -|-(?= ))";

/** What follows a dateline: a sentence. */
const sentence = `(?= ["“'‘(«[]?[\\p{Lu}\\p{N}])`;

/** What an opening must have for a form to be worth a try: a try takes its time. */
const [hasMonth, hasBracket, hasDash] = [new RegExp(monthPattern, "u"), /[([/]/u, /[-–—]/u];
const hasDashOrColon = /[-–—:]/u;
const opensInCapitals = /^\p{Lu}\P{Ll}/u;

interface Form {
  readonly needs: readonly RegExp[];
  readonly pattern: RegExp;
}

const forms: readonly Form[] = [
  // ASTANA, Kazakhstan, April 27 (UPI) --      Moscow, Nov. 20 /TASS/.      April 27 (UPI) --
  form(
    `(?:(?<place>${capitals}|${mixed})${regions}[,.]? )?${date}[.,]? ${agency}[.:]?${dash}?[.:]?`,
    hasMonth,
    hasBracket,
  ),
  // LONDON (Reuters) -      Berlin (dpa) -
  form(`(?<place>${capitals}|${mixed})${regions},? ${agency}:?${dash}`, hasBracket, hasDash),
  // MOSCOW, March 3 - RIA Novosti.      Tehran, April 26, IRNA –
  form(
    `(?<place>${capitals}|${mixed})${regions},? ${date}(?: -|,) (?<listed>\\p{Lu}[\\p{L}]+(?: \\p{Lu}\\p{L}+)?)(?:\\.|${dash})`,
    hasMonth,
  ),
  // UNITED NATIONS, Oct. 23 --      Geneva, 3 May 2012 –      LA PAZ, 12 February.
  form(`(?<place>${capitals}|${mixed})${regions},? ${date}(?:[.:]|${dash})`, hasMonth),
  // BERLIN -      SAINT-DENIS, France —      MANILA:
  form(`(?<place>${capitals})${regions}(?:${dash}|(?<colon>:))`, opensInCapitals, hasDashOrColon),
  // (AP) —
  form(`${agency} ?${dash}`, hasBracket, hasDash),
  // (CNN) The
  form("\\((?<bare>\\p{Lu}[\\p{L}\\p{N} ]{1,30})\\)", hasBracket),
  // April 27 --
  form(`${date}${dash}`, hasMonth, hasDash),
];

function form(source: string, ...needs: readonly RegExp[]): Form {
  return { needs, pattern: new RegExp(`^${source}${sentence}`, "u") };
}

/** *Thursday, May 7, 2015 On Tuesday, …*: a weekday and a year leave no doubt, even without a dash. */
const bareDate = new RegExp(
  `^${weekday}, ?${date.replace(`(?:${weekday},? )?`, "")}(?=$| ["“'‘]?\\p{Lu})`,
  "u",
);

/**
 * Reads the dateline that a paragraph opens with.
 *
 *     SAINT-DENIS, France, Jan. 3 (AFP) -  Police …
 *     place                date    agency
 *
 * Leaves alone labels (*EXCLUSIVE - …*) and words in capitals without a dash (*NATO said*); a place in small
 * letters needs an agency or a date after it (*Critics - among them …* has none).
 *
 * @param offset where the paragraph starts in the article's text
 */
export function readDateline(
  paragraph: string,
  offset: number,
  lexicon: Lexicon,
): DatelineReading | undefined {
  const opening = paragraph.slice(0, 120);
  if (!/^["“(]?\p{L}.*[-–—()[\]/\d:]/u.test(opening)) return undefined;
  for (const { needs, pattern } of forms) {
    const match = needs.every((need) => need.test(opening)) ? pattern.exec(opening) : null;
    const reading = match && readingOf(match, offset, lexicon);
    if (reading) return reading;
  }
  const match = hasMonth.test(opening) ? bareDate.exec(opening) : null;
  return match?.groups?.year || match?.groups?.year2 ? readingOf(match, offset, lexicon) : undefined;
}

function readingOf(match: RegExpExecArray, offset: number, lexicon: Lexicon): DatelineReading | undefined {
  const groups = match.groups ?? {};
  // Without a dash nothing but the lists tells who carries a report from an aside.
  if (groups.bare && !lexicon.outlets.byName.has(groups.bare)) return undefined;
  const carrier = groups.bare ?? groups.bracketed ?? groups.stroked ?? groups.listed ?? null;
  const place = groups.place?.replace(/(?<=\p{Lu}{2})\.$/u, "");
  const day = dateIn(groups);
  if (place !== undefined && !isPlace(place, lexicon)) return undefined;
  // Before a colon nothing but the gazetteer tells a town from a label or a speaker.
  if (groups.colon && !isTown(place ?? "", lexicon)) return undefined;
  if (carrier !== null && !groups.bare && !lexicon.outlets.agencyByName.has(carrier)) {
    const isCertain = day !== null || (place !== undefined && place === place.toUpperCase());
    if (groups.listed || !isCertain || !/^\p{Lu}/u.test(carrier)) return undefined;
  }
  return {
    dateline: {
      start: offset,
      end: offset + match[0].length,
      place: place === undefined ? null : { start: offset, end: offset + place.length },
      date: day,
    },
    agency: carrier,
  };
}

/** Tells whether words can name a place: *EXCLUSIVE - …* and *TASS - …* name none. */
function isPlace(name: string, lexicon: Lexicon): boolean {
  const [first = ""] = name.split(/[ /]/u);
  return !lexicon.article.labels.has(first) && !lexicon.outlets.agencyByName.has(name);
}

/** Tells whether words are the name of a town that the gazetteer has, and of no state: *CHINA: …* is a label. */
function isTown(name: string, { places }: Lexicon): boolean {
  const entries = places.find(placeKey(name));
  return (
    entries.some(({ feature }) => feature === "city") && !entries.some(({ feature }) => feature === "country")
  );
}

/** Returns the date as EDTF: `XXXX-04-27` where the year is not told. */
function dateIn(groups: Readonly<Record<string, string | undefined>>): string | null {
  const month = groups.month ?? groups.month2;
  if (!month) return null;
  const day = groups.day ?? groups.day2;
  const year = groups.year ?? groups.year2 ?? groups.year3;
  // 29 February has to be a date while its year is unknown: 2000 was a leap year.
  const full = dateOf(year ?? "2000", month, day);
  if (!full) return null;
  return year ? full : `XXXX${full.slice(4)}`;
}
