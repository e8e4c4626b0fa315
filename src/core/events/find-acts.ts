import { bySentence } from "../text/by-sentence.ts";
import type { Act } from "./act.ts";
import type { Candidate } from "./candidate.ts";
import { withConstructions } from "./constructions/index.ts";
import { mergeMentions } from "./merge.ts";
import { proposeEvents } from "./propose.ts";
import type { Reading } from "./reading.ts";
import { eventRules } from "./rules/index.ts";
import { inferTimes } from "./timing.ts";
import { inferPlaces } from "./whereabouts/whereabouts.ts";

/** Returns the acts that a report tells of, in text order, each with its mentions. */
export function findActs(reading: Reading): readonly Act[] {
  const refined = refine(reading, withConstructions(reading, proposeEvents(reading)));
  const candidates = inferTimes(reading, inferPlaces(reading, refined));
  return mergeMentions(reading.document, candidates);
}

function refine(reading: Reading, proposed: readonly Candidate[]): readonly Candidate[] {
  let candidates = proposed;
  for (const rule of eventRules) {
    const beside = bySentence(candidates);
    candidates = candidates.flatMap((candidate) => {
      const refined = rule.refine(candidate, reading, beside.get(candidate.sentence) ?? []);
      if (!refined) return [];
      return [refined === candidate ? candidate : { ...refined, rule: rule.id }];
    });
  }
  return candidates;
}
