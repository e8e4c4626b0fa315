/** English months by their first three letters. */
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A month as dates write it, without a stop: *January, Jan, Sept*. */
export const monthPattern =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

/** Returns the number of a month, from its name or its digits. */
export function monthOf(written: string): number | undefined {
  if (/^\d{1,2}$/u.test(written)) return Number(written);
  const index = months.indexOf(written.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : index + 1;
}
