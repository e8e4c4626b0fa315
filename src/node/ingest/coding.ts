import type { Article, ArticleInput } from "../../core/model/article.ts";
import type { Notice } from "../../core/model/notice.ts";
import type { CodedReport } from "../../store/coded-report.ts";
import type { CoderVersion } from "../../store/write/coders.ts";

/** What is to be coded: an input as it was handed in, or a clean article of the store. */
export type CodingTask =
  | { readonly input: ArticleInput }
  | { readonly article: Article; readonly notices: readonly Notice[] };

/** What came of a task. A fault of the program has its stack. */
export type CodingResult =
  | { readonly coded: CodedReport }
  | { readonly error: { readonly code: string; readonly message: string; readonly stack?: string } };

/** Codes reports, on as many threads as it was made with. */
export interface Coding {
  readonly workers: number;
  /** Returns a result for each task, in their order. */
  code(tasks: readonly CodingTask[]): Promise<readonly CodingResult[]>;
  close(): Promise<void>;
}

/** What coders are made from. */
export interface CodingOptions {
  /** Folders of the user's word lists. */
  readonly lexicon: readonly string[];
  readonly attribution: "all" | "speech";
  readonly keepText: boolean;
  readonly workers: number;
}

/** Makes what codes, and tells its version: real threads, or what a test puts in their place. */
export interface CodingMaker {
  version(options: Omit<CodingOptions, "workers" | "keepText">): CoderVersion;
  make(options: CodingOptions): Coding;
}
