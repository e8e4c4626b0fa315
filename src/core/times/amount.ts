import type { TimeLexicon } from "../lexicon/times.ts";

/** So many of a unit; `count` is undefined where the number is vague (*several*). */
export interface Amount {
  readonly count: number | undefined;
  /** TIMEX3 unit: D W M Q Y, or with a leading T for clock time. */
  readonly unit: string;
}

/**
 * Reads a number and a unit.
 *
 *     two  decades      half a  century
 *     20 Y              50 Y
 */
export function amountOf(number: string, unit: string, words: TimeLexicon): Amount | undefined {
  const code = /^(T?)(\d*)([A-Z])$/u.exec(words.unit.get(unit) ?? "");
  if (!code) return undefined;
  const [, clock = "", digits = "", letter = ""] = code;
  const factor = digits === "" ? 1 : digits.startsWith("0") ? Number(`1${digits}`) : Number(digits);
  const value = /^\d/u.test(number) ? number : words.number.get(number);
  const count = value === undefined || value === "X" ? undefined : Number(value) * factor;
  // A number past what can be written with digits counts nothing.
  if (count !== undefined && !/^[\d.]+$/u.test(String(count))) return undefined;
  return { count, unit: clock + letter };
}

/** Writes an amount as an ISO 8601 duration, with TIMEX3's X for a vague number: `P3D`, `PT16H`, `PXY`. */
export function isoDuration({ count, unit }: Amount): string {
  const written = count === undefined ? "X" : String(count);
  return unit.startsWith("T") ? `PT${written}${unit.slice(1)}` : `P${written}${unit}`;
}
