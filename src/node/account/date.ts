const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * Writes an EDTF date out in words.
 *
 *     2024-04-26 -> 26 April 2024      2024-04 -> April 2024      XXXX-04-27 -> 27 April, year unknown
 *
 * Leaves what is no plain date (*2024-W17*, *P3D*) as it is.
 */
export function dateInWords(date: string): string {
  const [, year = "", month, day] = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/u.exec(date) ?? [];
  const name = months[Number(month) - 1];
  if (year === "" || (month !== undefined && !name)) return date;
  const monthAndDay = [day && String(Number(day)), name].filter(Boolean).join(" ");
  if (year === "XXXX") return monthAndDay === "" ? "year unknown" : `${monthAndDay}, year unknown`;
  return [monthAndDay, year].filter(Boolean).join(" ");
}

/** Writes a stretch of time in words: one date where it begins and ends on the same. */
export function periodInWords(start: string, end: string): string {
  return start === end ? dateInWords(start) : `${dateInWords(start)} to ${dateInWords(end)}`;
}
