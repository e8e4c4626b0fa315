import type { ArticleInput, GivenInput } from "../model/article.ts";
import { ReadoutError } from "../model/error.ts";
import type { Notice } from "../model/notice.ts";
import { count } from "./candidate.ts";
import { isPage } from "./page/parse.ts";

/** How many UTF-16 code units a page may have: ten times what the largest news pages have. */
export const maxPageLength = 20_000_000;
/** How many a plain text may have: some 150,000 words. */
export const maxTextLength = 1_000_000;

/** Input that is known to be characters, and what had to be mended for that. */
export interface CheckedInput {
  readonly kind: "page" | "text";
  readonly content: string;
  readonly notices: readonly Notice[];
}

const parts = [
  "id",
  "text",
  "html",
  "title",
  "url",
  "published",
  "language",
  "byline",
  "publisher",
  "agency",
] as const;

/**
 * Leaves out what is null and checks the rest.
 *
 * @throws ReadoutError `bad-input` where a part is no string
 */
export function givenParts(input: ArticleInput): GivenInput {
  const given: { -readonly [Part in keyof GivenInput]: string } = {};
  for (const part of parts) {
    const value: unknown = input[part];
    if (value === null || value === undefined) continue;
    if (typeof value !== "string")
      throw new ReadoutError(
        "bad-input",
        `the input's "${part}" is a ${typeof value}. Give a string, or leave it out.`,
      );
    given[part] = value;
  }
  return given;
}

/**
 * Takes the page or text from an input and mends its characters.
 *
 * @throws ReadoutError `empty-input`, `too-large`, `binary-input`
 */
export function checkInput(input: GivenInput): CheckedInput {
  const raw = input.html ?? input.text ?? "";
  const kind = input.html !== undefined || isPage(raw) ? "page" : "text";
  checkLength(raw.length, kind);
  const notices: Notice[] = [];

  let content = raw.replace(/^\ufeff/u, "");
  const nulls = count(content, "\0");
  if (isBinary(content, nulls))
    throw new ReadoutError(
      "binary-input",
      "the input is binary data, no text. Give a report as HTML or plain text; a PDF or Word file has to be turned into text first.",
    );
  if (nulls > 0) {
    content = content.replaceAll("\0", "");
    notices.push({ code: "nul-bytes", message: `${nulls} NUL characters were taken out.` });
  }
  if (!content.isWellFormed()) {
    content = content.toWellFormed();
    notices.push({
      code: "lone-surrogates",
      message: "Halves of characters (lone surrogates) were replaced by U+FFFD.",
    });
  }
  if (content.trim() === "")
    throw new ReadoutError("empty-input", "the input is empty. Give a report as text or HTML.");
  return { kind, content, notices };
}

/** @throws ReadoutError `too-large` */
export function checkLength(length: number, kind: "page" | "text"): void {
  const most = kind === "page" ? maxPageLength : maxTextLength;
  if (length <= most) return;
  const millions = (length / 1e6).toFixed(1);
  throw new ReadoutError(
    "too-large",
    `the ${kind} has ${millions} million characters; at most ${most / 1e6} million are read. Give one report at a time.`,
  );
}

/** Tells whether content is no text: many control characters, or the marks of a well-known file format. */
function isBinary(content: string, nulls: number): boolean {
  const head = content.slice(0, 4096);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no text has
  if (/^(?:%PDF-|\x89PNG|PK\x03\x04|GIF8[79]a|\x7fELF|\x1f\x8b|\ufffdPNG|\x1f\ufffd)/u.test(head))
    return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no text has
  const controls = head.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/gu)?.length ?? 0;
  return controls > 0.02 * head.length + 2 || nulls > 0.1 * content.length;
}
