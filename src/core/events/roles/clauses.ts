import type { Sentence, Token } from "../../model/document.ts";
import { dependent, dependents, hasRelation, headOf } from "../../text/tree.ts";

/** Tells whether a token heads a verbal predicate. */
export function isVerb(token: Token): boolean {
  return token.upos === "VERB" || token.upos === "AUX";
}

/** Tells whether a token can name something: a noun, a name, a pronoun, a number that stands for people. */
export function isNominal(token: Token): boolean {
  return ["NOUN", "PROPN", "PRON", "NUM", "SYM", "X", "DET"].includes(token.upos);
}

/**
 * Tells whether a verb's surface subject undergoes it.
 *
 *     He was arrested.   hostages held by rebels   was tried and deported
 *            ---                  ----                           --------
 */
export function isPassive(sentence: Sentence, verb: Token): boolean {
  if (dependent(sentence, verb, "aux:pass", "csubj:pass")) return true;
  if (isHeadlinePassive(sentence, verb)) return true;
  if (verb.xpos !== "VBN" || dependent(sentence, verb, "nsubj", "aux")) return false;
  const head = headOf(sentence, verb);
  if (verb.deprel === "acl" && head && isVerbless(sentence, head))
    return agentOf(sentence, verb) !== undefined;
  if (hasRelation(verb, "acl", "advcl", "amod")) return dependent(sentence, verb, "obj") === undefined;
  // "The boats were stopped, and released images": with an object of its own it is the report's next verb.
  const isJoined = verb.deprel === "conj" && dependent(sentence, verb, "obj") === undefined;
  return isJoined && head !== undefined && isVerb(head) && isPassive(sentence, head);
}

/**
 * Tells whether a verb with an object of its own was tied to the passive in what somebody says, and not to the saying.
 *
 *     He  said  two brigades had been  routed  and  warned  Asmara.
 */
export function isOfSaying(sentence: Sentence, verb: Token, clause: Token): boolean {
  return clause.deprel === "ccomp" && dependent(sentence, verb, "obj") !== undefined;
}

/** A passive whose auxiliary a headline leaves out: *Envoy summoned over incursion*. */
function isHeadlinePassive(sentence: Sentence, verb: Token): boolean {
  return (
    verb.xpos === "VBN" &&
    dependents(sentence, verb, "nsubj").some(({ deprel }) => deprel === "nsubj:pass") &&
    dependent(sentence, verb, "obj", "aux") === undefined
  );
}

/**
 * Tells whether a noun stands where a sentence should have its verb: a parser took the past tense of its
 * participle for an attribute (*The parliament threatened on Monday to …*).
 */
function isVerbless(sentence: Sentence, noun: Token): boolean {
  return noun.head === 0 && isNominal(noun) && dependent(sentence, noun, "cop", "nsubj") === undefined;
}

/** The by-phrase of a participle. */
function agentOf(sentence: Sentence, verb: Token): Token | undefined {
  return dependents(sentence, verb, "obl").find(
    (t) => t.deprel === "obl:agent" || markerOf(sentence, t) === "by",
  );
}

/** Lemma of the preposition or conjunction that introduces a phrase or clause, in lower case. */
export function markerOf(sentence: Sentence, token: Token): string | undefined {
  return dependent(sentence, token, "case", "mark")?.lemma.toLowerCase();
}

/** Returns the verb's dependents with one of the relations, a relative pronoun replaced by what it stands for. */
export function argumentsOf(sentence: Sentence, verb: Token, ...relations: string[]): readonly Token[] {
  return dependents(sentence, verb, ...relations).map((t) => antecedentOf(sentence, t) ?? t);
}

/**
 * Returns the noun that a relative pronoun stands for.
 *
 *     the rebels who shelled the port
 *         ------ <-- who
 */
export function antecedentOf(sentence: Sentence, token: Token): Token | undefined {
  if (!["who", "which", "that", "whom"].includes(token.lemma.toLowerCase())) return undefined;
  if (token.upos !== "PRON" && token.upos !== "DET") return undefined;
  let clause = headOf(sentence, token);
  for (let steps = 0; clause && steps < 4; steps++) {
    if (hasRelation(clause, "acl")) return headOf(sentence, clause);
    clause = headOf(sentence, clause);
  }
  return token.lemma === "that" ? undefined : nounBefore(sentence, token);
}

/** The phrase that ends before a word, where a parser lost the tie: *Lima and Quito, which met, …*. */
function nounBefore(sentence: Sentence, token: Token): Token | undefined {
  let noun = sentence.tokens[token.id - 2];
  if (noun?.upos === "PUNCT") noun = sentence.tokens[token.id - 3];
  while (noun && hasRelation(noun, "flat", "appos", "compound", "conj")) {
    const head = headOf(sentence, noun);
    if (!head || !isNominal(head)) break;
    noun = head;
  }
  return noun && isNominal(noun) ? noun : undefined;
}
