import { addDays, isoDay } from "../calendar.ts";
import type { TimeRule } from "../rule.ts";

/**
 * A day told from the day of speaking.
 *
 *     He left  yesterday.      last night      the day after tomorrow
 *
 * In the reporter's voice that is the day of publication. Inside quotation marks it is the speaker's day,
 * which the text seldom tells: no value is given there.
 */
export const dayWord: TimeRule = {
  id: "day-word",

  pattern: ({ day, part }) => `(?:(?:early|earlier|late|later)\\s+)?(?<word>${day})(?:\\s+(?<part>${part}))?`,

  read({ groups }, { words, anchor, quoted }) {
    const [, days = "0", wordPart = ""] = /^(-?\d)(.*)$/u.exec(words.day.get(groups.word ?? "") ?? "0") ?? [];
    const part = words.part.get(groups.part ?? "") ?? wordPart;
    if (quoted) return { value: null, granularity: "vague", rule: "today-in-quotation" };
    const granularity = part === "" ? "day" : "time";
    return { value: anchor ? isoDay(addDays(anchor, Number(days))) + part : null, granularity };
  },
};
