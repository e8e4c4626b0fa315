const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Reads a time as people write it: `90s`, `15m`, `2h`, `1d`; milliseconds. Undefined for anything else. */
export function readDuration(written: string): number | undefined {
  const [, number, unit = ""] = /^(\d{1,5}(?:\.\d{1,3})?)\s*([smhd])$/iu.exec(written.trim()) ?? [];
  const size = units[unit.toLowerCase()];
  return number === undefined || size === undefined ? undefined : Number(number) * size;
}
