import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Token } from "../model/document.ts";
import type { Candidate } from "./candidate.ts";
import type { Entity } from "./entity.ts";
import type { Voice } from "./voices.ts";

/** A mention that was read, and what it stands for. */
export interface Appearance {
  readonly candidate: Candidate;
  readonly entity: Entity;
}

/** All that was spoken of before the mention in hand, for the links to choose from. */
export interface Discourse {
  readonly lexicon: Lexicon;
  /** Mentions in the order of their heads. */
  readonly past: readonly Appearance[];
  /** Returns what the phrase headed by a token stands for, where it was read. */
  at(token: Token): Entity | undefined;
  /** Returns those with a name, a noun or a part of a name, the last spoken of first. */
  called(words: string): readonly Entity[];
  ofActor(id: string): Entity | undefined;
  ofPlace(id: string): Entity | undefined;
  voiceOf(token: Token): Voice;
}

/** Decides whether a mention takes up something spoken of. */
export interface Link {
  readonly id: string;
  find(candidate: Candidate, discourse: Discourse): Entity | undefined;
}

/** Most mentions that a link looks back over, whatever the number of sentences. */
const farthest = 120;

/** Returns mentions from the last back to `sentences` before a candidate, the nearest first. */
export function* recent({ past }: Discourse, candidate: Candidate, sentences: number): Generator<Appearance> {
  for (let i = past.length - 1; i >= 0 && i >= past.length - farthest; i--) {
    const seen = past[i] as Appearance;
    if (candidate.sentence.index - seen.candidate.sentence.index > sentences) return;
    if (seen.candidate.head.start < candidate.head.start) yield seen;
  }
}
