import type { Sentence, Token } from "../model/document.ts";
import { dependents, hasRelation, headOf } from "./tree.ts";

/** Nouns for a part or kind of place that a name goes with: what is there is in the place named. */
const kinds = new Set(
  `airport area base border bridge camp capital centre center checkpoint city coast community corner countryside
  county crossing district edge enclave frontier governorate heart hospital island mosque municipality
  neighborhood neighbourhood oasis outskirts part peninsula plain pocket port prison province quarter region
  resort settlement shore side square stadium stronghold suburb town township valley vicinity village zone`.split(
    /\s+/u,
  ),
);

/**
 * Returns the word that stands for a place in its clause: the noun of place that its name goes with, else itself.
 *
 *     the assault on the city of Afrin      at the Guliston checkpoint      in a suburb of the port of Aden
 *                        ---- <- -----             checkpoint <-                ------ <-              ----
 *
 * Leaves alone a name that goes with anything else (*the mayor of Afrin, Guliston officials*).
 */
export function locusOf(sentence: Sentence, name: Token): Token {
  let locus = name;
  for (let steps = 0; steps < 4; steps++) {
    const head = headOf(sentence, locus);
    if (!head || !kinds.has(head.lemma.toLowerCase()) || !goesWith(sentence, locus)) return locus;
    locus = head;
  }
  return locus;
}

function goesWith(sentence: Sentence, name: Token): boolean {
  if (hasRelation(name, "compound", "flat", "appos", "nmod:poss")) return true;
  return (
    hasRelation(name, "nmod") &&
    dependents(sentence, name, "case").some((t) => t.lemma.toLowerCase() === "of")
  );
}
