/** Where on its page a candidate stands. */
export type Surrounding =
  | "caption"
  | "credit"
  | "figure"
  | "furniture"
  | "heading"
  | "list"
  | "quotation"
  | "standfirst"
  | "table";

/** A stretch of the input that may become a block of the article. */
export interface Candidate {
  /** White space folded to single spaces. */
  readonly text: string;
  readonly words: number;
  /** Share of its characters that stand in links, 0 to 1. */
  readonly linked: number;
  readonly within: ReadonlySet<Surrounding>;
}

/** What becomes of a candidate, and by which rule. */
export interface Fate {
  readonly kind: "caption" | "credit" | "dropped" | "kept";
  readonly why: string;
}

/** Makes a candidate; for plain text, which has no links. */
export function candidateOf(text: string, within: Iterable<Surrounding> = [], linked = 0): Candidate {
  const folded = fold(text);
  return { text: folded, words: countWords(folded), linked, within: new Set(within) };
}

/** Folds white space to single spaces and takes it off the ends. */
export function fold(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Counts the runs of letters and digits. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}_]+/gu)) count++;
  return count;
}

/** Counts how often a sign occurs. */
export function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
  return found;
}

/** Returns the words of a text in small letters, one space between: for comparing titles. */
export function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).join(" ");
}

/** Tells whether a line ends as a sentence does, closing quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？]["'”’»)\]]*$/u.test(text);
}

/** Tells whether a candidate reads as a paragraph of a report: some length, few links, a full stop. */
export function isSubstantial(candidate: Candidate): boolean {
  if (candidate.linked >= 0.5) return false;
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(candidate.text))
    return candidate.text.length > 40;
  return candidate.words >= 18 && /[.!?…。！？:"”»)]$/u.test(candidate.text);
}
