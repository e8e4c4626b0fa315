import { overlapOf } from "./content-words.ts";
import { gapOf, isVague, type When } from "./days.ts";
import { placeScore as scoreOfPlaces } from "./place-score.ts";
import type { Profile } from "./profile.ts";
import { likeness, type Side } from "./side.ts";
import { mutual, nearnessOf } from "./type-likeness.ts";

/** Evidence that speaks against a pair so clearly that nothing speaks for it. */
export const never = -20;

/** Evidence at which two mentions are held for one event. */
export const threshold = 2.5;

/**
 * Returns how much speaks for two mentions being of one event, as a sum of evidence; from `threshold` on they are.
 *
 *     type + sides + time + place + words
 *
 * Two events of one report are two, unless it tells the same type of act of the same time and place twice.
 */
export function pairScore(a: Profile, b: Profile): number {
  // Sums of fractions hang on their order in the last digit, and who is matched with whom on who comes first.
  return a.rank <= b.rank ? scoreInOrder(a, b) : scoreInOrder(b, a);
}

function scoreInOrder(a: Profile, b: Profile): number {
  if (a.told.report === b.told.report) return scoreWithin(a, b);
  if (isOtherDay(a, b) || isOtherDay(b, a)) return never;
  const time = timeScore(a.when, b.when);
  if (a.originator === b.originator && overlapOf(a.words, b.words) > 0.8) return evidenceOf(a, b, 2);
  return time === never ? never : evidenceOf(a, b, time);
}

/** Tells whether an act that is still to come is not announced for the time of one that happened: feared, it is another. */
function isOtherDay(ahead: Profile, done: Profile): boolean {
  if (!ahead.isAhead || done.isAhead || done.told.status === "negated") return false;
  if (!ahead.when || !done.when) return true;
  return ahead.when.basis === "none" || isVague(ahead.when) || gapOf(ahead.when, done.when) > 0;
}

/** What shared words and sides are worth at most: pairs that even so would fall short are not looked at more closely. */
const atMost = { words: 1.9, sides: 2.6 };

function evidenceOf(a: Profile, b: Profile, time: number): number {
  const frame = time + typeScore(a, b) + placeScore(a, b);
  if (frame + atMost.sides + atMost.words < threshold) return frame - noWords;
  const sides = frame + sidesScore(a, b);
  if (sides + atMost.words < threshold) return sides - noWords;
  const overlap = overlapOf(a.words, b.words);
  const score = sides + (atMost.words + noWords) * overlap - noWords;
  return score >= threshold && !areTied(a, b, overlap) ? score - untied : score;
}

/** What it speaks against a pair that they share no words. */
const noWords = 0.6;

/** What it speaks against a pair that nothing ties them but a state, a day and a type. */
const untied = 1.5;

/**
 * Tells whether two mentions have something in common that not every act of a state has: a town, somebody by name,
 * a second state, or words. *Washington condemned …* twice on a day may be two.
 */
function areTied(a: Profile, b: Profile, overlap: number): boolean {
  if (overlap >= 0.3 || placeScore(a, b) >= 1) return true;
  const lands = new Set<string>();
  for (const side of a.everybody) {
    for (const other of b.everybody) {
      if (likeness(side, other) < 0.5) continue;
      if (side.kind === "person" || (side.key === other.key && isSomebody(side))) return true;
      if (side.land !== null && side.land === other.land) lands.add(side.land);
    }
  }
  return lands.size > 1;
}

/** Tells whether a party is more than its state, or anybody in it: a body by name, *miners*. */
function isSomebody({ kind, words }: Side): boolean {
  return (
    kind === "body" ||
    kind === "forces" ||
    (kind === "people" && !/^(?:people|person|man|woman|official)$/u.test(words))
  );
}

/** What more must speak for two events of one report: what told one act there was mostly joined when it was read. */
const reserve = 1.5;

function scoreWithin(a: Profile, b: Profile): number {
  if (a.told.type !== b.told.type || a.told.status !== b.told.status) return never;
  if (!a.when || !b.when || gapOf(a.when, b.when) > 0 || placeScore(a, b) < 0) return never;
  const score = evidenceOf(a, b, timeScore(a.when, b.when));
  return score >= threshold + reserve ? score : never;
}

function typeScore(a: Profile, b: Profile): number {
  // Who "will visit on Thursday" agrees to it, and has visited on Friday.
  if (a.isAhead !== b.isAhead && (a.isAhead ? a : b).told.type === "AGREE")
    return nearnessOf(a.told.type, b.told.type) === "near" ? 1 : -0.5;
  switch (nearnessOf(a.told.type, b.told.type)) {
    case "same":
      return a.told.mode.some((mode) => b.told.mode.includes(mode)) ? 1.5 : 1;
    case "near":
      return -0.3;
    default:
      return -3;
  }
}

/** Days by which the date of a report may miss that of an event told in it as background. */
const lateness = 16;

function timeScore(a: When | undefined, b: When | undefined): number {
  if (!a || !b) return -0.5;
  const gap = gapOf(a, b);
  if (a.basis === "none" || b.basis === "none") return gap === 0 ? 0 : gap > lateness ? never : -0.7;
  const areStated = a.basis === "stated" && b.basis === "stated";
  if (gap === 0) return isVague(a) || isVague(b) ? 0 : areStated ? 1.5 : 0.7;
  if (areStated) return gap === 1 ? -2.5 : never;
  // What a report tells without a date may have been before it, hardly after.
  if (gap > lateness) return never;
  return gap === 1 ? 0 : gap <= lateness / 2 ? -0.7 : -1.2;
}

/** What it speaks against a pair that one of them names nobody: *the protests* may be any. */
const unnamed = -0.4;

/** Returns what the sides tell: between equals all together, else each against its own. */
function sidesScore(a: Profile, b: Profile): number {
  if (a.everybody.length === 0 || b.everybody.length === 0) return unnamed;
  if (mutual.has(a.told.type) && mutual.has(b.told.type)) return clamp(matched(a.everybody, b.everybody));
  const straight = matched(a.actors, b.actors) + matched(a.recipients, b.recipients);
  return clamp(straight);
}

function clamp(score: number): number {
  return Math.max(-3, Math.min(2.6, score));
}

/** Returns what each of the fewer finds among the more, added up; nothing where one side names nobody. */
function matched(a: readonly Side[], b: readonly Side[]): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let score = 0;
  for (const side of few) {
    let best = -1;
    for (const other of many) best = Math.max(best, likeness(side, other));
    if (best >= 0) score += worth(best, side);
  }
  return score;
}

function worth(like: number, { kind }: Side): number {
  if (like >= 0.9) return kind === "person" || kind === "body" ? 1.3 : kind === "people" ? 0.6 : 0.9;
  if (like >= 0.7) return 0.6;
  if (like >= 0.5) return 0.3;
  if (like >= 0.3) return 0;
  return like > 0 ? -1.3 : -1.6;
}

/** A place that the words do not tell is one that the report is mostly about: it speaks half as much against. */
function placeScore(a: Profile, b: Profile): number {
  const score = scoreOfPlaces(a.told.place, b.told.place);
  const isInferred = a.told.placeBasis === "inferred" || b.told.placeBasis === "inferred";
  return score < 0 && isInferred ? score / 2 : score;
}
