const dayLength = 86_400_000;

/**
 * Counts the days that a date lies before publication; less than 0 where it lies ahead.
 * Of a month or year the day nearest to publication counts: 2024-04 is 0 days old on 27 April 2024.
 *
 * @returns undefined where either has no year
 */
export function ageOf(date: string, published: string): number | undefined {
  const first = timeOf(date, "01-01");
  const last = timeOf(date, "12-31");
  const now = timeOf(published, "12-31");
  if (first === undefined || last === undefined || now === undefined) return undefined;
  if (first <= now && now <= last) return 0;
  return Math.round((now - (last < now ? last : first)) / dayLength);
}

/** Milliseconds of a date, completed by the parts of `rest` that it lacks. */
function timeOf(date: string, rest: string): number | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(date);
  if (!match) return undefined;
  const [month = "01", day = "01"] = rest.split("-");
  const monthOf = Number(match[2] ?? month);
  const dayOf = match[3] ? Number(match[3]) : day === "31" ? lastDay(Number(match[1]), monthOf) : Number(day);
  return Date.UTC(Number(match[1]), monthOf - 1, dayOf);
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
