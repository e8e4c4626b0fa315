import type { TimeLexicon, TimeWordKind } from "../lexicon/times.ts";
import type { Span } from "../model/span.ts";
import type { Granularity } from "../model/time.ts";
import type { Day } from "./calendar.ts";

/** For each kind of word an alternation that matches any of them: `january|jan\.|…`. */
export type WordPatterns = { readonly [Kind in TimeWordKind]: string };

/** A match of a rule's pattern. */
export interface TimeMatch extends Span {
  /** The words as written. */
  readonly text: string;
  /** Named groups in small letters with single blanks; a group that took no part is `""`. */
  readonly groups: Readonly<Record<string, string>>;
  /** The same groups as written. */
  readonly written: Readonly<Record<string, string>>;
  /** Up to 40 characters of the paragraph on either side. */
  readonly before: string;
  readonly after: string;
}

/** What surrounds a match. */
export interface TimeContext {
  readonly words: TimeLexicon;
  /** The day of publication; undefined where it is not known to the day. */
  readonly anchor: Day | undefined;
  /** The value found last before this match in the same block: what *later that day* goes back to. */
  readonly focus: string | null;
  /** Whether the clause tells of what lies ahead (*will meet on Friday*). */
  readonly ahead: boolean;
  /** Whether the match stands in quotation marks. */
  readonly quoted: boolean;
}

/** What a match means. */
export interface TimeReading {
  readonly value: string | null;
  readonly granularity: Granularity;
  /** Where the rule decided in a special way, the id to report instead of its own. */
  readonly rule?: string;
  /** The report only looks back: *later that day* does not count from here. */
  readonly aside?: boolean;
}

/**
 * A form of time expression: a pattern that finds it and a reading that gives its value.
 * A pattern is the source of a case-insensitive regular expression with named groups,
 * matched at word boundaries; a reading of `undefined` means that the words are no time.
 */
export interface TimeRule {
  readonly id: string;
  pattern(words: WordPatterns): string;
  read(match: TimeMatch, context: TimeContext): TimeReading | undefined;
}
