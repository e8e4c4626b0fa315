import type { Span } from "../../model/span.ts";

/** A word as it lies in the text. */
export interface Piece extends Span {
  /** Part of the same multi-word token as the piece before it: *n't* in *don't*. */
  readonly joined: boolean;
}
