import type { Sentence, Token } from "../../../model/document.ts";
import type { Reality } from "../modality.ts";
import { addCluesAbove } from "./above.ts";
import { formOf } from "./form.ts";
import { addCluesNear } from "./near.ts";
import { addOwnClues } from "./own.ts";

/**
 * Returns what tells whether a predicate took place, each clue once: what the rules say, and what its own clause, its
 * governors and the words near it show. A clue is a kind and its value, parted by a space.
 *
 *     The rebels  failed  to  leave.     rules negated VB · word leave · over fail xcomp to · before to …
 */
export function cluesOf(sentence: Sentence, predicate: Token, reality: Reality): readonly string[] {
  const clues = ["any", `rules ${reality} ${formOf(sentence, predicate)}`];
  addOwnClues(clues, sentence, predicate);
  addCluesAbove(clues, sentence, predicate);
  addCluesNear(clues, sentence, predicate);
  return [...new Set(clues)];
}
