import { ReadoutError } from "../../core/model/error.ts";

/** Words that must stand one after the other; the last may be the beginning of one. */
export interface Phrase {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
}

/** What is searched for: of the alternatives one must fit, of its phrases all. */
export type SearchTerms = readonly (readonly Phrase[])[];

/** What no word is made of, for the index. */
const between = /[^\p{L}\p{N}\p{M}\p{Co}]+/u;

/**
 * Reads what a user searches for: words that must all be there, phrases in quotation marks, beginnings of words, and
 * alternatives.
 *
 *     nuclear talks          both words            "nuclear talks"     the phrase
 *     sanction*              its forms             ceasefire OR truce  either
 *
 * Everything else is taken for the words in it: `U.S.-led` are three words, one after the other.
 *
 * @throws ReadoutError `no-words`
 */
export function readSearch(text: string): SearchTerms {
  const alternatives: Phrase[][] = [[]];
  for (const [, quoted, bare = "", star] of text.matchAll(/["“”]([^"“”]*)["“”]?|([^\s"“”*]+)(\*)?/gu)) {
    if (quoted === undefined && bare === "OR") {
      alternatives.push([]);
      continue;
    }
    const words = (quoted ?? bare).split(between).filter((word) => word !== "");
    if (words.length > 0) alternatives.at(-1)?.push({ words, isPrefix: star !== undefined });
  }
  const terms = alternatives.filter((phrases) => phrases.length > 0);
  if (terms.length > 0) return terms;
  throw new ReadoutError(
    "no-words",
    `'${text}' has no word to search for. Give words, or a phrase in quotation marks.`,
  );
}
