import type { LanguageModel } from "./language/model.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Document } from "./model/document.ts";

/** The parts of a document that stages fill. */
export type Layer = Exclude<keyof Document, "article" | "notices">;

/** What a reader is made from. */
export interface Resources {
  readonly lexicon: Lexicon;
  readonly language: LanguageModel;
}

/**
 * A function from a document and word lists to more facts.
 * `reads` and `writes` are checked against the order of stages by a test.
 */
export interface Stage {
  readonly id: string;
  readonly reads: readonly Layer[];
  readonly writes: readonly Layer[];
  run(document: Document, resources: Resources): Partial<Document>;
}
