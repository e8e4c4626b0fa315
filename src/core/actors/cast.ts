import type { Mention } from "../model/actor.ts";
import type { Sentence, Token } from "../model/document.ts";
import { isSubject } from "./phrase.ts";
import type { Register } from "./register.ts";
import type { Candidate, Description } from "./rule.ts";
import type { Scene } from "./scene.ts";

/** An actor in the making. */
export interface Draft extends Description {
  /** Folded spellings of its name, the longest first. */
  readonly spellings: readonly string[];
  /** Shared by all states of the draft: a copy for each mention would cost the square of their number. */
  readonly mentions: Mention[];
  /** Nouns it has been called by: *minister*, *spokesman*. */
  readonly nouns: ReadonlySet<string>;
  readonly members: readonly Figure[];
  readonly memberOf: Figure | null;
  readonly rule: string;
}

/** Somebody in the report; `draft` grows with each mention. */
export interface Figure {
  draft: Draft;
}

/** A mention that was read, and whose it is. */
export interface Appearance {
  readonly candidate: Candidate;
  readonly figure: Figure;
  readonly isSubject: boolean;
}

/** Everybody found so far, for the links to choose from. */
export interface Cast {
  readonly scene: Scene;
  readonly register: Register;
  /** Mentions before the one in hand, in text order. */
  readonly past: readonly Appearance[];
  /** Returns how often somebody was the subject, and whether in the first sentence, among those. */
  prominenceOf(figure: Figure): Prominence;
  /** Returns whom the phrase headed by a token stands for. */
  figureAt(sentence: Sentence, token: Token): Figure | undefined;
}

/** How much somebody stood out so far. */
export interface Prominence {
  readonly subjects: number;
  readonly opens: boolean;
}

/** Decides whether a mention takes up somebody known. */
export interface Link {
  readonly id: string;
  find(candidate: Candidate, cast: Cast): Figure | undefined;
}

/** Makes the record of a mention that was read. */
export function appearance(candidate: Candidate, figure: Figure): Appearance {
  return { candidate, figure, isSubject: isSubject(candidate.sentence, candidate.head) };
}

/** Returns mentions from the last back to `sentences` before a candidate, the nearest first. */
export function* recent(cast: Cast, candidate: Candidate, sentences: number): Generator<Appearance> {
  for (let i = cast.past.length - 1; i >= 0; i--) {
    const seen = cast.past[i];
    if (!seen || candidate.sentence.index - seen.candidate.sentence.index > sentences) return;
    if (seen.candidate.span.end <= candidate.span.start) yield seen;
  }
}
