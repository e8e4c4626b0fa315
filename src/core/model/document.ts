import type { Actor } from "./actor.ts";
import type { Article } from "./article.ts";
import type { Chain } from "./chain.ts";
import type { EventRecord } from "./event.ts";
import type { Notice } from "./notice.ts";
import type { Place } from "./place.ts";
import type { Span } from "./span.ts";
import type { Statement } from "./statement.ts";
import type { TimeExpression } from "./time.ts";

/**
 * One syntactic word, with the columns of CoNLL-U under their own names.
 * Inside a multi-word token each word keeps its own letters: *don't* is `do` [0,2) and `n't` [2,5).
 */
export interface Token extends Span {
  /** 1-based position in its sentence. */
  readonly id: number;
  readonly form: string;
  readonly lemma: string;
  /** Universal part of speech. */
  readonly upos: string;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** `Number=Sing|Person=3`, or `_`. */
  readonly feats: string;
  /** `id` of the head; 0 for the root. */
  readonly head: number;
  /** Universal relation with its subtype: `nsubj:pass`. */
  readonly deprel: string;
}

/** A multi-word token: words `first` to `last` are written as one (*don't*, *cannot*). */
export interface MultiWord {
  readonly first: number;
  readonly last: number;
  readonly form: string;
}

export interface Sentence extends Span {
  /** 0-based position in the document. */
  readonly index: number;
  /** 0-based index into `article.blocks`. */
  readonly block: number;
  readonly tokens: readonly Token[];
  readonly multiwords: readonly MultiWord[];
}

/** A name found by the name model. */
export interface Name extends Span {
  readonly kind: "PER" | "LOC" | "ORG";
  /** 0-based index of its sentence. */
  readonly sentence: number;
  /** `id`s of its first and last token. */
  readonly first: number;
  readonly last: number;
}

/** Everything known about one report so far; each stage adds its layers. */
export interface Document {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly times: readonly TimeExpression[];
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
  readonly chains: readonly Chain[];
  readonly events: readonly EventRecord[];
  readonly notices: readonly Notice[];
}
