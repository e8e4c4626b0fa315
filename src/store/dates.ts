/** Returns the day that a date or moment begins with: `2024-04-27T10:00Z` -> `2024-04-27`; null where it has none. */
export function dayOf(date: string | null | undefined): string | null {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/u.exec(date ?? "")?.[0] ?? null;
}

/** Returns the month that a date begins with; null for a year alone, and for a season (`2024-21`). */
export function monthOf(date: string | null | undefined): string | null {
  return /^\d{4}-(?:0[1-9]|1[0-2])(?!\d)/u.exec(date ?? "")?.[0] ?? null;
}
