import type { ComplementWords } from "../../lexicon/complements.ts";
import type { EventLexicon } from "../../lexicon/events.ts";
import type { Sentence, Token } from "../../model/document.ts";
import { dependents, hasRelation, headOf } from "../../text/tree.ts";
import { isDefinite } from "../definite.ts";
import { isVerb, markerOf } from "../roles/clauses.ts";
import { supporterOf } from "../roles/support.ts";
import { modalityOf, type Reality } from "./modality.ts";

/** Governors above a predicate that may change its reality. */
const reach = 5;

/**
 * Returns whether what a predicate tells of took place, from its own words and from what governs it.
 *
 *     They failed to agree.    A plan to withdraw leaked.    They may have managed to agree.
 *          negated                planned                         uncertain
 *
 * A verb of speech ends the search: who vouches for its content is told by the statement, not here.
 *
 * @param onStep is told of each governor on the way
 */
export function realityOf(
  lexicon: EventLexicon,
  sentence: Sentence,
  trigger: Token,
  onStep?: (governor: Governor) => void,
): Reality {
  let reality = modalityOf(sentence, trigger);
  let current = trigger;
  for (let steps = 0; steps < reach; steps++) {
    const governor = governorOf(lexicon, sentence, current);
    if (!governor) return reality;
    onStep?.(governor);
    reality = combine(reality, governor.tells, modalityOf(sentence, governor.token));
    current = governor.token;
  }
  return reality;
}

/** Verbs that direct an act with an infinitive and tell of one with *that*: *told them to go, told them that he went*. */
const asserting = new Set(["insist", "suggest", "tell", "warn"]);

/** Verbs that answer what is there already: *rejected the request* does not unmake it. */
const answering = new Set(["decline", "deny", "dismiss", "oppose", "refuse", "reject", "resist"]);

/** What can only be turned down once it is there: *rejected an American request*. */
const asked = new Set(["appeal", "call", "demand", "invitation", "offer", "proposal", "request"]);

/** Verbs of how an act goes on or ends: *would struggle to sustain its assault* takes the assault for real. */
const aspectual = new Set(
  "cease continue end escalate expand extend halt intensify pause prolong stop suspend sustain".split(" "),
);

/** Verbs of how something would be taken. */
const judging = new Set(["consider", "deem", "interpret", "regard", "see", "treat", "view"]);

/** A word above a predicate, and what it tells of it. */
export interface Governor {
  readonly token: Token;
  readonly tells: Reality;
}

/** Returns the word whose complement or supported noun the predicate is, and what it tells of it. */
function governorOf(lexicon: EventLexicon, sentence: Sentence, token: Token): Governor | undefined {
  const head = headOf(sentence, token);
  if (!head) return undefined;
  const { complements } = lexicon;
  if (token.deprel === "conj" && isVerb(token) === isVerb(head) && !hasOwnSubject(sentence, token))
    return governorOf(lexicon, sentence, head);
  if (isComplement(sentence, token, head)) {
    const tells = tellsOf(complements, sentence, head);
    const isClause = token.deprel === "ccomp" || markerOf(sentence, token) === "that";
    const finite = isClause && (tells === "planned" || asserting.has(head.lemma));
    if (tells) return { token: head, tells: finite ? "real" : tells };
    return isPurpose(sentence, token) || head.upos === "ADJ" ? { token: head, tells: "real" } : undefined;
  }
  if (isVerb(token)) return undefined;
  if (hasRelation(token, "nsubj") && !isDefinite(sentence, token) && modalityOf(sentence, head) !== "real")
    return { token: head, tells: "uncertain" };
  // "Would regard an attack as a declaration of war"
  if (
    hasRelation(token, "obj") &&
    judging.has(head.lemma) &&
    !isDefinite(sentence, token) &&
    modalityOf(sentence, head) !== "real"
  )
    return { token: head, tells: "uncertain" };
  if (hasRelation(token, "obj", "nsubj:pass") && aspectual.has(head.lemma) && isDefinite(sentence, token))
    return undefined;
  const supporter = supporterOf(lexicon, sentence, token);
  if (supporter) return { token: supporter, tells: tellsOf(complements, sentence, supporter) ?? "real" };
  // "It calls the flow of arms a threat", "wants the fighting to stop": what is wanted is the clause.
  const governed =
    hasRelation(token, "obj", "nsubj:pass") &&
    dependents(sentence, head, "xcomp").length === 0 &&
    !(answering.has(head.lemma) && (isDefinite(sentence, token) || asked.has(token.lemma)));
  const spoken = governed ? tellsOf(complements, sentence, head) : undefined;
  return spoken && spoken !== "real" ? { token: head, tells: spoken } : undefined;
}

function tellsOf(complements: ComplementWords, sentence: Sentence, head: Token): Reality | undefined {
  if (isYetToCome(sentence, head)) return "negated";
  const tells = told(complements, head);
  return tells === "planned" && isPunished(sentence, head) ? "real" : tells;
}

/** *Was jailed for ordering the killing*: what is punished was done. */
function isPunished(sentence: Sentence, gerund: Token): boolean {
  const verb = headOf(sentence, gerund);
  if (gerund.xpos !== "VBG" || !verb || markerOf(sentence, gerund) !== "for") return false;
  return (
    punishing.has(verb.lemma) ||
    penalties.has(verb.lemma) ||
    dependents(sentence, verb, "obl").some((t) => penalties.has(t.lemma))
  );
}

const punishing = new Set(
  "arrest charge convict dismiss expel fine fire hang impeach imprison indict jail punish sack sanction sentence try".split(
    " ",
  ),
);
const penalties = new Set(["death", "jail", "life", "month", "prison", "year"]);

/** *Has yet to recognize*: it did not. */
function isYetToCome(sentence: Sentence, head: Token): boolean {
  return (
    ["have", "be"].includes(head.lemma) && dependents(sentence, head, "advmod").some((t) => t.lemma === "yet")
  );
}

/** An infinitive of purpose is as real as what it is the purpose of: *will enter to assist them*. */
function isPurpose(sentence: Sentence, token: Token): boolean {
  return hasRelation(token, "advcl") && markerOf(sentence, token) === "to";
}

function hasOwnSubject(sentence: Sentence, token: Token): boolean {
  return dependents(sentence, token, "nsubj").length > 0;
}

/** Clauses that a word governs, and nouns that hang on a noun by *of, for, on, about, to*. */
function isComplement(sentence: Sentence, token: Token, head: Token): boolean {
  if (hasRelation(token, "xcomp", "ccomp", "csubj")) return true;
  const marker = markerOf(sentence, token);
  if (isVerb(token)) {
    // "Due to sentence him": a parser takes "due to" for a preposition.
    if (head.upos === "ADJ" && token.xpos === "VB" && sentence.tokens[token.id - 2]?.lemma === "to")
      return true;
    if (hasRelation(token, "acl") && token.deprel !== "acl:relcl")
      return marker === "to" || marker === "of" || marker === "that";
    return (
      hasRelation(token, "advcl", "obl") &&
      ["against", "for", "from", "in", "of", "to"].includes(marker ?? "") &&
      isVerbal(head)
    );
  }
  return (
    hasRelation(token, "nmod", "obl") && ["of", "for", "about", "to", "on", "from"].includes(marker ?? "")
  );
}

function isVerbal(token: Token): boolean {
  return isVerb(token) || token.upos === "ADJ";
}

function told(complements: ComplementWords, token: Token): Reality | undefined {
  const pos = isVerb(token) ? "verb" : token.upos === "ADJ" || token.upos === "ADV" ? "adjective" : "noun";
  const tells = complements.get(`${token.lemma.toLowerCase()}.${pos}`);
  return tells === "implied" ? "real" : tells;
}

/** Joins what is known of a predicate with what its governor tells and how real the governor is. */
function combine(inner: Reality, tells: Reality, governor: Reality): Reality {
  if (tells === "negated" && governor === "negated") return inner;
  if (inner === "negated") return tells === "uncertain" ? "uncertain" : "negated";
  if (tells === "negated") return governor === "real" ? "negated" : "uncertain";
  if (governor === "negated") return tells === "real" || tells === "planned" ? "negated" : "uncertain";
  if (inner === "uncertain" || tells === "uncertain" || governor === "uncertain") return "uncertain";
  return inner === "planned" || tells === "planned" || governor === "planned" ? "planned" : "real";
}
