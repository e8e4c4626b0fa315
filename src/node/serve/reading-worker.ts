import { workerData } from "node:worker_threads";
import type { ArticleInput } from "../../core/model/article.ts";
import { createReader } from "../../core/read.ts";
import { loadResources, packageRoot } from "../resources.ts";
import { readPageFiles } from "../site/page-files.ts";
import { siteFiles } from "../site/site-files.ts";
import { answerCalls } from "../threads/answer-calls.ts";

/** What a thread that reads reports is given. */
export interface ReadingWorkerData {
  readonly lexicon: readonly string[];
}

const { lexicon } = workerData as ReadingWorkerData;

answerCalls(async () => {
  const reader = createReader(loadResources(packageRoot(), lexicon));
  return {
    read: (input: ArticleInput) => reader.read(input),
    site: () => siteFiles(lexicon, readPageFiles()).files,
  };
});
