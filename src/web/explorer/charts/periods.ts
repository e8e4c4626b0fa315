/** How finely a series is divided. */
export const pers = ["day", "month", "year"] as const;
export type Per = (typeof pers)[number];

const lengths: Readonly<Record<Per, number>> = { day: 10, month: 7, year: 4 };

/** How a stretch of time is best divided: into no more steps than can be told apart. */
export function perFor(first: string | null, last: string | null): Per {
  if (!first || !last) return "month";
  const days = (Date.parse(last.slice(0, 10)) - Date.parse(first.slice(0, 10))) / 86_400_000;
  return days <= 92 ? "day" : days <= 366 * 8 ? "month" : "year";
}

/** Most steps that a chart draws; beyond, the earliest are left out. */
const mostSteps = 1200;

/**
 * All periods from the first to the last, without a gap.
 *
 *     periodsBetween("2023-11", "2024-02", "month")  →  2023-11 2023-12 2024-01 2024-02
 */
export function periodsBetween(first: string, last: string, per: Per): readonly string[] {
  const periods: string[] = [];
  for (let at = last; at >= first && periods.length < mostSteps; at = before(at, per)) periods.push(at);
  return periods.reverse();
}

function before(period: string, per: Per): string {
  const [year = 0, month = 1, day = 1] = period.split("-").map(Number);
  if (per === "year") return String(year - 1).padStart(4, "0");
  const date =
    per === "month" ? new Date(Date.UTC(year, month - 2, 1)) : new Date(Date.UTC(year, month - 1, day - 1));
  return date.toISOString().slice(0, lengths[per]);
}

/** Periods that get a label below the axis: round ones, no more than there is room for. */
export function labelled(periods: readonly string[], room: number): readonly { at: number; label: string }[] {
  const [example = ""] = periods;
  const starts = periods.flatMap((period, at) =>
    isRound(period, example.length) ? [{ at, label: shown(period) }] : [],
  );
  const some = starts.length > 1 ? starts : periods.map((label, at) => ({ at, label: shown(label) }));
  const every = [1, 2, 5, 10, 20, 50, 100].find((each) => some.length / each <= room) ?? 100;
  const byYear = some.filter(({ label }) => every === 1 || (Number(label) || 0) % every === 0);
  return byYear.length > 0 && every > 1 && byYear.length <= room
    ? byYear
    : some.filter((_, i) => i % every === 0);
}

/** A new year among months, a new month among days; every year. */
function isRound(period: string, length: number): boolean {
  return length === lengths.year || period.endsWith("-01");
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function shown(period: string): string {
  const [year, month, day] = period.split("-");
  if (month === undefined) return period;
  if (day === undefined) return month === "01" ? (year ?? "") : (months[Number(month) - 1] ?? period);
  return `${Number(day)} ${months[Number(month) - 1]}`;
}
