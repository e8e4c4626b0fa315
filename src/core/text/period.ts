/** First and last day, month or year of a stretch of time, as EDTF dates. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

const dayLength = 86_400_000;
const seasonMonths: Readonly<Record<string, readonly [string, string]>> = {
  SP: ["03", "05"],
  SU: ["06", "08"],
  FA: ["09", "11"],
  H1: ["01", "06"],
  H2: ["07", "12"],
  Q1: ["01", "03"],
  Q2: ["04", "06"],
  Q3: ["07", "09"],
  Q4: ["10", "12"],
};

/**
 * Returns when the value of a time expression begins and ends, as precise as it is known.
 *
 *     2024-04-26TNI -> 2024-04-26 to 2024-04-26      2024-W17 -> 2024-04-22 to 2024-04-28
 *     2024-04 -> 2024-04 to 2024-04                  199X -> 1990 to 1999
 *
 * Leaves alone what is no stretch of the calendar: durations, sets, *recently*, a time of day alone.
 */
export function periodOf(value: string | null): Period | undefined {
  if (value === null) return undefined;
  const [first = "", last] = value.split("/");
  if (last !== undefined) {
    const [start, end] = [periodOf(first)?.start, periodOf(last)?.end];
    return start !== undefined && end !== undefined ? { start, end } : undefined;
  }
  const date = /^((?:\d{4}|XXXX)(?:-\d\d){0,2})(?:T.*)?$/u.exec(value)?.[1];
  if (date !== undefined) return { start: date, end: date };
  return weekOf(value) ?? monthsOf(value) ?? yearsOf(value);
}

function weekOf(value: string): Period | undefined {
  const match = /^(\d{4})-W(\d\d)(-WE)?$/u.exec(value);
  if (!match) return undefined;
  const fourth = Date.UTC(Number(match[1]), 0, 4);
  const weekday = new Date(fourth).getUTCDay() || 7;
  const monday = fourth + ((Number(match[2]) - 1) * 7 - (weekday - 1)) * dayLength;
  const day = (offset: number) => new Date(monday + offset * dayLength).toISOString().slice(0, 10);
  return { start: day(match[3] ? 5 : 0), end: day(6) };
}

function monthsOf(value: string): Period | undefined {
  const match = /^(\d{4})-(WI|[A-Z][A-Z\d])$/u.exec(value);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === "WI") return { start: `${year}-12`, end: `${year + 1}-02` };
  const months = seasonMonths[match[2] ?? ""];
  return months && { start: `${year}-${months[0]}`, end: `${year}-${months[1]}` };
}

function yearsOf(value: string): Period | undefined {
  if (!/^\d{2}(?:\dX|XX)$/u.test(value)) return undefined;
  return { start: value.replaceAll("X", "0"), end: value.replaceAll("X", "9") };
}
