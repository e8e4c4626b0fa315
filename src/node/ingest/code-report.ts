import type { ArticleReading } from "../../core/article/index.ts";
import type { Article, ArticleInput } from "../../core/model/article.ts";
import type { Coder } from "../../core/read.ts";
import { recordOf } from "../../core/record.ts";
import type { CodedReport } from "../../store/coded-report.ts";
import { reportRows } from "../../store/report-rows.ts";
import { errorRecord } from "../failure.ts";
import { zlibPacker } from "../store/zlib-packer.ts";
import { sha256 } from "./coder-version.ts";
import type { CodingResult, CodingTask } from "./coding.ts";

/** Codes one report into the rows of a store; what cannot be read becomes an error. */
export function codeReport(task: CodingTask, coder: Coder, keepText: boolean): CodingResult {
  try {
    const reading = "input" in task ? clean(task.input, coder) : task;
    return { coded: codeArticle(reading, coder, keepText) };
  } catch (cause) {
    const { code, message } = errorRecord("", cause).error;
    const stack = code === "internal-error" && cause instanceof Error ? cause.stack : undefined;
    return { error: stack ? { code, message, stack } : { code, message } };
  }
}

function clean(input: ArticleInput, coder: Coder): ArticleReading {
  const reading = coder.prepare(input);
  const hasId = input.id !== undefined && input.id !== null;
  return hasId ? reading : { ...reading, article: { ...reading.article, id: reportId(reading.article) } };
}

/**
 * Names a report that came without an id: by its words, and by where they stood where that is known, so that the copies
 * of one wire text are a report each.
 */
export function reportId({ text, url, publisher }: Pick<Article, "text" | "url" | "publisher">): string {
  return sha256(url || publisher ? JSON.stringify([text, url, publisher]) : text);
}

function codeArticle(reading: ArticleReading, coder: Coder, keepText: boolean): CodedReport {
  const { article, notices } = reading;
  const { blocks, dateline, dropped } = article;
  return reportRows(
    recordOf(coder.code(reading)),
    { blocks, dateline, dropped, notices },
    { textHash: sha256(article.text), keepText, pack: zlibPacker.pack },
  );
}
