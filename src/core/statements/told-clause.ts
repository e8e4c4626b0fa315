import type { Sentence, Token } from "../model/document.ts";
import { dependent, dependents, hasRelation, headOf } from "../text/tree.ts";
import { isRelative, trimPunctuation } from "./source.ts";

/**
 * Returns the words before a clause that lacks its subject or its *if*, where the tree hangs them elsewhere.
 *
 *     The paper claims  the refusal to support the bill  is a crime.        Asked  whether waiting  had been hard, …
 *
 * Leaves alone words that name who is told.
 */
export function openingOf(
  sentence: Sentence,
  verb: Token,
  clause: readonly Token[],
  root: Token,
): readonly Token[] {
  const [first] = clause;
  if (!first || first.id <= verb.id + 1) return [];
  const between = sentence.tokens.slice(verb.id, first.id - 1);
  const link = between.findLast((t) => t.lemma === "whether" || t.lemma === "if");
  if (link) return sentence.tokens.slice(link.id - 1, first.id - 1);
  if (dependent(sentence, root, "nsubj", "csubj", "expl", "mark") || !isFiniteClause(sentence, root))
    return [];
  if (between.some((t) => /^[,;:“"”]$|^''$/u.test(t.form))) return [];
  const start = between.findIndex((t) => opens.test(t.upos) || t.xpos === "VBG");
  return start < 0 ? [] : between.slice(start);
}

/** Classes of words with which a subject may begin. */
const opens = /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/u;

function isFiniteClause(sentence: Sentence, root: Token): boolean {
  const verbs = [root, ...dependents(sentence, root, "aux", "cop")];
  return verbs.some((t) => /^(?:VB[DZP]|MD)$/u.test(t.xpos));
}

/**
 * Returns the clause after a verb where the tree shows none: a phrase and a finite verb behind it.
 *
 *     Supporters say  the program, run by the department, has brought billions.
 */
export function clauseByWords(sentence: Sentence, verb: Token): readonly Token[] {
  const next = sentence.tokens[verb.id];
  if (!next || !/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM|SCONJ)$/u.test(next.upos) || isRelative(next)) return [];
  const stop = sentence.tokens.findIndex((t) => t.id > verb.id && /^[;:“"”]$/u.test(t.form));
  const rest = sentence.tokens.slice(verb.id, stop < 0 ? undefined : stop);
  const finite = rest.find((t) => t.upos === "AUX" || /^VB[DZP]$/u.test(t.xpos));
  const clause = finite && (finite.upos === "AUX" ? (headOf(sentence, finite) ?? finite) : finite);
  if (!clause || finite.id === next.id || hasRelation(clause, "advcl", "acl:relcl")) return [];
  if (hasRelation(clause, "conj") && finite.xpos !== "MD") return [];
  const [first, ...others] = trimPunctuation(rest);
  return first ? (first.lemma === "that" ? others : [first, ...others]) : [];
}

/** Most words between a verb and its *that*: *said at a hearing of the committee on Friday that …*. */
const farthest = 14;

/**
 * Returns the words after *that* where nothing but circumstances stand between it and the verb.
 *
 *     He wrote in the description that  he plans to use the money.
 */
export function clauseAfterThat(sentence: Sentence, verb: Token): readonly Token[] {
  if (!/^VB[DZPN]$/u.test(verb.xpos)) return [];
  const near = sentence.tokens.slice(verb.id, verb.id + farthest);
  const at = near.findIndex((t) => t.form === "that" && t.upos !== "DET");
  const that = near[at];
  if (!that || !near.slice(0, at).every((t) => circumstance.test(t.upos))) return [];
  const first = near[0];
  if (at > 0 && first?.upos !== "ADP" && first?.upos !== "ADV" && first?.lemma !== "to") return [];
  const [next] = trimPunctuation(sentence.tokens.slice(that.id));
  if (!next || next.upos === "AUX" || /^VB[DZPN]$/u.test(next.xpos)) return [];
  const stop = sentence.tokens.findIndex((t) => t.id > that.id && /^[;:]$/u.test(t.form));
  const rest = trimPunctuation(sentence.tokens.slice(that.id, stop < 0 ? undefined : stop));
  return rest.some((t) => /^(?:VB[DZP]|MD)$/u.test(t.xpos)) ? rest : [];
}

const circumstance = /^(?:ADP|ADV|DET|ADJ|NOUN|PROPN|PRON|NUM|PART|CCONJ)$/u;
