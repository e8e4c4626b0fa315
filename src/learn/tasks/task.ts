import type { EventLexicon } from "../../core/lexicon/events.ts";
import type { Sentence } from "../../core/model/document.ts";
import type { VerbForm } from "../verbs.ts";

/** What learning starts from; what is costly is made once and when it is first asked for. */
export interface Workshop {
  /** Folder that holds `ud/`. */
  readonly data: string;
  /** Folder that the models are written to. */
  readonly models: string;
  /** Folder of the word lists. */
  readonly words: string;
  /** File of the vectors of words. */
  readonly vectors: string;
  readonly log: (line: string) => void;
  /** Sentences to learn from. */
  train(): readonly Sentence[];
  /** Joint tags of the sentences to learn from. */
  tags(): readonly string[];
  /** Forms of verbs of the news, from `data/language/`. */
  verbs(): readonly VerbForm[];
  /** The words of `data/events/`. */
  events(): EventLexicon;
}

/** One model and how it is made. */
export interface Task {
  readonly id: string;
  run(workshop: Workshop): void;
}
