import type { Candidate } from "../candidate.ts";
import { isEvaluation } from "../constructions/evaluation.ts";
import type { Reading } from "../reading.ts";
import { fillAccusers } from "./accuser.ts";
import { fillAdversaries } from "./adversaries.ts";
import { fillAnswered } from "./answered.ts";
import { fillAttackers } from "./attackers.ts";
import { fillBlamed } from "./blamed.ts";
import { fillCaptors } from "./captors.ts";
import { fillDoers } from "./doers.ts";
import { fillHome } from "./home.ts";
import { fillJoined } from "./joined.ts";
import { fillRivals } from "./rival.ts";

/** Fills sides that a mention leaves open, each with what the ones before it have found. */
type Filler = (reading: Reading, ordered: readonly Candidate[]) => readonly Candidate[];

const fillers: readonly Filler[] = [
  fillDoers,
  fillAttackers,
  fillAdversaries,
  fillJoined,
  fillAccusers,
  fillCaptors,
  fillBlamed,
  fillAnswered,
  fillRivals,
  fillHome,
];

/** Fills sides that a mention leaves to what the report told before, in text order. */
export function fillGaps(reading: Reading, candidates: readonly Candidate[]): readonly Candidate[] {
  const ordered = [...candidates].sort((a, b) => a.trigger.start - b.trigger.start);
  const filled = fillers.reduce<readonly Candidate[]>((sides, fill) => fill(reading, sides), ordered);
  // A judgement on what was told before is on nobody where nothing was.
  return filled.filter((candidate) => candidate.recipients.length > 0 || !isEvaluation(candidate));
}
