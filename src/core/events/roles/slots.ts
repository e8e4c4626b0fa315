import type { Sentence, Token } from "../../model/document.ts";
import { dependents, hasRelation, headOf } from "../../text/tree.ts";
import type { Reading } from "../reading.ts";
import { antecedentOf, argumentsOf, isVerb, markerOf } from "./clauses.ts";
import { marked } from "./marked.ts";
import { modifiers, nounSlot } from "./noun-slots.ts";
import { objectsOf } from "./objects.ts";
import { subjectsOf, surfaceSubjectsOf } from "./subjects.ts";

/** Verbs whose object goes to somebody else: *offered to send observers to the border*. */
const handing = new Set([
  "deliver",
  "deploy",
  "dispatch",
  "donate",
  "give",
  "lend",
  "grant",
  "provide",
  "send",
  "share",
  "supply",
]);

/** Prepositions by which a verb without an object reaches those it acts on. */
const reaching = ["with", "against", "to", "on", "from"];

/**
 * Returns the heads of the phrases that fill a side's slot: as `slotTokens`, but `xcomp` names
 * whoever the complement acts on.
 *
 *     threatened to expel  the envoys    /    threatened to break relations with  Moscow
 */
export function sideTokens(
  reading: Reading,
  sentence: Sentence,
  trigger: Token,
  slot: string,
): readonly Token[] {
  const heads = slotTokens(reading, sentence, trigger, slot);
  if (slot !== "xcomp") return heads.filter((t) => !isVerb(t));
  return heads.flatMap((verb) => [
    ...(handing.has(verb.lemma) ? receiversOf(sentence, verb) : objectsOf(sentence, verb)),
    ...reaching.flatMap((preposition) => prepositional(sentence, verb, preposition)),
  ]);
}

/** *Agreed to lend Nepal 200 million dollars*: a parser may take who gets it for a part of it. */
function receiversOf(sentence: Sentence, verb: Token): readonly Token[] {
  const own = argumentsOf(sentence, verb, "iobj");
  if (own.length > 0) return own;
  return objectsOf(sentence, verb)
    .flatMap((t) => dependents(sentence, t, "compound"))
    .filter((part) => part.upos === "PROPN" && part.id === verb.id + 1);
}

/** Returns the heads of the phrases that fill a frame's slot around its predicate. */
export function slotTokens(
  reading: Reading,
  sentence: Sentence,
  trigger: Token,
  slot: string,
): readonly Token[] {
  const tokens =
    isVerb(trigger) || trigger.upos === "ADJ"
      ? verbSlot(sentence, trigger, slot)
      : nounSlot(reading, sentence, trigger, slot);
  return tokens.map((token) => antecedentOf(sentence, token) ?? token);
}

function verbSlot(sentence: Sentence, verb: Token, slot: string): readonly Token[] {
  switch (slot) {
    case "subj":
      return subjectsOf(sentence, verb);
    case "surface":
      return surfaceSubjectsOf(sentence, verb);
    case "obj":
      return objectsOf(sentence, verb);
    case "iobj":
      return handing.has(verb.lemma) ? receiversOf(sentence, verb) : argumentsOf(sentence, verb, "iobj");
    case "xcomp":
      return complementsOf(sentence, verb);
    case "xsubj":
      return complementSubjects(sentence, verb);
    case "poss":
      return objectsOf(sentence, verb).flatMap((t) => dependents(sentence, t, "nmod:poss"));
    case "mod":
      return objectsOf(sentence, verb).flatMap((t) => modifiers(sentence, t));
    default:
      return prepositional(sentence, verb, slot);
  }
}

/** Verbs that ask with an infinitive but only inform with *that*: *told them to go, told them that he went*. */
const informing = new Set(["inform", "remind", "tell"]);

/**
 * Complement clauses of a verb; parsers take some infinitives for adjuncts, *agreed on Monday to withdraw*, and what
 * stands right behind a particle, *ruled out recognizing it*.
 */
function complementsOf(sentence: Sentence, verb: Token): readonly Token[] {
  const complements = dependents(sentence, verb, "xcomp", "ccomp", "advcl");
  return complements.filter((t) => {
    if (hasRelation(t, "ccomp")) return !informing.has(verb.lemma);
    if (!hasRelation(t, "advcl")) return true;
    const before = sentence.tokens[t.id - 2];
    if (t.xpos === "VBG" && before?.head === verb.id && hasRelation(before, "compound")) return true;
    return isVerb(t) && markerOf(sentence, t) === "to";
  });
}

/** Subjects of a verb's complement: *demanded that Chad stop*, *urged Chad to stop*. */
function complementSubjects(sentence: Sentence, verb: Token): readonly Token[] {
  return complementsOf(sentence, verb).flatMap((t) =>
    t.deprel === "ccomp"
      ? [...argumentsOf(sentence, t, "nsubj"), ...namedBefore(sentence, t)]
      : subjectsOf(sentence, t),
  );
}

/** *Demanded that Manila tow it away*: a parser may take a bare verb for a noun, and its subject for a part of it. */
function namedBefore(sentence: Sentence, clause: Token): readonly Token[] {
  if (clause.upos !== "NOUN" || markerOf(sentence, clause) !== "that") return [];
  return dependents(sentence, clause, "compound").filter(({ upos }) => upos === "PROPN");
}

/** A verb's own phrase with a preposition, else one that hangs on its object: *imposed sanctions on Chad*. */
function prepositional(sentence: Sentence, verb: Token, preposition: string): readonly Token[] {
  const own = marked(sentence, verb, preposition);
  if (own.length > 0) return own;
  const objects = dependents(sentence, verb, "obj", "xcomp");
  // "Withdrew some of its troops from Chad, cut $20 million in aid to Chad": the phrase may hang on what is measured.
  const measured = objects.flatMap((t) => [...marked(sentence, t, "of"), ...marked(sentence, t, "in")]);
  const below = [...objects, ...measured].flatMap((t) => marked(sentence, t, preposition));
  if (below.length > 0) return below;
  const shared = headOf(sentence, verb);
  return verb.deprel === "conj" && shared && isVerb(shared) && preposition === "with"
    ? marked(sentence, shared, preposition)
    : [];
}
