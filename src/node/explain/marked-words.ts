import type { Span } from "../../core/model/span.ts";
import { printable } from "../output/printable.ts";

/** A stretch of text to be set off, with what it is. */
export interface MarkedSpan extends Span {
  readonly label: string;
}

/**
 * Writes a stretch of text with spans in brackets, each with its label; of spans that cross, the first stands.
 *
 *     [Dong Jun]a1 [met]trigger [Sergei Shoigu]a2 in Astana
 */
export function markedWords(
  text: string,
  within: Span,
  spans: readonly MarkedSpan[],
  strong: (words: string) => string,
): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let [at, written] = [within.start, ""];
  for (const { start, end, label } of sorted) {
    if (start < at || end > within.end) continue;
    written += `${plain(text.slice(at, start))}[${strong(plain(text.slice(start, end)))}]${label}`;
    at = end;
  }
  return (written + plain(text.slice(at, within.end))).trim();
}

/** Printable words with the blanks at their ends. */
function plain(words: string): string {
  const shown = printable(words);
  if (shown === "") return words === "" ? "" : " ";
  return `${/^\s/u.test(words) ? " " : ""}${shown}${/\s$/u.test(words) ? " " : ""}`;
}
