import { bySentence } from "../text/by-sentence.ts";
import type { Act } from "./act.ts";
import type { Candidate } from "./candidate.ts";
import { withConstructions } from "./constructions/index.ts";
import { fillGaps } from "./gaps/index.ts";
import { withRuler } from "./gaps/ruled.ts";
import { withOwner } from "./gaps/unowned.ts";
import { mergeMentions } from "./merge.ts";
import { proposeEvents } from "./propose.ts";
import type { Reading } from "./reading.ts";
import { eventRules } from "./rules/index.ts";
import { inferTimes } from "./timing.ts";
import { inferPlaces } from "./whereabouts/whereabouts.ts";

/** What a rule made of a candidate. */
export interface Change {
  readonly rule: string;
  readonly before: Candidate;
  readonly after: Candidate;
}

/**
 * Returns the acts that a report tells of, in text order, each with its mentions.
 *
 * @param onChange is told of each change that a rule makes
 */
export function findActs(reading: Reading, onChange?: (change: Change) => void): readonly Act[] {
  const refined = refine(reading, withConstructions(reading, proposeEvents(reading)), onChange);
  const candidates = inferTimes(reading, inferPlaces(reading, fillGaps(reading, refined)));
  return mergeMentions(reading.document, candidates)
    .map((act) => withRuler(reading, withOwner(reading, act)))
    .filter((act) => !isOfNobody(act));
}

/** Words without anybody who says them or is spoken to: *a joint appeal for calm*. */
function isOfNobody({ type, actors, recipients, frame }: Act): boolean {
  return said.has(type) && frame.pos === "noun" && actors.length + recipients.length === 0;
}

const said: ReadonlySet<string> = new Set(["ACCUSE", "CONCEDE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"]);

function refine(
  reading: Reading,
  proposed: readonly Candidate[],
  onChange?: (change: Change) => void,
): readonly Candidate[] {
  let candidates = proposed;
  for (const rule of eventRules) {
    const beside = bySentence(candidates);
    candidates = candidates.flatMap((candidate) => {
      const refined = rule.refine(candidate, reading, beside.get(candidate.sentence) ?? []);
      if (!refined) return [];
      if (refined === candidate) return [candidate];
      const after = { ...refined, rule: rule.id };
      onChange?.({ rule: rule.id, before: candidate, after });
      return [after];
    });
  }
  return candidates;
}
