import { isoDay, pad } from "../calendar.ts";
import { nearestWeekday } from "../nearest-weekday.ts";
import type { TimeRule } from "../rule.ts";

/**
 * A time of day.
 *
 *     at  8:30 p.m.      15:00 GMT on Saturday      0600 GMT      noon
 *
 * Its day is left open where no weekday follows.
 * Leaves alone scores and ratios (*won 3:1*).
 */
export const clockTime: TimeRule = {
  id: "clock-time",

  pattern: ({ weekday }) => {
    const zone = "(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|PT|PST|PDT|MSK|local\\s+time)";
    return (
      `(?:(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?\\s*(?<half>[ap])\\.?m\\.?(?:\\s+${zone})?` +
      `|(?<hour24>\\d{1,2})[:.](?<minute24>\\d\\d)\\s*(?:hours|hrs|${zone})` +
      `|(?<compact>[0-2]\\d[0-5]\\d)\\s*(?:hours|hrs|${zone})` +
      "|(?<=\\b(?:at|by|until|before|after|around|about)\\s)(?<name>noon|midday|midnight|dawn|dusk))" +
      `(?:\\s+(?:on\\s+)?(?<weekday>${weekday}))?`
    );
  },

  read({ groups }, context) {
    const { half = "", compact = "", name = "" } = groups;
    const weekday = context.words.weekday.get(groups.weekday ?? "");
    const day = weekday === undefined ? undefined : nearestWeekday(Number(weekday), "", context);
    const date = day ? isoDay(day) : "";
    if (name !== "") return { value: date + (context.words.part.get(name) ?? ""), granularity: "time" };
    const written = Number(compact === "" ? groups.hour || groups.hour24 : compact.slice(0, 2));
    const minute = Number(compact === "" ? groups.minute || groups.minute24 || 0 : compact.slice(2));
    const hour = half === "" ? written : (written % 12) + (half === "p" ? 12 : 0);
    if (hour > 24 || minute > 59 || (half !== "" && written > 12)) return undefined;
    return { value: `${date}T${pad(hour)}:${pad(minute)}`, granularity: "time" };
  },
};
