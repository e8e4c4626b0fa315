import type { Cue, CueLexicon } from "../../lexicon/cues.ts";
import type { Sentence, Token } from "../../model/document.ts";
import { verbCue } from "../cue.ts";

/** How many words may stand between a quotation and the verb that reports it. */
export const reach = 24;

/** A verb beside a quotation. */
export interface Neighbour {
  readonly sentence: Sentence;
  readonly token: Token;
  /** The words between, which name the speaker. */
  readonly source: readonly Token[];
  /** The verb need not be one of saying: *issued the following statement:*. */
  readonly isAnnounced?: boolean;
}

/** Tells whether a word may report the quotation beside it. */
export function introduces(sentence: Sentence, token: Token, words: CueLexicon): boolean {
  if (token.upos === "ADJ" || token.upos === "ADV") return false;
  const cue = listed(sentence, token, words);
  if (!cue) return false;
  return cue.frames.has("quote") || (token.upos === "VERB" && cue.frames.get("that") === "always");
}

/** Returns what the lists know of a word as a verb, with its particle first: *went on*. */
export function listed(sentence: Sentence, token: Token, words: CueLexicon): Cue | undefined {
  return verbCue({ sentence, token, words }) ?? words.verbs.get(lemmaOf(token));
}

/** A capital at the start of a line may hide a verb: *Said Ellis*. */
function lemmaOf(token: Token): string {
  const form = token.form.toLowerCase();
  return form === "said" || form === "says" ? "say" : token.lemma.toLowerCase();
}
