import type { Explanation } from "../../core/explain.ts";
import type { TableFile } from "../../core/lexicon/table.ts";
import type { Sentence } from "../../core/model/document.ts";
import type { Span } from "../../core/model/span.ts";
import { overlaps } from "../../core/text/span.ts";
import { wrap } from "../account/lay-out.ts";
import type { View } from "../account/voices.ts";

/** What an explanation is written from. */
export interface Sheet {
  readonly view: View;
  readonly explanation: Explanation;
  /** The word lists as they lie below `data/`. */
  readonly tables: readonly TableFile[];
}

/** Writes a part of an explanation: a heading and its lines; nothing where there are no lines. */
export function part({ view }: Sheet, title: string, lines: readonly string[], hanging = ""): string {
  const shown = lines.filter((line) => line !== "");
  if (shown.length === 0) return "";
  const body = shown.map((line) => wrap(line, view.width, "  ", `  ${hanging}`));
  return [view.paint.heading(title), ...body].join("\n");
}

/** As `part`, for lines whose columns must stand. */
export function table({ view }: Sheet, title: string, lines: readonly string[]): string {
  return lines.length === 0
    ? ""
    : [view.paint.heading(title), ...lines.map((line) => `  ${line}`)].join("\n");
}

/** Returns the sentences that a span lies in. */
export function sentencesAt({ explanation }: Sheet, span: Span): readonly Sentence[] {
  return explanation.document.sentences.filter((sentence) => overlaps(sentence, span));
}

/** Quotes the words of a span. */
export function quoted({ explanation }: Sheet, { start, end }: Span): string {
  return `"${explanation.document.article.text.slice(start, end)}"`;
}
