import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = dirname(fileURLToPath(import.meta.url));

/** Words of a report that tell an event of the set. */
export interface Mark {
  readonly event: string;
  readonly start: number;
  readonly end: number;
}

/** A report of the set: its text without marks, and where it tells which event. */
export interface MarkedReport {
  readonly id: string;
  readonly published: string;
  /** The report that it is a copy of, else its own id. */
  readonly original: string;
  readonly title: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Reads a half of the set: a head line a report, then its text with the words that tell an event marked.
 *
 *     === d05 | 2024-03-18 | copy of d04 | Presidents settle summer water
 *     Kazakhstan's president [met]{tashkent} …
 */
export function readQualitySet(half: "dev" | "test"): readonly MarkedReport[] {
  const file = readFileSync(join(folder, `${half}.txt`), "utf8");
  return file.split(/^=== /mu).slice(1).map(readReport);
}

function readReport(part: string): MarkedReport {
  const [head = "", ...lines] = part.trim().split("\n");
  const [id = "", published = "", copy = "", title = ""] = head.split(" | ");
  const marks: Mark[] = [];
  const body = lines.join("\n").trim();
  let text = `${title}\n\n`;
  let read = 0;
  for (const { 0: whole, 1: words = "", 2: event = "", index } of body.matchAll(
    /\[([^\]]+)\]\{([\w-]+)\}/gu,
  )) {
    text += body.slice(read, index);
    marks.push({ event, start: text.length, end: text.length + words.length });
    text += words;
    read = index + whole.length;
  }
  text += body.slice(read);
  return { id, published, original: copy.replace("copy of ", "").replace("-", id), title, text, marks };
}
