import type { Mention } from "../model/actor.ts";
import type { Description } from "./rule.ts";

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
  /** The one whose pronoun stands before its noun: *his office*. */
  readonly owner: Figure | null;
  readonly rule: string;
}

/** Somebody in the report; `draft` grows with each mention. */
export interface Figure {
  draft: Draft;
}
