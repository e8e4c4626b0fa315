import { amountOf, isoDuration } from "../amount.ts";
import { pad } from "../calendar.ts";
import type { TimeRule } from "../rule.ts";

/**
 * A set of times.
 *
 *     every day      each July      twice a week      on Fridays      the daily briefing
 *
 * Leaves alone names (*the Daily Telegraph*).
 */
export const repeated: TimeRule = {
  id: "repeated",

  pattern: ({ set, unit, weekday, month, season, part, number }) =>
    `(?<word>${set})` +
    `|(?:every|each)\\s+(?:(?<number>other|\\d+|${number})\\s+)?(?:(?<unit>${unit})s?|(?<weekday>${weekday})|(?<month>${month})|(?<season>${season})|(?<part>${part}))` +
    `|(?:once|twice|(?:\\d+|${number})\\s+times)\\s+(?:a|an|per|each|every)\\s+(?<rate>${unit})` +
    `|(?<plural>${weekday})s`,

  read({ groups, text, before, after }, { words }) {
    const { word = "", number = "", unit = "", rate = "", month = "", season = "" } = groups;
    if (word !== "") {
      const named = /^\p{Lu}/u.test(text) && (/^\s+\p{Lu}/u.test(after) || /\p{L}\s+$/u.test(before));
      return named ? undefined : { value: words.set.get(word) ?? null, granularity: "set" };
    }
    const weekday = groups.weekday || groups.plural;
    if (weekday) return { value: `XXXX-WXX-${words.weekday.get(weekday)}`, granularity: "set" };
    if (month !== "") return { value: `XXXX-${pad(Number(words.month.get(month)))}`, granularity: "set" };
    if (season !== "") return { value: `XXXX-${words.season.get(season)}`, granularity: "set" };
    if (groups.part) return { value: `XXXX-XX-XX${words.part.get(groups.part)}`, granularity: "set" };
    const every = number === "" ? "one" : number === "other" ? "two" : number;
    const amount = amountOf(every, unit || rate, words);
    return amount && { value: isoDuration(amount), granularity: "set" };
  },
};
