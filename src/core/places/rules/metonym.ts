import { headOf } from "../../text/tree.ts";
import type { PlaceRule } from "../rule.ts";

/**
 * A capital, a seat of government or a country that speaks, decides or is spoken to: its government, no place.
 *
 *     Washington  said  it would not yield and accused  Tehran  of lying.
 *
 * Leaves alone the subjects of other verbs (*Aleppo fell*) and towns that are no capital.
 */
export const metonym: PlaceRule = {
  id: "metonym",

  decide({ sentence, first, last, entries }, { lexicon }) {
    const head = sentence.tokens
      .slice(first.id - 1, last.id)
      .find((token) => token.head < first.id || token.head > last.id);
    if (!head || !["nsubj", "obj", "iobj"].includes(head.deprel)) return undefined;
    const verb = headOf(sentence, head);
    if (!verb || !lexicon.places.words.speech.has(verb.lemma.toLowerCase())) return undefined;
    const speaks = entries.some(
      ({ feature, seat }) => feature === "country" || feature === "site" || seat === "country",
    );
    return speaks ? false : undefined;
  },
};
