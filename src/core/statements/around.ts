import type { Sentence, Token } from "../model/document.ts";
import type { Aside } from "./aside.ts";
import { trimPunctuation } from "./source.ts";

/** Returns the words of an aside with the commas around it. */
export function wordsOf(
  sentence: Sentence,
  { first, last }: Pick<Aside, "first" | "last">,
): readonly Token[] {
  const comma = sentence.tokens[first - 2]?.form === "," ? 1 : 0;
  return sentence.tokens.slice(first - 1 - comma, last);
}

/**
 * Returns the words of the sentence around an aside that it reports.
 *
 *     Hungary blocked it  , two diplomats said ,  and lifted its veto later.      both sides
 *     Houses were burned  , residents said ,  but it was not clear by whom.       what comes first
 *
 * Empty where nothing but an opening phrase precedes and nothing follows.
 */
export function contentAround(
  sentence: Sentence,
  { first, last }: Pick<Aside, "first" | "last">,
): readonly Token[] {
  const left = trimPunctuation(sentence.tokens.slice(0, first - 1));
  const right = trimPunctuation(sentence.tokens.slice(last));
  if (left.length === 0) return [];
  if (endsQuoted(sentence, first) && !opensQuoted(sentence, last)) return left;
  const goesOn = sentence.tokens[last] !== undefined && right.length > 0 && !isReporters(left, right);
  if (!goesOn && !left.some((t) => t.upos === "VERB" || t.upos === "AUX")) return [];
  return goesOn ? [...left, ...right] : left;
}

/** *“We won,” he said*: the mark right before the aside closes what it reports. */
function endsQuoted(sentence: Sentence, first: number): boolean {
  const before = sentence.tokens.slice(Math.max(0, first - 3), first - 1);
  return before.some((t) => /^["”]$|^''$/u.test(t.form));
}

/** A quotation follows; a name in marks is none (*told “Fox and Friends”*). */
function opensQuoted(sentence: Sentence, last: number): boolean {
  const at = sentence.tokens.slice(last, last + 2).findIndex((t) => /^["“]$|^''$/u.test(t.form));
  if (at < 0) return false;
  const rest = sentence.tokens.slice(last + at + 1);
  const words = rest.slice(
    0,
    Math.max(
      0,
      rest.findIndex((t) => /^["”]$|^''$/u.test(t.form)),
    ),
  );
  return words.length < 2 || !words.every((t) => t.form.length <= 3 || /^\p{Lu}/u.test(t.form));
}

const breaking = new Set(["which", "who", "while", "as", "whose", "where", "though", "although"]);

/** Tells whether what follows an aside is the report's own again; *while others “would not help”* is not. */
function isReporters(left: readonly Token[], right: readonly Token[]): boolean {
  const [first, second] = right;
  if (
    first &&
    /^(?:while|though|although)$/u.test(first.lemma) &&
    right.some((t) => /^["“]$|^''$/u.test(t.form))
  )
    return false;
  if (!first || breaking.has(first.lemma.toLowerCase()) || first.xpos === "VBG") return true;
  if (!left.some((t) => t.upos === "VERB" || t.upos === "AUX") || left[0]?.upos === "SCONJ") return false;
  if (first.lemma === "but") return second?.upos !== "VERB" && second?.upos !== "AUX";
  return false;
}
