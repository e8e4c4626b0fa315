import { findActors } from "./actors/index.ts";
import { readArticle } from "./article/index.ts";
import { findChains } from "./coreference/index.ts";
import { emptyDocument } from "./empty-document.ts";
import { onlyConfident } from "./events/confident.ts";
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
  /** Events less sure than this, from 0 to 1, are left out; statements stay. All are kept where nothing is said. */
  readonly minConfidence?: number;
}

/** Makes a reader from word lists and models, once; see `loadResources` of `readout/node`. */
export function createReader(
  resources: Resources,
  { attribution = "all", minConfidence = 0 }: ReaderOptions = {},
): Reader {
  const analyze = (input: ArticleInput): Document => {
    const { article, notices } = readArticle(input, resources.lexicon);
    let document = emptyDocument(article, notices);
    for (const stage of stages) {
      const found = stage.run(document, resources);
      document = { ...document, ...found, notices: [...document.notices, ...(found.notices ?? [])] };
    }
    if (minConfidence > 0) document = onlyConfident(document, minConfidence);
    return attribution === "speech" ? onlyReportedSpeech(document) : document;
  };
  return { analyze, read: (input) => recordOf(analyze(input)) };
}
