import type { Token } from "../../model/document.ts";
import type { EventType } from "../../model/event.ts";
import { dependents, hasRelation, headOf } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import { isVerb, markerOf } from "../roles/clauses.ts";
import type { EventRule } from "./rule.ts";

/** Types that are about an act yet to come, which is no second event. */
const swallowing = new Set<EventType>(["REQUEST", "THREATEN", "REJECT", "AGREE", "CONCEDE"]);

/** Words up the tree after which a complement no longer belongs to the act. */
const reach = 7;

/**
 * What somebody demands, threatens, refuses or promises.
 *
 *     urged Israel to stop the strikes,   threatened to attack,   called for talks
 *                     ----                              ------              -----
 *
 * Leaves alone an act that the text takes for real inside the demand: *the strikes* are an event.
 */
export const swallowedComplement: EventRule = {
  id: "swallowed-complement",

  refine(candidate, _reading, all) {
    const { sentence, trigger } = candidate;
    let current: Token = trigger;
    for (let steps = 0; steps < reach; steps++) {
      const head = headOf(sentence, current);
      if (!head || !isInside(candidate, current, head)) return candidate;
      const beside = current.deprel === "conj";
      const governor = beside ? undefined : all.find((c) => c.trigger === head && c.sentence === sentence);
      if (governor && swallowing.has(governor.type) && !isReal(candidate, governor, steps)) return undefined;
      current = head;
    }
    return candidate;
  },
};

/** Tells whether a word lies in the complement of its head, not beside it. */
function isInside({ sentence }: Candidate, token: Token, head: Token): boolean {
  if (hasRelation(token, "xcomp", "ccomp", "obj", "obl", "nmod", "conj", "nsubj:pass", "compound"))
    return true;
  if (hasRelation(token, "nsubj")) return hasRelation(head, "ccomp", "xcomp", "advcl");
  const marker = markerOf(sentence, token);
  if (token.deprel === "acl" || (hasRelation(token, "advcl") && isVerb(head)))
    return ["to", "of", "for", "from", "that"].includes(marker ?? "") || token.xpos === "VB";
  return false;
}

function isReal(candidate: Candidate, governor: Candidate, steps: number): boolean {
  if (candidate.frame.pos !== "noun") return governor.type === "REJECT" && candidate.type === "REQUEST";
  if (governor.type === "REJECT" && (candidate.type === "REQUEST" || candidate.type === "ACCUSE"))
    return true;
  if (steps === 0) return false;
  const definite = dependents(candidate.sentence, candidate.trigger, "det", "nmod:poss").some(
    (t) => t.deprel === "nmod:poss" || ["the", "this", "these", "those"].includes(t.lemma.toLowerCase()),
  );
  const conflict = ["ASSAULT", "COERCE", "SANCTION", "PROTEST", "MOBILIZE"].includes(candidate.type);
  return definite && conflict;
}
