import type { Actor } from "../model/actor.ts";

/** A government with all its officials, or an armed or civil group of the same state; an actor of no state alone. */
export function campOf({ id, country, sector }: Actor): string {
  if (country === null) return id;
  return `${country} ${sector === "MIL" || sector === null ? "GOV" : sector}`;
}

/** Tells whether an actor acts for its state: the state itself, its government, its forces. */
export function isOfState({ kind, sector }: Actor): boolean {
  return kind === "state" || sector === "GOV" || sector === "MIL";
}
