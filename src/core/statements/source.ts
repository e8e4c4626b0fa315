import type { Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { dependent, dependents, hasRelation, subtreeTokens } from "../text/tree.ts";

/** Tells whether a verb is in the passive. */
export function isPassive(sentence: Sentence, verb: Token): boolean {
  return dependents(sentence, verb, "nsubj:pass", "aux:pass", "csubj:pass").length > 0;
}

/** Returns who does a passive: *was accused by Kyiv*. */
export function agentOf(sentence: Sentence, verb: Token): Token | undefined {
  return dependents(sentence, verb, "obl:agent", "obl").find(
    (t) => hasRelation(t, "obl:agent") || dependent(sentence, t, "case")?.lemma === "by",
  );
}

export function isNominal(token: Token): boolean {
  return token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "PRON" || token.upos === "NUM";
}

const relatives = new Set(["who", "which", "that", "whom"]);

/** Tells whether a token is a relative pronoun of the clause that it stands in. */
export function isRelative(token: Token): boolean {
  return relatives.has(token.lemma.toLowerCase()) && token.upos === "PRON";
}

/**
 * Returns the phrase that names the speaker, with its title and apposition, and a clause that tells which one it is.
 *
 *     Goran Vukomanović, Serbia's foreign minister  , who was in Vienna, denied …
 *     officials who had seen the plan  said …
 *
 * Leaves out its preposition (*according to*), clauses behind a comma (*, who was in Vienna*; *, speaking on
 * condition of anonymity*), and the clause in which the cue itself stands (*officials saying*).
 */
export function sourceSpan(sentence: Sentence, head: Token, cue: readonly Token[]): Span {
  const own = new Set(cue.map((t) => t.id));
  if (isRelative(head)) return { start: head.start, end: head.end };
  const tokens = subtreeTokens(sentence, head, (t) => {
    if (own.has(t.id) || hasRelation(t, "case", "cc", "parataxis", "dep", "discourse"))
      return !isInner(t, head);
    if (!hasRelation(t, "acl", "advcl", "ccomp")) return false;
    if (subtreeTokens(sentence, t).some((inner) => own.has(inner.id))) return true;
    return hasRelation(t, "acl") && follows(sentence, t, ",");
  }).filter((t) => !own.has(t.id));
  const side = cue[0] && head.id > cue[0].id ? "after" : "before";
  const words = tokens.filter((t) => !cue[0] || (side === "after") === t.id > cue[0].id);
  const trimmed = trimPunctuation(words);
  return { start: (trimmed[0] ?? head).start, end: (trimmed[trimmed.length - 1] ?? head).end };
}

/** A preposition or conjunction deeper in the phrase belongs to it: *ministers of Russia and China*. */
function isInner(token: Token, head: Token): boolean {
  return token.head !== head.id && hasRelation(token, "case", "cc");
}

/** Tells whether a sign opens a clause or stands right before it. */
export function follows(sentence: Sentence, clause: Token, form: string): boolean {
  const [first] = subtreeTokens(sentence, clause);
  if (!first) return false;
  return first.form === form || sentence.tokens[first.id - 2]?.form === form;
}

/** Drops punctuation at both ends, but for brackets and marks that close inside. */
export function trimPunctuation(tokens: readonly Token[]): readonly Token[] {
  let start = 0;
  let end = tokens.length;
  while (start < end && tokens[start]?.upos === "PUNCT") start++;
  while (end > start && tokens[end - 1]?.upos === "PUNCT") end--;
  return tokens.slice(start, end);
}
