import type { Sentence, Token } from "../model/document.ts";
import { assertingAt } from "./assertion.ts";
import type { Candidate, Match } from "./candidate.ts";
import { statedPlace, statedTime } from "./circumstances.ts";
import { evidenceOf } from "./evidence.ts";
import { matchAt } from "./match.ts";
import type { Reading } from "./reading.ts";
import { sideOf } from "./roles/parties.ts";
import { statusOf } from "./status/status.ts";

/** Returns a candidate for every predicate of the report that a frame fits. */
export function proposeEvents(reading: Reading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of reading.document.sentences)
    for (const token of sentence.tokens) {
      const match = matchAt(reading, sentence, token);
      if (match) found.push(candidateOf(reading, sentence, token, match));
    }
  return found;
}

function candidateOf(reading: Reading, sentence: Sentence, trigger: Token, match: Match): Candidate {
  const { frame } = match;
  const actors = sideOf(reading, sentence, trigger, "actors", frame.actors);
  const acting = new Set(actors.map(({ actor }) => actor.id));
  const recipients = sideOf(reading, sentence, trigger, "recipients", frame.recipients).filter(
    ({ actor }) => !acting.has(actor.id),
  );
  const time = statedTime(reading, sentence, trigger);
  const place = statedPlace(reading, sentence, trigger);
  // Field by field: to add fields to a copy costs many times as much.
  return {
    frame,
    sentence,
    trigger,
    words: match.words,
    fillers: match.fillers,
    type: frame.type,
    modes: frame.modes,
    cameo: frame.cameo,
    actors,
    recipients,
    status: statusOf(reading, sentence, trigger, time),
    assertedBy: assertingAt(reading.document.statements, sentence, trigger).map((s) => s.id),
    time,
    place,
    placeBasis: place === null ? null : "stated",
    evidence: evidenceOf(match, [...actors, ...recipients]),
    rule: "frame",
  };
}
