import type { EventRule } from "./rule.ts";

/**
 * A verb that only carries an event noun: the noun tells what was done.
 *
 *     hold talks with Quito     CONSULT by talks, nothing by hold
 *
 * Leaves alone a verb whose frame asks for the noun (*hold an exercise*): there the noun is consumed.
 */
export const lightVerb: EventRule = {
  id: "light-verb",

  refine(candidate, { lexicon }, all) {
    const { sentence, trigger, frame, fillers } = candidate;
    if (frame.pos !== "verb" || !lexicon.supportVerbs.get(trigger.lemma)?.has("object")) return candidate;
    const carried = all.some(
      (noun) =>
        noun.frame.pos === "noun" &&
        noun.sentence === sentence &&
        noun.trigger.head === trigger.id &&
        ["obj", "nsubj:pass"].includes(noun.trigger.deprel) &&
        !fillers.includes(noun.trigger) &&
        !candidate.words.includes(noun.trigger),
    );
    return carried ? undefined : candidate;
  },
};
