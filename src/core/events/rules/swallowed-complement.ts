import type { Sentence, Token } from "../../model/document.ts";
import type { EventType } from "../../model/event.ts";
import { dependents, hasRelation, headOf } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import { isDefinite } from "../definite.ts";
import { isVerb, markerOf } from "../roles/clauses.ts";
import type { EventRule } from "./rule.ts";

/** Types that are about an act yet to come, which is no second event. */
const swallowing = new Set<EventType>(["REQUEST", "THREATEN", "REJECT", "AGREE", "CONCEDE"]);

/** Words up the tree after which a complement no longer belongs to the act. */
const reach = 7;

/**
 * What somebody demands, threatens, refuses or promises.
 *
 *     urged Israel to stop the strikes,   warned against arming them,   called for talks
 *                     ----                             ------                    -----
 *
 * Praise and backing take in what they are backed by, with its recipients: *reaffirmed its commitment to defend Oman*.
 * Leaves alone an act that the text takes for real inside the demand, *the strikes*, and what somebody else may do
 * of which one warns: *warned that Iraq could attack*.
 */
export const swallowedComplement: EventRule = {
  id: "swallowed-complement",

  refine(candidate, { lexicon }, all) {
    const commitment = all.find((other) => isOfFiller(candidate, other));
    if (commitment)
      return candidate.recipients.length > 0
        ? candidate
        : { ...candidate, recipients: commitment.recipients };
    if (all.some((other) => isOfFiller(other, candidate))) return undefined;
    const { sentence, trigger } = candidate;
    let current: Token = trigger;
    for (let steps = 0; steps < reach; steps++) {
      const head = headOf(sentence, current);
      if (!head || !isInside(candidate, current, head)) return candidate;
      // "Rejected claims that it shelled the port": what is claimed was there before.
      if (isVerb(current) && lexicon.classes.get("claim")?.has(head.lemma.toLowerCase())) return candidate;
      const beside = current.deprel === "conj";
      const governor = beside ? undefined : all.find((c) => c.trigger === head && c.sentence === sentence);
      if (governor && swallows(governor, current) && !isReal(candidate, governor, steps)) return undefined;
      current = head;
    }
    return candidate;
  },
};

/** Nouns that say that somebody will do something. */
const committing = new Set([
  "commitment",
  "determination",
  "pledge",
  "promise",
  "readiness",
  "resolve",
  "willingness",
]);

/** *Reaffirmed its commitment to defend Oman*: what the noun that a verb asks for commits to. */
function isOfFiller({ type, fillers, frame }: Candidate, { sentence, trigger }: Candidate): boolean {
  if (type !== "SUPPORT" || frame.pos !== "verb" || !hasRelation(trigger, "acl")) return false;
  const noun = headOf(sentence, trigger);
  return (
    noun !== undefined &&
    committing.has(noun.lemma) &&
    fillers.includes(noun) &&
    markerOf(sentence, trigger) === "to"
  );
}

/** Tells whether a word lies in the complement of its head, not beside it. */
function isInside({ sentence }: Candidate, token: Token, head: Token): boolean {
  if (hasRelation(token, "xcomp", "ccomp", "obj", "obl", "nmod", "conj", "nsubj:pass", "compound"))
    return true;
  if (hasRelation(token, "nsubj")) return hasRelation(head, "ccomp", "xcomp", "advcl");
  const marker = markerOf(sentence, token);
  if (token.deprel === "acl" || (hasRelation(token, "advcl") && isVerb(head)))
    return ["against", "for", "from", "of", "that", "to"].includes(marker ?? "") || token.xpos === "VB";
  return false;
}

/** Tells whether a word that hangs on a predicate is what it is about: *apologized for the killing* is not. */
function swallows({ type, sentence }: Candidate, token: Token): boolean {
  if (!swallowing.has(type) || (type === "THREATEN" && isFeared(sentence, token))) return false;
  return type === "REQUEST" || isVerb(token) || markerOf(sentence, token) !== "for";
}

/** Tells whether a clause says what somebody named in it may do. */
function isFeared(sentence: Sentence, clause: Token): boolean {
  const may = dependents(sentence, clause, "aux").some(({ lemma }) => /^(?:could|may|might)$/u.test(lemma));
  const subject = dependents(sentence, clause, "nsubj")[0];
  return may && subject !== undefined && subject.upos !== "PRON";
}

/** Tells whether the text takes the act for real although it stands in a complement. */
function isReal(candidate: Candidate, governor: Candidate, steps: number): boolean {
  if (candidate.frame.pos !== "noun") return governor.type === "REJECT" && candidate.type === "REQUEST";
  const spoken = ["REQUEST", "ACCUSE", "THREATEN", "REJECT"].includes(candidate.type);
  if (spoken && (governor.type === "REJECT" || isDefinite(candidate.sentence, candidate.trigger)))
    return true;
  const conflict = ["ASSAULT", "COERCE", "SANCTION", "PROTEST", "MOBILIZE"].includes(candidate.type);
  return steps > 0 && conflict && isDefinite(candidate.sentence, candidate.trigger);
}
