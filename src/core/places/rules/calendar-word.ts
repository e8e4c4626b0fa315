import type { PlaceRule } from "../rule.ts";

/**
 * A month or a day of the week, though a town somewhere bears its name: no place.
 *
 *     talks in  August      since  March
 *
 * Leaves alone what the name model takes for a place (*the market town of March*).
 */
export const calendarWord: PlaceRule = {
  id: "calendar-word",

  decide({ first, last, names }, { lexicon: { times } }) {
    if (first.id !== last.id || names.some(({ kind }) => kind === "LOC")) return undefined;
    const word = first.form.toLowerCase();
    return times.month.has(word) || times.weekday.has(word) ? false : undefined;
  },
};
