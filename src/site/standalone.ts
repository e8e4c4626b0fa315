import type { ReadoutRecord } from "../core/model/record.ts";
import type { OutletKinds } from "./outlet-kinds.ts";

/** What a page that stands alone carries with it. */
export interface Carried {
  readonly record: ReadoutRecord;
  readonly kinds: OutletKinds;
}

/** Where the build leaves room in `reading.html`. */
const room = '<script type="application/json" id="carried"></script>';
const untitled = "<title>Readout</title>";

/**
 * Puts a record into the page that stands alone. No word of it can become markup: what `<` begins is written as an
 * escape of JSON.
 */
export function standalonePage(template: string, carried: Carried): string {
  const json = JSON.stringify(carried).replace(/</gu, "\\u003c");
  const title = carried.record.article.title ?? "Reading";
  return template
    .replace(untitled, () => `<title>${escaped(title)} · Readout</title>`)
    .replace(room, () => room.replace("><", () => `>${json}<`));
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
