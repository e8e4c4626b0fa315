import { sha256 } from "../text/sha256.ts";
import { castOf } from "./cast.ts";
import { disagreementsOf, mentionOf } from "./disagreements.ts";
import { disputeOf } from "./dispute.ts";
import { scenesOf, statusesOf, timesOf } from "./facts.ts";
import type { MergedEvent } from "./merged-event.ts";
import { byRank, type Profile } from "./profile.ts";
import { byWeight, choicesOf, originatorsOf } from "./votes.ts";

/** Digits of an id: 20 of hexadecimal tell a million million events apart. */
const digits = 20;

/**
 * Lays out mentions of one event as one event: its facts as most originators have them, ties by confidence and then
 * by the earliest report.
 *
 * The id is a hash of the earliest mention (`report event`, by date of publication, then by report). It changes only
 * where an earlier report of the event comes in or its earliest one is coded anew with other event ids; later reports,
 * copies and the order of reading leave it.
 */
export function mergedEventOf(group: readonly Profile[]): MergedEvent {
  const mentions = [...group].sort(byRank);
  const model = modelOf(mentions);
  const cast = castOf(mentions);
  const [time] = timesOf(mentions);
  const { type, mode, context, cameo, quad, score } = model.told;
  return {
    id: sha256(mentions[0]?.id ?? "").slice(0, digits),
    type,
    mode,
    context,
    cameo,
    quad,
    score,
    status: statusesOf(mentions)[0]?.value ?? model.told.status,
    actors: cast.actors.map(({ party }) => party),
    recipients: cast.recipients.map(({ party }) => party),
    start: time?.value.start ?? null,
    end: time?.value.end ?? null,
    place: scenesOf(mentions)[0]?.value ?? null,
    mentions: [model, ...mentions.filter((mention) => mention !== model).sort(bySureness)].map(mentionOf),
    reports: new Set(mentions.map(({ told }) => told.report)).size,
    originators: originatorsOf(mentions),
    disagreements: disagreementsOf(mentions, cast),
    dispute: disputeOf(mentions),
    confidence: confidenceOf(mentions),
  };
}

/** Returns the mention that tells the type and mode as most do, and tells it best; announcements where nothing else is. */
function modelOf(all: readonly Profile[]): Profile {
  const done = all.filter(({ isAhead }) => !isAhead);
  const mentions = done.length > 0 ? done : all;
  const types = choicesOf(
    mentions,
    ({ told }) => told.type,
    (type) => type,
  );
  const ofType = types[0]?.mentions ?? mentions;
  const modes = choicesOf(
    ofType,
    ({ told }) => told.mode.join(" "),
    (mode) => mode,
  );
  const named = [...modes].sort(
    (a, b) => Number(a.value === "") - Number(b.value === "") || byWeight(a.mentions, b.mentions),
  );
  const [best] = [...(named[0]?.mentions ?? ofType)].sort(bySureness);
  return best as Profile;
}

function bySureness(a: Profile, b: Profile): number {
  return b.told.confidence - a.told.confidence || byRank(a, b);
}

/**
 * Returns how likely a merged event is right: what its surest originator leaves in doubt, each further one halves
 * less surely than if it knew of its own, since reports are rarely independent.
 */
function confidenceOf(mentions: readonly Profile[]): number {
  const best = new Map<string, number>();
  for (const { originator, told } of mentions)
    best.set(originator, Math.max(best.get(originator) ?? 0, told.confidence));
  const sure = [...best.values()].sort((a, b) => b - a);
  const doubt = sure.reduce((rest, confidence, i) => rest * (1 - confidence) ** (1 / 2 ** i), 1);
  return Math.min(0.99, Math.round((1 - doubt) * 100) / 100);
}
