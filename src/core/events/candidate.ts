import type { Frame } from "../lexicon/frames.ts";
import type { Actor } from "../model/actor.ts";
import type { Sentence, Token } from "../model/document.ts";
import type { EventStatus, EventTime, EventType } from "../model/event.ts";
import type { Span } from "../model/span.ts";

/** A side of an event; `token` heads its words, and is missing where a rule supplied the actor. */
export interface Party {
  readonly actor: Actor;
  readonly token?: Token | undefined;
}

/** A frame that fits the words around a predicate. */
export interface Match {
  readonly frame: Frame;
  readonly sentence: Sentence;
  /** Head of the predicate. */
  readonly trigger: Token;
  /** All words of the predicate. */
  readonly words: readonly Token[];
  /** What met the frame's demands: *treaty* of *signed a treaty*. */
  readonly fillers: readonly Token[];
}

/** An event that may come out of one mention; rules refine it or give it up. */
export interface Candidate extends Match {
  readonly type: EventType;
  readonly modes: readonly string[];
  readonly cameo: string | null;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly status: EventStatus;
  /** Statement ids, innermost first. */
  readonly assertedBy: readonly string[];
  readonly time: EventTime | null;
  readonly place: string | null;
  readonly placeBasis: "stated" | "inferred" | null;
  readonly evidence: Span;
  /** The last rule that changed it, else `frame`. */
  readonly rule: string;
}
