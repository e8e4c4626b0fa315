import type { Lexicon } from "../../core/lexicon/lexicon.ts";
import { type ActorCode, readActorCode } from "./actor-code.ts";

/** What an actor was for a time. */
export interface Term extends ActorCode {
  readonly since: string;
  readonly until: string;
}

/** Reads `AFGGOV 20011222-20140929`; gives the reason where that cannot be done. */
export function readTerm(bracket: string, lexicon: Lexicon): Term | string {
  const [code = "", ...rest] = bracket.split(/\s+/u);
  if (/^-*$/u.test(code)) return "it has no code: the dictionary takes the name for nobody";
  const actor = readActorCode(code.toUpperCase(), lexicon);
  if (!actor) return `'${code}' begins with no country and with no body that PLOVER has a code for`;
  const time = readTime(rest.join(""));
  return time
    ? { ...actor, ...time }
    : `'${rest.join(" ")}' is no time such as >20010120 or 20010120-20090120`;
}

function readTime(time: string): { since: string; until: string } | undefined {
  const parts = /^(?:<(?<before>\d+)|>(?<after>\d+)|(?<from>\d+)-(?<to>\d+)|)$/u.exec(time)?.groups;
  if (!parts) return undefined;
  const [since, until] = [parts.after ?? parts.from, parts.before ?? parts.to].map((day) =>
    day ? isoDay(day) : "",
  );
  return since === undefined || until === undefined ? undefined : { since, until };
}

/** Reads `20010120` or `010120`, which lies between 1930 and 2029 as in PETRARCH. */
function isoDay(digits: string): string | undefined {
  const full = digits.length === 6 ? `${Number(digits.slice(0, 2)) >= 30 ? "19" : "20"}${digits}` : digits;
  const [, year, month = "", day = ""] = /^(\d{4})(\d\d)(\d\d)$/u.exec(full) ?? [];
  if (!year || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31)
    return undefined;
  return `${year}-${month}-${day}`;
}

/**
 * Gives a code without a time, which counts when no other does, the time after the others. Leaves it out where one
 * of them has no end, and where it says what every list takes for granted: once in office, then of the elite.
 */
export function termsInOrder(terms: readonly Term[]): readonly Term[] {
  const dated = terms.filter(({ since, until }) => since !== "" || until !== "");
  if (dated.length === 0) return terms.slice(0, 1);
  const last =
    dated
      .map(({ until }) => until)
      .sort()
      .at(-1) ?? "";
  const isOpen = dated.some(({ until }) => until === "");
  const others = terms.filter((term) => !dated.includes(term) && term.sector !== "ELI" && !isOpen);
  return [...dated, ...others.slice(0, 1).map((term) => ({ ...term, since: last }))];
}
