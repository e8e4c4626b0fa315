import type { Cue, CueLexicon, Meaning } from "../../lexicon/cues.ts";
import type { Sentence, Token } from "../../model/document.ts";

/** A word that may be a cue, with what a rule needs to judge it. */
export interface Site {
  readonly sentence: Sentence;
  readonly token: Token;
  readonly words: CueLexicon;
  /** What the lists know of the token as a verb, its particle taken in. */
  readonly verb: Cue | undefined;
  /** Tells whether a noun phrase, given its head, is a person, a body, a people or a state. */
  isSomebody(head: Token): boolean;
  /** Tells whether a word belongs to words of time: *Friday*, *last week*. */
  isTime(word: Token): boolean;
}

/** One attribution as its tree shows it, before quotation marks and voices are looked at. */
export interface Finding {
  /** The cue word, with its negation where it has one. */
  readonly cue: readonly Token[];
  /** Head of the phrase that names the speaker; undefined where none does. */
  readonly source: Token | undefined;
  /** All words of that phrase, where the rule knows them better than the tree. */
  readonly sourceWords?: readonly Token[] | undefined;
  /** Words that others must leave out of their content: an aside of the reporter's between commas. */
  readonly aside?: readonly Token[] | undefined;
  /** All words of the content, in text order. */
  readonly content: readonly Token[];
  readonly meaning: Meaning;
}

/** Looks at one word at a time; the first rule in the list that finds something there wins. */
export interface StatementRule {
  readonly id: string;
  find(site: Site): Finding | undefined;
}
