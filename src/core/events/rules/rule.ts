import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";

/** A decision that a frame alone cannot make. Its id is its file's name. */
export interface EventRule {
  readonly id: string;
  /**
   * Refines a candidate; the same candidate where the rule has nothing to say, undefined to give it up.
   *
   * @param all candidates of the same sentence as they stood before this rule
   */
  refine(candidate: Candidate, reading: Reading, all: readonly Candidate[]): Candidate | undefined;
}
