import { ancestors, dependents } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import type { EventRule } from "./rule.ts";

/** Words by which somebody gives the withdrawal out or orders it. */
const announcing = new Set(
  "agree announce announcement commit decide decision declare offer order pledge promise vow".split(" "),
);

/**
 * A withdrawal, release or truce that somebody announces or orders: given way in words, not yet in deed.
 *
 *     The president  ordered  the  withdrawal  of the troops.   CONCEDE
 *     The rebels     said they would free the captives.         CONCEDE
 *
 * Leaves alone one that is under way (RETREAT) or only planned (RETREAT, future).
 */
export const announcedWithdrawal: EventRule = {
  id: "announced-withdrawal",

  refine(candidate, reading) {
    if (candidate.type !== "RETREAT") return candidate;
    if (!isAnnounced(candidate) && !isPromised(candidate, reading)) return candidate;
    // A truce that is declared is one for CAMEO; a withdrawal is only an intent.
    const cameo = candidate.modes.includes("ceasefire") ? "0871" : "035";
    return { ...candidate, type: "CONCEDE", modes: [], cameo, status: "occurred" };
  },
};

function isAnnounced({ sentence, trigger, status }: Candidate): boolean {
  const [governor] = ancestors(sentence, trigger);
  if (governor && announcing.has(governor.lemma.toLowerCase()))
    return status === "future" || trigger.upos === "NOUN";
  return dependents(sentence, trigger, "acl", "amod").some((t) => announcing.has(t.lemma.toLowerCase()));
}

/** *The rebels said they would free the captives*: who says what he himself will do gives his word. */
function isPromised({ sentence, trigger, status, actors, assertedBy }: Candidate, reading: Reading): boolean {
  const speaker = reading.statementsById.get(assertedBy[0])?.speaker;
  if (status !== "future" || !speaker || !actors.some(({ actor }) => actor.id === speaker)) return false;
  return dependents(sentence, trigger, "aux").some((t) => /^(?:will|would|'ll|’ll|shall)$/iu.test(t.form));
}
