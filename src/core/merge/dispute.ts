import { rolesOf } from "./cast.ts";
import type { Dispute } from "./merged-event.ts";
import type { Profile } from "./profile.ts";

/**
 * Returns who says that an event happened and who says that it did not; null where nobody contradicts.
 *
 *     Armenia says that Azerbaijan shelled Jermuk; Azerbaijan denies it      affirm Armenia, deny Azerbaijan
 *
 * `affirm` is empty where reports tell it on their own authority, `deny` likewise.
 */
export function disputeOf(mentions: readonly Profile[]): Dispute | null {
  const denied = mentions.filter(({ told }) => told.status === "negated");
  const affirmed = mentions.filter(({ told }) => told.status === "occurred" || told.status === "historical");
  if (denied.length === 0 || affirmed.length === 0) return null;
  return { affirm: voicesOf(affirmed), deny: voicesOf(denied) };
}

function voicesOf(mentions: readonly Profile[]): Dispute["affirm"] {
  return rolesOf(mentions, ({ told }) => told.voices.slice(0, 1)).map(({ party }) => party);
}
