import type { Sentence, Token } from "../../model/document.ts";
import { dependent, hasRelation, headOf } from "../../text/tree.ts";
import { type Appearance, type Link, recent } from "../cast.ts";
import type { Figure } from "../draft.ts";
import type { Candidate } from "../rule.ts";

/** A pronoun looks no further back than this many sentences. */
const reach = 4;

/**
 * A personal pronoun and the one who was in focus.
 *
 *     [Blinken] told reporters that … [He] said …      [Egypt] rejected the plan. [Its] envoy …
 *
 * The subject of the same or the last sentence goes before nearer words. Leaves alone one of the other
 * gender, and an object of the verb whose subject is the candidate (*Trump praised him*).
 */
export const personalPronoun: Link = {
  id: "personal-pronoun",

  find(candidate, cast) {
    if (candidate.mention !== "pronoun" || candidate.noun === "who") return undefined;
    const seenBefore = [...recent(cast, candidate, reach)];
    const others = new Set(
      seenBefore.filter((seen) => isCoArgument(candidate, seen)).map(({ figure }) => figure),
    );
    let best: { figure: Figure; score: number } | undefined;
    for (const seen of seenBefore) {
      if (!suits(candidate, seen) || others.has(seen.figure)) continue;
      const score = salience(candidate, seen);
      if (!best || score > best.score) best = { figure: seen.figure, score };
    }
    return best?.figure;
  },
};

function suits(candidate: Candidate, { figure }: Appearance): boolean {
  const { draft } = figure;
  if (candidate.kind === "person") {
    if (draft.plural || (draft.kind !== "person" && draft.kind !== "unnamed")) return false;
    return !draft.gender || draft.gender === candidate.gender;
  }
  if (candidate.plural) return draft.plural || draft.kind === "group" || draft.kind === "organization";
  return !draft.plural && ["state", "organization", "group"].includes(draft.kind);
}

/** *Trump praised him, Trump met and praised him, Trump rang to praise him*: subject and object of one verb are two. */
function isCoArgument(candidate: Candidate, seen: Appearance): boolean {
  const { sentence, head } = candidate;
  if (seen.candidate.sentence !== sentence || head.deprel === "nmod:poss") return false;
  const governor = headOf(sentence, seen.candidate.head);
  const verb = headOf(sentence, partOf(sentence, head));
  if (!verb || governor === verb) return governor === verb;
  // "A Royal Navy frigate drove them off": nor is it the navy that is driven off.
  if (governor && hasRelation(seen.candidate.head, "compound", "amod") && hasRelation(governor, "nsubj"))
    return headOf(sentence, governor) === verb && !hasRelation(head, "nsubj");
  return seen.isSubject && !hasRelation(head, "nsubj") && governor === verbOfSubject(sentence, verb);
}

/** *deported [11] of them*: a number or part of those meant stands where they would. */
function partOf(sentence: Sentence, head: Token): Token {
  const part = hasRelation(head, "nmod") ? headOf(sentence, head) : undefined;
  const isPart = part && /^(?:DET|NUM|PRON)$/u.test(part.upos);
  return isPart && dependent(sentence, head, "case")?.lemma === "of" ? part : head;
}

/** The verb that has the subject of one without: *[met] and praised him, [rang] to praise him*. */
function verbOfSubject(sentence: Sentence, verb: Token): Token | undefined {
  const isJoined = verb.deprel === "conj" && !dependent(sentence, verb, "nsubj", "csubj", "expl");
  return isJoined || isInfinitive(sentence, verb) ? headOf(sentence, verb) : undefined;
}

/** *rang [to praise him]*: an adjunct infinitive has the subject of the verb above. */
function isInfinitive(sentence: Sentence, verb: Token): boolean {
  return hasRelation(verb, "advcl") && dependent(sentence, verb, "mark")?.lemma === "to";
}

/** *criticised [Bolton] for [his] insistence*: who is praised or blamed is so for what is his own. */
function isJudged({ sentence, head }: Candidate, { candidate: seen }: Appearance): boolean {
  if (seen.sentence !== sentence || head.deprel !== "nmod:poss" || !hasRelation(seen.head, "obj"))
    return false;
  const ground = headOf(sentence, head);
  if (!ground || dependent(sentence, ground, "case")?.lemma !== "for") return false;
  return hasRelation(ground, "obl") && headOf(sentence, ground) === headOf(sentence, seen.head);
}

/** *[officials] and [their] relatives*: what is joined to somebody with *their* is his. */
function isBesideOwner({ sentence, head }: Candidate, { candidate: seen }: Appearance): boolean {
  if (seen.sentence !== sentence || head.deprel !== "nmod:poss") return false;
  const owned = headOf(sentence, head);
  return owned?.deprel === "conj" && headOf(sentence, owned) === seen.head;
}

/** Verbs of those who tell a reporter something. */
const saying = /^(?:add|confirm|explain|note|report|say|tell)$/u;

/** *three officials told The Courier … [they] said*: who spoke goes on. */
function isSpeaker({ sentence, head }: Candidate): boolean {
  return hasRelation(head, "nsubj") && saying.test(headOf(sentence, head)?.lemma ?? "");
}

/** *[Vucic] told reporters that Kurti wanted …*: Vucic, not Kurti. */
function isOfMainClause({ candidate: { sentence, head } }: Appearance): boolean {
  return headOf(sentence, head)?.head === 0;
}

/** *according to [the officials]* */
function isSourced({ sentence, head }: Candidate): boolean {
  return dependent(sentence, head, "case")?.form.toLowerCase() === "according";
}

/** *spoke with [her] and assured [her] of help*: who is acted on goes on to be so. */
function isAlongside(
  { sentence, head, kind }: Candidate,
  { candidate: seen, isSubject }: Appearance,
): boolean {
  if (kind !== "person" || seen.sentence !== sentence || isSubject || seen.mention !== "name") return false;
  return hasRelation(head, "obj", "iobj", "obl") && hasRelation(seen.head, "obj", "iobj", "obl");
}

/** *[The front], which came after Spain left, said [it] would go on*: who speaks speaks of himself. */
function isTeller({ sentence, head }: Candidate, { candidate: seen }: Appearance): boolean {
  if (seen.sentence !== sentence || !hasRelation(head, "nsubj", "nsubj:pass")) return false;
  const clause = headOf(sentence, head);
  const above = clause && hasRelation(clause, "ccomp") ? headOf(sentence, clause) : undefined;
  return above !== undefined && hasRelation(seen.head, "nsubj") && headOf(sentence, seen.head) === above;
}

function salience(candidate: Candidate, seen: Appearance): number {
  const { draft } = seen.figure;
  const distance = candidate.sentence.index - seen.candidate.sentence.index;
  let score = -4 * distance;
  if (seen.isSubject) score += 5;
  if (isAlongside(candidate, seen)) score += 3;
  if (seen.candidate.mention === "name") score += 1;
  if (seen.candidate.rule === "demonym") score -= 3;
  if (seen.candidate.head.deprel === "nmod:poss") score -= 1;
  if (isTeller(candidate, seen)) score += 4;
  if (isJudged(candidate, seen)) score += 7;
  if (isBesideOwner(candidate, seen)) score += 8;
  if (candidate.plural && isSpeaker(candidate) && (isSpeaker(seen.candidate) || isSourced(seen.candidate)))
    score += 6;
  if (
    candidate.kind === "person" &&
    isSpeaker(candidate) &&
    isSpeaker(seen.candidate) &&
    isOfMainClause(seen)
  )
    score += 2;
  if (candidate.kind === "person" && draft.kind === "person") score += 2;
  if (candidate.plural && draft.plural) score += 3;
  if (!candidate.plural && candidate.kind !== "person" && draft.kind === "group") score -= 1;
  score -= Math.min(2, (candidate.span.start - seen.candidate.span.end) / 400);
  return score;
}
