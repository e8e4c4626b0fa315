import type { Sentence, Token } from "../model/document.ts";
import type { Figure } from "./draft.ts";
import { isSubject } from "./phrase.ts";
import type { Register } from "./register.ts";
import type { Candidate } from "./rule.ts";
import type { Scene } from "./scene.ts";

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
