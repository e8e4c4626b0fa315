import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { fillAdversaries } from "./adversaries.ts";
import { fillBlamed } from "./blamed.ts";
import { fillDoers } from "./doers.ts";

/** Fills sides that a mention leaves to what the report told before, in text order. */
export function fillGaps(reading: Reading, candidates: readonly Candidate[]): readonly Candidate[] {
  const ordered = [...candidates].sort((a, b) => a.trigger.start - b.trigger.start);
  return fillBlamed(reading, fillAdversaries(reading, fillDoers(reading, ordered)));
}
