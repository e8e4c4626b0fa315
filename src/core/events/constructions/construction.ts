import type { Frame } from "../../lexicon/frames.ts";
import type { Sentence, Token } from "../../model/document.ts";
import type { EventType } from "../../model/event.ts";
import type { Statement } from "../../model/statement.ts";
import type { Candidate, Party } from "../candidate.ts";
import { evidenceOf } from "../evidence.ts";
import type { Reading } from "../reading.ts";

/**
 * A way of putting things that tells an act whatever its words are: no frame could list them.
 * Its id is its file's name.
 */
export interface Construction {
  readonly id: string;
  /** Returns the act that a predicate tells inside what somebody says; undefined where it tells none. */
  find(reading: Reading, said: Said): Told | undefined;
}

/** A predicate inside somebody's words. */
export interface Said {
  readonly sentence: Sentence;
  readonly predicate: Token;
  /** The innermost statement that holds the predicate, and those around it. */
  readonly chain: readonly Statement[];
  readonly speaker: Party;
}

/** What a construction tells. */
export interface Told {
  readonly type: EventType;
  readonly modes: readonly string[];
  readonly cameo: string;
  readonly recipients: readonly Party[];
  /** What it is said of, where that may tell whom it is aimed at. */
  readonly about?: readonly Token[] | undefined;
}

/** Makes a candidate of what a construction tells: the speaker's own act, vouched for by who tells of the saying. */
export function constructed(construction: Construction, said: Said, told: Told): Candidate {
  const { sentence, predicate, chain, speaker } = said;
  const frame: Frame = {
    id: `${told.type.toLowerCase()}/${construction.id}`,
    type: told.type,
    words: [predicate.lemma],
    head: 0,
    pos: "verb",
    demands: [],
    exclusions: [],
    modes: told.modes,
    cameo: told.cameo,
    actors: [],
    recipients: [],
  };
  const match = { frame, sentence, trigger: predicate, words: [predicate], fillers: told.about ?? [] };
  return {
    ...match,
    type: told.type,
    modes: told.modes,
    cameo: told.cameo,
    actors: [speaker],
    recipients: told.recipients,
    status: "occurred",
    assertedBy: chain.slice(1).map((s) => s.id),
    time: null,
    place: null,
    placeBasis: null,
    evidence: evidenceOf(match, told.recipients),
    rule: construction.id,
  };
}
