import type { Sentence, Token } from "../model/document.ts";
import { ancestors, dependent, dependents, hasRelation, headOf, rootOf } from "../text/tree.ts";
import { agentOf, follows, isNominal, isPassive, isRelative } from "./source.ts";

/**
 * Returns the head of the phrase that names who says, thinks or wants.
 *
 *     officials in Riyadh, who  said …          the relative pronoun
 *     The minister left,  saying …              minister
 *     He  promised  to call and  asked …        He
 *     The plan was  denounced  by Kyiv          Kyiv; nobody where no agent is named
 */
export function subjectOf(sentence: Sentence, verb: Token): Token | undefined {
  const goesOn = whoGoesOn(sentence, verb);
  if (goesOn) return goesOn;
  return subjectByTree(sentence, verb) ?? nounBefore(sentence, verb) ?? subjectOfRoot(sentence, verb);
}

const goingOn = new Set(
  "accuse add argue call claim describe explain insist note say stress suggest tell warn".split(" "),
);
const spoke = new Set([...goingOn, "ask", "reply", "respond", "write"]);

/**
 * *“We met in Rome,” he said, adding that …*: a participle behind a comma is whose words are reported last, or the
 * sentence's.
 */
function whoGoesOn(sentence: Sentence, verb: Token): Token | undefined {
  if (verb.xpos !== "VBG" || !goingOn.has(verb.lemma) || !hasRelation(verb, "advcl", "acl", "conj"))
    return undefined;
  if (verb.deprel === "acl:relcl" || sentence.tokens[verb.id - 2]?.form !== ",") return undefined;
  const reported = sentence.tokens
    .slice(0, verb.id - 1)
    .findLast((t) => spoke.has(t.lemma) && /^VB[DZP]$/u.test(t.xpos) && ownSubject(sentence, t));
  if (reported) return ownSubject(sentence, reported);
  for (const outer of ancestors(sentence, verb).filter((t) => t.upos === "VERB")) {
    const subject = outer.deprel === "ccomp" ? undefined : ownSubject(sentence, outer);
    if (subject && subject.id < verb.id) return subject;
  }
  return undefined;
}

/** Where the tree gives a finite verb no subject, the noun phrase right before it. */
function nounBefore(sentence: Sentence, verb: Token): Token | undefined {
  if (!/^VB[DZP]$/u.test(verb.xpos) || isPassive(sentence, verb)) return undefined;
  let at = verb.id - 1;
  while (/^(?:AUX|ADV|PART)$/u.test(sentence.tokens[at - 1]?.upos ?? "")) at--;
  let noun = sentence.tokens[at - 1];
  if (!noun || !isNominal(noun) || isRelative(noun)) return undefined;
  for (
    let head = headOf(sentence, noun);
    head && head.id < verb.id && isNominal(head);
    head = headOf(sentence, noun)
  ) {
    if (!hasRelation(noun, "flat", "compound", "nmod", "conj", "appos")) break;
    noun = head;
  }
  return noun;
}

/** Where the tree gives a finite verb no subject, that of the sentence before it. */
function subjectOfRoot(sentence: Sentence, verb: Token): Token | undefined {
  if (!/^VB[DZPG]$/u.test(verb.xpos) || isPassive(sentence, verb)) return undefined;
  const root = rootOf(sentence);
  const subject = root && ownSubject(sentence, root);
  return subject && subject.id < verb.id && root.id !== verb.id ? subject : undefined;
}

function subjectByTree(sentence: Sentence, verb: Token): Token | undefined {
  let current: Token | undefined = verb;
  for (let steps = 0; current && steps < 4; steps++) {
    if (isPassive(sentence, current))
      return steps === 0 ? agentOf(sentence, current) : passiveSubject(sentence, current);
    const own = ownSubject(sentence, current);
    if (own && steps > 0 && isRelative(own) && follows(sentence, verb, ","))
      return antecedentOf(sentence, current);
    if (own) return own;
    const head = headOf(sentence, current);
    if (!head || isAsked(sentence, current)) return undefined;
    if (current.xpos === "VB" && hasRelation(current, "acl") && !isRanked(sentence, head)) {
      const above = doerAbove(sentence, head);
      if (above) return above;
    }
    if (hasRelation(current, "acl") && isNominal(head))
      return current.xpos === "VBN" ? agentOf(sentence, current) : (makerOf(sentence, head) ?? head);
    const caused = causedDoer(sentence, current, head);
    if (caused) return caused;
    if (!hasRelation(current, "conj", "xcomp", "advcl", "parataxis", "dep")) return undefined;
    current = head;
  }
  return undefined;
}

const causing = new Set(
  "allow ask cause compel convince enable encourage expect force get help invite lead order persuade press prompt push spur tell urge want".split(
    " ",
  ),
);

/** *The price has led some in London to view it as a rebuff*: whoever is led does so. */
function causedDoer(sentence: Sentence, verb: Token, above: Token): Token | undefined {
  if (verb.xpos !== "VB" || !hasRelation(verb, "xcomp", "advcl", "ccomp") || !causing.has(above.lemma))
    return undefined;
  return dependents(sentence, above, "obj", "iobj").find((t) => t.id > above.id && t.id < verb.id);
}

/** *Asked whether he would go, he said …*: nobody is named who asked. */
function isAsked(sentence: Sentence, verb: Token): boolean {
  return verb.xpos === "VBN" && hasRelation(verb, "advcl") && dependents(sentence, verb, "aux").length === 0;
}

/** *the first to say so, the only party to oppose it*: the noun itself speaks. */
function isRanked(sentence: Sentence, noun: Token): boolean {
  return dependents(sentence, noun, "amod", "nummod").some((t) => ranks.has(t.lemma.toLowerCase()));
}

const ranks = new Set(["first", "last", "latest", "only", "next", "second", "third"]);

/** *She invoked the attacks to defend herself*: whoever does what the noun is the object of. */
function doerAbove(sentence: Sentence, noun: Token): Token | undefined {
  const verb = hasRelation(noun, "obj", "obl") ? headOf(sentence, noun) : undefined;
  return verb && !isPassive(sentence, verb) ? ownSubject(sentence, verb) : undefined;
}

/** *Tolhurst, who flew in on Sunday, promised …*: after the comma the sentence goes on, not the relative clause. */
function antecedentOf(sentence: Sentence, verb: Token): Token | undefined {
  return hasRelation(verb, "acl") ? headOf(sentence, verb) : undefined;
}

const making = new Set(["make", "issue", "release", "give", "publish", "sign"]);

/** *Both leaders  made  statements affirming …*: who made the words speaks, not the words. */
function makerOf(sentence: Sentence, noun: Token): Token | undefined {
  const verb = hasRelation(noun, "obj") ? headOf(sentence, noun) : undefined;
  return verb && making.has(verb.lemma) ? ownSubject(sentence, verb) : undefined;
}

/** *said Friday*: days say nothing. */
const day = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

function ownSubject(sentence: Sentence, verb: Token): Token | undefined {
  return dependents(sentence, verb, "nsubj").find((t) => t.lemma !== "there" && !day.test(t.form));
}

/** *The minister was asked about it and said …*: the subject of the passive speaks. */
function passiveSubject(sentence: Sentence, verb: Token): Token | undefined {
  return dependent(sentence, verb, "nsubj:pass") ?? ownSubject(sentence, verb);
}
