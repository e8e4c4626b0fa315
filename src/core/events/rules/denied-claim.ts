import type { Statement } from "../../model/statement.ts";
import { hasRelation, headOf } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import { isDefinite } from "../definite.ts";
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

function isDenied(candidate: Candidate, { statementsById }: Reading): boolean {
  const { sentence, assertedBy } = candidate;
  if (isBesideDenial(candidate)) return false;
  const [innermost, next] = assertedBy;
  const statement = statementsById.get(innermost);
  if (statement?.polarity === "negated") return !isTakenForReal(candidate, statement);
  const { start } = statement?.cue ?? {};
  const isNoun = sentence.tokens.some((token) => token.start === start && token.upos === "NOUN");
  return isNoun && statementsById.get(next)?.polarity === "negated";
}

/** *Rejected the offer, accusing Algiers*: a participle behind a comma is done by who denies, and not denied. */
function isBesideDenial({ sentence, trigger }: Candidate): boolean {
  return (
    trigger.xpos === "VBG" &&
    hasRelation(trigger, "acl", "advcl") &&
    sentence.tokens[trigger.id - 2]?.form === ","
  );
}

/** *had not been told of the attack*: there was one, whoever knew of it; *denied the attack* says that there was none. */
function isTakenForReal({ sentence, trigger, frame }: Candidate, { cue }: Statement): boolean {
  const isObject =
    hasRelation(trigger, "obj", "nsubj:pass") && headOf(sentence, trigger)?.start === cue?.start;
  if (frame.pos !== "noun" || isObject) return false;
  return isDefinite(sentence, trigger);
}
