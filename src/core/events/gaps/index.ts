import type { Candidate } from "../candidate.ts";
import { isEvaluation } from "../constructions/evaluation.ts";
import type { Reading } from "../reading.ts";
import { fillAdversaries } from "./adversaries.ts";
import { fillAnswered } from "./answered.ts";
import { fillBlamed } from "./blamed.ts";
import { fillCaptors } from "./captors.ts";
import { fillDoers } from "./doers.ts";
import { fillJoined } from "./joined.ts";

/** Fills sides that a mention leaves to what the report told before, in text order. */
export function fillGaps(reading: Reading, candidates: readonly Candidate[]): readonly Candidate[] {
  const ordered = [...candidates].sort((a, b) => a.trigger.start - b.trigger.start);
  const joined = fillJoined(reading, fillAdversaries(reading, fillDoers(reading, ordered)));
  const blamed = fillBlamed(reading, fillCaptors(reading, joined));
  // A judgement on what was told before is on nobody where nothing was.
  return fillAnswered(reading, blamed).filter((c) => c.recipients.length > 0 || !isEvaluation(c));
}
