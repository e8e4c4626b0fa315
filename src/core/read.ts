import { findActors } from "./actors/index.ts";
import { type ArticleReading, readArticle } from "./article/index.ts";
import { findChains } from "./coreference/index.ts";
import { emptyDocument } from "./empty-document.ts";
import { findEvents } from "./events/index.ts";
import { analyzeLanguage } from "./language/index.ts";
import type { ArticleInput } from "./model/article.ts";
import type { Document } from "./model/document.ts";
import type { ReadoutRecord } from "./model/record.ts";
import { findPlaces } from "./places/index.ts";
import { recordOf } from "./record.ts";
import type { Resources, Stage } from "./stage.ts";
import { findStatements } from "./statements/index.ts";
import { onlyReportedSpeech } from "./statements/reported-speech.ts";
import { findTimes } from "./times/index.ts";

/** The programme: what is found out about a report, in this order. */
export const stages: readonly Stage[] = [
  analyzeLanguage,
  findTimes,
  findPlaces,
  findActors,
  findStatements,
  findChains,
  findEvents,
];

/** Reads reports. Pure: the same input gives the same bytes. */
export interface Reader {
  /** Reads one report into a record. @throws ReadoutError where the input cannot be read */
  read(input: ArticleInput): ReadoutRecord;
  /** Reads one report and returns what the record is made from, trees included. */
  analyze(input: ArticleInput): Document;
}

/** What a reader is to find. */
export interface ReaderOptions {
  /**
   * `all`, which is usual: what is said, thought, wanted and seen. `speech`: reported speech alone, which is found more
   * surely. Events do not change, and a statement that makes an event somebody's claim stays.
   */
  readonly attribution?: "all" | "speech";
}

/** The two halves of reading, for who keeps clean articles and codes them more than once. */
export interface Coder {
  /** Cleans one report. @throws ReadoutError where the input cannot be read */
  prepare(input: ArticleInput): ArticleReading;
  /** Finds out what a clean report says. */
  code(reading: ArticleReading): Document;
}

/** Makes a reader from word lists and models, once; see `loadResources` of `readout/node`. */
export function createReader(resources: Resources, options: ReaderOptions = {}): Reader {
  const { prepare, code } = createCoder(resources, options);
  const analyze = (input: ArticleInput): Document => code(prepare(input));
  return { analyze, read: (input) => recordOf(analyze(input)) };
}

/** Makes the two halves of a reader. */
export function createCoder(resources: Resources, { attribution = "all" }: ReaderOptions = {}): Coder {
  return {
    prepare: (input) => readArticle(input, resources.lexicon),
    code({ article, notices }) {
      let document = emptyDocument(article, notices);
      for (const stage of stages) {
        const found = stage.run(document, resources);
        document = { ...document, ...found, notices: [...document.notices, ...(found.notices ?? [])] };
      }
      return attribution === "speech" ? onlyReportedSpeech(document) : document;
    },
  };
}
