import { emptyDocument } from "../../src/core/empty-document.ts";
import type { Article } from "../../src/core/model/article.ts";
import { ReadoutError } from "../../src/core/model/error.ts";
import type { Coder } from "../../src/core/read.ts";
import { codeReport } from "../../src/node/ingest/code-report.ts";
import { sha256 } from "../../src/node/ingest/coder-version.ts";
import type { CodingMaker } from "../../src/node/ingest/coding.ts";
import type { CoderVersion } from "../../src/store/write/coders.ts";
import { record } from "./record.ts";

/** Gives any text the facts of the record made by hand, whose words are put before it. */
export const quickCoder: Coder = {
  prepare({ id, text, html, title, published, url }) {
    const words = text ?? html ?? "";
    if (words.includes("refuse")) throw new ReadoutError("no-article", "no report in it. Give one.");
    if (words.includes("crash")) throw new TypeError("a fault");
    const whole = `${record.article.text}\n\n${words}`;
    const article: Article = {
      ...record.article,
      id: id ?? sha256(whole),
      title: title ?? record.article.title,
      published: published ?? null,
      url: url ?? null,
      dateline: null,
      text: whole,
    };
    return { article, notices: [] };
  },
  code({ article, notices }) {
    const { actors, places, times, statements, events } = record;
    return { ...emptyDocument(article, notices), actors, places, times, statements, events };
  },
};

/** Codes in this thread, at once. */
export const quickCoding: CodingMaker = codingOf(quickCoder, "1.0.0+quick");

/** Makes coding of a coder, under a version. */
export function codingOf(coder: Coder, version: string): CodingMaker {
  return {
    version: ({ attribution }): CoderVersion => ({
      version: `${version}${attribution === "speech" ? "-speech" : ""}`,
      program: "1.0.0",
      code: "0".repeat(64),
      models: JSON.stringify({ "network/network.bin": "ab".repeat(32) }),
      lexicon: JSON.stringify([{ folder: "package", files: { "cues/verbs.tsv": "cd".repeat(32) } }]),
      options: JSON.stringify({ attribution }),
    }),
    make: ({ workers, keepText }) => ({
      workers,
      code: async (tasks) => tasks.map((task) => codeReport(task, coder, keepText)),
      close: async () => {},
    }),
  };
}
