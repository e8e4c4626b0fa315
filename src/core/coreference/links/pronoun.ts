import type { Sentence, Token } from "../../model/document.ts";
import { dependent, hasRelation, headOf } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import { type Appearance, type Link, recent } from "../discourse.ts";
import type { Entity } from "../entity.ts";
import { speakerOf } from "../speakers.ts";

/** A pronoun looks no further back than this many sentences. */
const reach = 3;

/**
 * A pronoun of the third person and what was in focus.
 *
 *     [Blinken] told reporters that … [He] said …      [Egypt] rejected the plan. [Its] envoy …
 *
 * The subject of the same or the last sentence goes before nearer words. Leaves alone an object of the verb whose
 * subject is the candidate (*Trump praised him*), and who speaks the words that the pronoun is in.
 */
export const pronoun: Link = {
  id: "pronoun",

  find(candidate, discourse) {
    if (candidate.mention !== "pronoun" || candidate.person !== 3) return undefined;
    const voice = discourse.voiceOf(candidate.head);
    // Who is interviewed says it of things.
    if (isIt(candidate) && voice.turn) return undefined;
    const speaker = speakerOf(voice, discourse);
    let best: { entity: Entity; score: number } | undefined;
    for (const seen of recent(discourse, candidate, reach)) {
      if (!suits(candidate, seen) || isCoArgument(candidate, seen) || seen.entity === speaker) continue;
      const score = salience(candidate, seen);
      if (!best || score > best.score) best = { entity: seen.entity, score };
    }
    return best?.entity;
  },
};

function suits(candidate: Candidate, { entity, candidate: seen }: Appearance): boolean {
  if (seen.person !== 3) return false;
  if (candidate.gender)
    return (
      !entity.plural && entity.sort === "person" && (!entity.gender || entity.gender === candidate.gender)
    );
  if (candidate.plural) return entity.plural || entity.sort === "organization";
  return !entity.plural && entity.sort !== "person";
}

/** *Trump praised him, Trump rang to praise him*: subject and object of one verb are two. */
function isCoArgument({ sentence, head }: Candidate, { candidate: seen }: Appearance): boolean {
  if (seen.sentence !== sentence || hasRelation(head, "nmod:poss") || /sel(?:f|ves)$/u.test(head.form))
    return false;
  const governor = headOf(sentence, seen.head);
  const verb = headOf(sentence, head);
  // Josh, he is coming: what stands before the subject of its verb may be it.
  if (!verb || governor === verb) return governor === verb && !hasRelation(head, "nsubj");
  const sharesSubject = seen.isSubject && !hasRelation(head, "nsubj") && isInfinitive(sentence, verb);
  return sharesSubject && headOf(sentence, verb) === governor;
}

/** *rang [to praise him]*: an adjunct infinitive has the subject of the verb above. */
function isInfinitive(sentence: Sentence, verb: Token): boolean {
  return hasRelation(verb, "advcl", "xcomp") && dependent(sentence, verb, "mark")?.lemma === "to";
}

function salience(candidate: Candidate, { candidate: seen, entity }: Appearance): number {
  let score = -4 * (candidate.sentence.index - seen.sentence.index);
  if (isIt(candidate) && entity.sort !== "thing") score -= 4;
  if (seen.isSubject) score += 3;
  if (seen.mention !== "nominal") score += 1;
  if (candidate.plural && entity.sort === "person") score += 2;
  if (candidate.plural && !entity.plural) score -= 3;
  score += Math.min(4, entity.mentions.length / 6);
  score -= Math.min(2, (candidate.head.start - seen.head.end) / 100);
  return score;
}

function isIt({ head }: Candidate): boolean {
  return /^(?:it|itself)$/iu.test(head.form);
}
