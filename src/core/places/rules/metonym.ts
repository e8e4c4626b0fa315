import type { Sentence, Token } from "../../model/document.ts";
import { dependent, headOf } from "../../text/tree.ts";
import type { PlaceRule } from "../rule.ts";

/**
 * A capital, a seat of government or a country that speaks, decides or is spoken to: its government, no place.
 *
 *     Washington  said  it would not yield and accused  Tehran  of lying.
 *
 * A capital is one too as the subject of any verb with an object (*Ankara regards the militia as …*).
 * Leaves alone the subjects of other verbs (*Cairo lies on the Nile*) and towns that are no capital.
 */
export const metonym: PlaceRule = {
  id: "metonym",

  decide({ sentence, first, last, entries }, { lexicon }) {
    const head = sentence.tokens
      .slice(first.id - 1, last.id)
      .find((token) => token.head < first.id || token.head > last.id);
    if (!head || !["nsubj", "obj", "iobj"].includes(head.deprel)) return undefined;
    const verb = headOf(sentence, head);
    if (!verb) return undefined;
    const capital = entries.some(({ seat }) => seat === "country");
    if (lexicon.places.words.speech.has(verb.lemma.toLowerCase()))
      return capital || entries.some(({ feature }) => feature === "country" || feature === "site")
        ? false
        : undefined;
    return capital && head.deprel === "nsubj" && isAct(sentence, verb) ? false : undefined;
  },
};

/** *Ankara regards the militia as …*, not *Cairo lies on the Nile*. */
function isAct(sentence: Sentence, verb: Token): boolean {
  return verb.upos === "VERB" && dependent(sentence, verb, "obj", "ccomp", "xcomp") !== undefined;
}
