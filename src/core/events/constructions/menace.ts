import type { Token } from "../../model/document.ts";
import { dependents } from "../../text/tree.ts";
import { baseForms } from "../base-forms.ts";
import type { Party } from "../candidate.ts";
import { isPassive, isVerb, markerOf } from "../roles/clauses.ts";
import { partiesAt } from "../roles/parties.ts";
import { subjectsOf } from "../roles/subjects.ts";
import { modalityOf } from "../status/modality.ts";
import type { Construction, Said } from "./construction.ts";

/**
 * Harm that a speaker says will come: from one's own side, or to another's.
 *
 *     The general said  his men  would retaliate.          THREATEN
 *     The king said  Lima  would pay a heavy price.        THREATEN: to Lima
 *     The king said  any attack  would be met with force.  THREATEN
 *
 * Leaves alone what a third party foresees, and what was done.
 */
export const menace: Construction = {
  id: "menace",

  find(reading, said) {
    const { sentence, predicate, speaker } = said;
    if (!isVerb(predicate) || modalityOf(sentence, predicate) !== "planned") return undefined;
    const isOf = (name: string) =>
      baseForms(predicate).some((base) => reading.lexicon.classes.get(name)?.has(base));
    const subjects = partiesAt(reading, sentence, "actors", subjectsOf(sentence, predicate));
    const isOwn = ({ actor }: Party) =>
      actor.id === speaker.actor.id || (actor.country !== null && actor.country === speaker.actor.country);
    if (isOf("answer-act") && subjects.some(isOwn)) return { ...threat, recipients: [] };
    if (isMet(said)) return { ...threat, recipients: [] };
    const others = subjects.filter((party) => !isOwn(party));
    if (others.length > 0 && (isOf("rue-act") || hasPrice(said))) return { ...threat, recipients: others };
    return undefined;
  },
};

const threat = { type: "THREATEN", modes: [], cameo: "130" } as const;

const costs = new Set("blow consequence price reckoning retaliation retribution wrath".split(" "));

const replies = new Set(
  "fire force reaction resistance response retaliation retribution strength".split(" "),
);

/** *Any attack would be met with a response*. */
function isMet({ sentence, predicate }: Said): boolean {
  if (predicate.lemma !== "meet" || !isPassive(sentence, predicate)) return false;
  return dependents(sentence, predicate, "obl").some(
    (phrase) => replies.has(phrase.lemma) && markerOf(sentence, phrase) === "with",
  );
}

/** *Will pay a heavy price, would face the consequences, will pay dearly.* */
function hasPrice({ sentence, predicate }: Said): boolean {
  if (!/^(?:bear|face|feel|meet|pay|suffer)$/u.test(predicate.lemma)) return false;
  const isCost = ({ lemma, form }: Token) => costs.has(lemma) || /^dearly$/iu.test(form);
  return dependents(sentence, predicate, "obj", "obl", "advmod").some(isCost);
}
