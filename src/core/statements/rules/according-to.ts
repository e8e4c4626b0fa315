import type { Sentence, Token } from "../../model/document.ts";
import { dependents, hasRelation, headOf } from "../../text/tree.ts";
import { contentAround, wordsOf } from "../around.ts";
import { isBound } from "../aside.ts";
import { plainlySaid } from "../cue.ts";
import { isNominal, trimPunctuation } from "../source.ts";
import type { StatementRule } from "./rule.ts";

/**
 * *According to* with the rest of its sentence.
 *
 *     Bishkek closed all crossings,  according to  the Kabar agency.
 *     content                        cue           source
 *
 * Leaves alone *according to plan* and the like: a bare noun names nobody.
 */
export const accordingTo: StatementRule = {
  id: "according-to",

  find({ sentence, token }) {
    const to = sentence.tokens[token.id];
    if (token.form.toLowerCase() !== "according" || to?.lemma !== "to") return undefined;
    const last = endOf(sentence, to);
    const words = trimPunctuation(sentence.tokens.slice(to.id, quotingAt(sentence, to, last)));
    const source = namedBy(sentence, token, to, words);
    if (!source || (words.length === 1 && source.upos === "NOUN" && source.form === source.lemma))
      return undefined;
    const aside = { first: token.id, last };
    const opens = trimPunctuation(sentence.tokens.slice(0, token.id - 1)).length === 0;
    const content = opens ? trimPunctuation(sentence.tokens.slice(last)) : contentAround(sentence, aside);
    if (content.length === 0) return undefined;
    return {
      cue: [token, to],
      source,
      sourceWords: words,
      content,
      aside: wordsOf(sentence, aside),
      meaning: plainlySaid,
    };
  },
};

/** *according* is the preposition of its noun, or a word of its own with the noun below it. */
function namedBy(sentence: Sentence, token: Token, to: Token, words: readonly Token[]): Token | undefined {
  const above = hasRelation(token, "case") ? headOf(sentence, token) : headOf(sentence, to);
  const named = [above, ...dependents(sentence, token)].find((t) => t && words.some((w) => w.id === t.id));
  if (named && isNominal(named)) return named;
  return words.find((t) => isNominal(t) && !words.some((w) => w.id === t.head)) ?? words.find(isNominal);
}

/**
 * Returns the id of the last word of the source: up to the comma, or past it where an apposition, a relative
 * clause or *quoting …* goes on with it.
 *
 *     according to  a statement from the SDF, which is largely Kurdish-led .
 */
function endOf(sentence: Sentence, to: Token): number {
  let end = nextBound(sentence, to.id);
  const after = sentence.tokens[end + 1];
  if (after && (/^(?:quoting|citing)$/u.test(after.form) || isRest(sentence, end)))
    end = nextBound(sentence, end + 1);
  return end;
}

/** *according to Yonhap, quoting KCNA*: the source ends before the participle. */
function quotingAt(sentence: Sentence, to: Token, last: number): number {
  const at = sentence.tokens.findIndex(
    (t) => t.id > to.id && t.id <= last && /^(?:quoting|citing)$/u.test(t.form),
  );
  return at < 0 ? last : at;
}

function nextBound(sentence: Sentence, from: number): number {
  const at = sentence.tokens.findIndex(
    (t) => t.id > from && (isBound(sentence, t) || /^[.!?]$/u.test(t.form)),
  );
  return at < 0 ? sentence.tokens.length : at;
}

/** Tells whether a comma is followed by a relative clause or apposition that ends the sentence. */
function isRest(sentence: Sentence, comma: number): boolean {
  const rest = sentence.tokens.slice(comma + 1);
  const [first] = rest;
  if (!first || /^(?:which|who|whose)$/u.test(first.lemma)) return first !== undefined;
  return first.upos === "DET" && !rest.some((t) => t.upos === "VERB" || t.upos === "AUX");
}
