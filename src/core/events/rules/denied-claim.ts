import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import type { EventRule } from "./rule.ts";

/**
 * An act inside what somebody denies.
 *
 *     The army denied  that it had shelled the port.
 *              cue                 negated
 *
 *     The army denied  claims by rebels  that it had shelled the port.
 *              cue     their cue                 negated
 *
 * Leaves alone the denial itself, which is a statement and no event.
 */
export const deniedClaim: EventRule = {
  id: "denied-claim",

  refine(candidate, reading) {
    return candidate.status !== "negated" && isDenied(candidate, reading)
      ? { ...candidate, status: "negated" }
      : candidate;
  },
};

function isDenied(
  { assertedBy: [innermost, next], sentence }: Candidate,
  { statementsById }: Reading,
): boolean {
  const statement = statementsById.get(innermost);
  if (statement?.polarity === "negated") return true;
  const { start } = statement?.cue ?? {};
  const isNoun = sentence.tokens.some((token) => token.start === start && token.upos === "NOUN");
  return isNoun && statementsById.get(next)?.polarity === "negated";
}
