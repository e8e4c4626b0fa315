import type { Sentence, Token } from "../../model/document.ts";
import { dependents, hasRelation, headOf } from "../../text/tree.ts";
import { baseForms } from "../base-forms.ts";
import type { Candidate } from "../candidate.ts";
import { isDefinite } from "../definite.ts";
import type { Reading } from "../reading.ts";
import { isVerb, markerOf } from "../roles/clauses.ts";
import { marked } from "../roles/marked.ts";
import { partiesAt } from "../roles/parties.ts";
import { modalityOf } from "../status/modality.ts";
import type { Construction, Said } from "./construction.ts";

/** Verbs that say of something what it is: *called the ban illegal, described the seizure as an outrage*. */
const labelling = new Set(
  "brand call characterise characterize consider deem depict describe label paint portray proclaim pronounce term".split(
    " ",
  ),
);

/** Nouns that say nothing of their own, so that their attribute is the judgement: *a hostile act, an act of piracy*. */
const empty = new Set(
  "act action approach attempt attitude behavior behaviour campaign conduct decision development language manoeuvre maneuver measure method move pack policy practice precedent response series statement step string tactic tissue way web".split(
    " ",
  ),
);

/**
 * Words by which a speaker passes judgement on another's doing.
 *
 *     Khartoum said  the council's text  was unbalanced.         ACCUSE disapprove: Sudan to the council
 *     Minsk described  the closure  as a hostile act.            ACCUSE disapprove, of whoever was told to have closed it
 *     Cairo called  the report  a pack of lies.                  REJECT
 *
 *     The envoy said  the election in Lima  was a sham.   ACCUSE disapprove: to Peru
 *
 * Leaves alone judgements on one's own side and on nobody in politics, and words that are only foreseen.
 */
export const evaluation: Construction = {
  id: "evaluation",

  find(reading, said) {
    const { sentence, predicate, speaker } = said;
    const judgement = judgementOf(reading, sentence, predicate);
    if (!judgement || modalityOf(sentence, predicate) !== "real") return undefined;
    const about = judged(said);
    const places = about.flatMap((noun) => marked(sentence, noun, "in"));
    const [named = [], there = []] = [about, places].map((tokens) =>
      partiesAt(reading, sentence, "recipients", tokens).filter(
        ({ actor }) => actor.id !== speaker.actor.id && (actor.country !== null || actor.sector !== null),
      ),
    );
    const recipients = named.length > 0 ? named : there;
    // Whose "the closure" is, what was told before may tell.
    const isOpen = recipients.length === 0 && about.some((t) => t.upos === "NOUN" && isDefinite(sentence, t));
    if (recipients.length === 0 && !isOpen) return undefined;
    if (judgement === "good")
      return isOpen ? undefined : { type: "SUPPORT", modes: [], cameo: "051", recipients };
    const isRefused = isUntrue(reading, sentence, predicate) && about.some((t) => isWord(reading, t));
    return isRefused
      ? { type: "REJECT", modes: [], cameo: "120", recipients, about }
      : { type: "ACCUSE", modes: ["disapprove"], cameo: "111", recipients, about };
  },
};

/** Tells a judgement from other acts. */
export function isEvaluation({ frame }: Candidate): boolean {
  return frame.id.endsWith(`/${evaluation.id}`);
}

/** What a judgement is about; nothing for other acts. */
export function judgedBy(candidate: Candidate): Token | undefined {
  return isEvaluation(candidate) ? candidate.fillers.find(({ upos }) => upos === "NOUN") : undefined;
}

function judgementOf({ lexicon }: Reading, sentence: Sentence, token: Token): "bad" | "good" | undefined {
  if (isVerb(token)) return undefined;
  for (const word of [token, ...attributesOf(sentence, token)])
    for (const base of baseForms(word)) {
      const judgement = lexicon.judgements.get(base);
      if (judgement && (word === token || judgement === "bad")) return judgement;
    }
  return undefined;
}

/** *An [unlawful] act, an act of [piracy], a pack of [lies]*. */
function attributesOf(sentence: Sentence, token: Token): readonly Token[] {
  if (!empty.has(token.lemma.toLowerCase())) return [];
  return [...dependents(sentence, token, "amod"), ...marked(sentence, token, "of")];
}

function isUntrue({ lexicon }: Reading, sentence: Sentence, token: Token): boolean {
  const untrue = lexicon.classes.get("falsehood");
  return [token, ...attributesOf(sentence, token)].some((word) =>
    baseForms(word).some((base) => untrue?.has(base)),
  );
}

/** What can be true or false, or taken up or not: *the report, the offer*. */
function isWord({ lexicon }: Reading, token: Token): boolean {
  return ["claim", "proposal"].some((name) =>
    baseForms(token).some((base) => lexicon.classes.get(name)?.has(base)),
  );
}

/** What a judgement is about: its subject, or the object that it is said of (*called the sanctions illegal*). */
function judged({ sentence, predicate }: Said): readonly Token[] {
  const subjects = dependents(sentence, predicate, "nsubj");
  if (subjects.length > 0) return subjects;
  const governor = headOf(sentence, predicate);
  if (!governor || !isSaidOf(sentence, predicate, governor)) return [];
  const object = dependents(sentence, governor, "obj", "nsubj:pass").find((t) => t.id < predicate.id);
  return object ? [object] : [];
}

function isSaidOf(sentence: Sentence, predicate: Token, governor: Token): boolean {
  if (hasRelation(predicate, "xcomp")) return true;
  if (!labelling.has(governor.lemma)) return false;
  // "Called the closure 'a scam'": a parser may take both for objects.
  if (hasRelation(predicate, "obj")) return true;
  return hasRelation(predicate, "obl", "advcl") && markerOf(sentence, predicate) === "as";
}
