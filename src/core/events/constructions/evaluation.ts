import type { Token } from "../../model/document.ts";
import { dependent, dependents, hasRelation, headOf } from "../../text/tree.ts";
import { baseForms } from "../base-forms.ts";
import type { Reading } from "../reading.ts";
import { isVerb } from "../roles/clauses.ts";
import { partiesAt } from "../roles/parties.ts";
import { modalityOf } from "../status/modality.ts";
import type { Construction, Said } from "./construction.ts";

/**
 * Words by which a speaker passes judgement on another's doing.
 *
 *     Khartoum said  the council's text  was unbalanced.     ACCUSE disapprove: Sudan to the council
 *
 * Leaves alone judgements on one's own side and on nobody in politics, and words that are only foreseen.
 */
export const evaluation: Construction = {
  id: "evaluation",

  find(reading, said) {
    const { sentence, predicate, speaker } = said;
    const judgement = judgementOf(reading, predicate);
    if (!judgement || modalityOf(sentence, predicate) !== "real") return undefined;
    const recipients = partiesAt(reading, sentence, "recipients", judged(said)).filter(
      ({ actor }) => actor.id !== speaker.actor.id && (actor.country !== null || actor.sector !== null),
    );
    if (recipients.length === 0) return undefined;
    return judgement === "bad"
      ? { type: "ACCUSE", modes: ["disapprove"], cameo: "111", recipients }
      : { type: "SUPPORT", modes: [], cameo: "051", recipients };
  },
};

function judgementOf({ lexicon }: Reading, token: Token): "bad" | "good" | undefined {
  if (isVerb(token)) return undefined;
  for (const base of baseForms(token)) {
    const judgement = lexicon.judgements.get(base);
    if (judgement) return judgement;
  }
  return undefined;
}

/** What a judgement is about: its subject, or the object that it is said of (*called the sanctions illegal*). */
function judged({ sentence, predicate }: Said): readonly Token[] {
  const subjects = dependents(sentence, predicate, "nsubj");
  if (subjects.length > 0) return subjects;
  const governor = headOf(sentence, predicate);
  if (!governor || !hasRelation(predicate, "xcomp")) return [];
  const object = dependent(sentence, governor, "obj", "nsubj:pass");
  return object ? [object] : [];
}
