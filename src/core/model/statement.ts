import type { Span } from "./span.ts";

/** Who carried a statement: an agency, an official statement, another outlet. */
export interface Carrier extends Span {
  /** Actor id; null where the text names no issuer (*an official statement*). */
  readonly actor: string | null;
}

/**
 * A piece of text that the report presents as somebody's words or thought (PolNeAR's attribution).
 *
 *     Dong  said  it is "particularly important …",  TASS reported
 *     source cue  content                            via
 */
export interface Statement {
  /** `s1`, `s2`, … in text order. */
  readonly id: string;
  /** The words that name the speaker; null where none do. */
  readonly source: Span | null;
  /** Actor id, also where carried over from before; null if unknown. */
  readonly speaker: string | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly kind: "direct" | "indirect" | "mixed";
  /** `negated` for *did not say, denied, declined to*. */
  readonly polarity: "positive" | "negated";
  /** What the cue reports: speech, or an attitude, an intention, a perception. */
  readonly class: "speech" | "writing" | "thought" | "intention" | "perception";
  /** `weak` where the cue as often names a deed or a stance: *endorse, offer, vote*. */
  readonly strength: "strong" | "weak";
  readonly addressees: readonly string[];
  /** Nearest to the speaker first. */
  readonly via: readonly Carrier[];
  /** Id of the statement that this one is quoted inside. */
  readonly within: string | null;
  /** Id of a time expression: when it was said, where the text tells. */
  readonly time: string | null;
  readonly place: string | null;
  readonly rule: string;
}
