import type { CueLexicon } from "../../lexicon/cues.ts";
import type { Actor } from "../../model/actor.ts";
import type { Document, Sentence, Token } from "../../model/document.ts";
import type { Carrier } from "../../model/statement.ts";
import { actorOf } from "../../text/mentions.ts";
import { dependent, dependents } from "../../text/tree.ts";
import type { Draft } from "../draft.ts";
import { agentOf, sourceSpan } from "../source.ts";

/** Tells whether a noun phrase names an outlet or agency, which hands on what others say. */
export function isMedium(
  actor: Actor | undefined,
  sentence: Sentence,
  noun: Token,
  words: CueLexicon,
): boolean {
  if (actor?.sector === "JRN") return true;
  const kind = words.carriers.get(noun.lemma.toLowerCase());
  return kind === "medium" || (kind === "title" && isTitle(sentence, noun));
}

/** *told [The Sudan Observer]*: a name of several words, all in capitals. */
function isTitle(sentence: Sentence, { form, start, id }: Token): boolean {
  const before = sentence.tokens[id - 2];
  return /^\p{Lu}/u.test(form) && before !== undefined && before.end < start && /^\p{Lu}/u.test(before.form);
}

/**
 * Finds who carried words to the report, in the cue's own clause.
 *
 *     Alloush  told  AFP  that …                     the outlet told
 *     he said, quoted by  the MENA agency            the outlet that quotes
 *     He announced it  on state television           the outlet where it was said
 *     Reuters  quoted him as saying …                the outlet before the quoting verb
 *     in remarks carried by  Yonhap, he said …       the outlet that published them
 *     he said in an interview with  CNN              the outlet that asked
 *
 * Leaves alone reporters, who are addressees, and the outlet that the report itself stands in.
 */
export function carriersIn(document: Document, draft: Draft, words: CueLexicon): readonly Carrier[] {
  const { sentence, head } = draft;
  if (!head) return [];
  const source = draft.source;
  const nouns = [
    ...(source ? spokeTo(sentence, source) : []),
    ...dependents(sentence, head, "advcl")
      .filter(isSpeaking)
      .flatMap((t) => dependents(sentence, t, "obl")),
    ...told(sentence, head),
    ...dependents(sentence, head, "advcl", "acl", "xcomp", "dep").flatMap((t) => quoting(sentence, t)),
    ...dependents(sentence, head, "obl").filter((t) => throughPreposition(sentence, t)),
    ...dependents(sentence, head, "obl").flatMap((t) => interviewer(sentence, t)),
  ];
  const quoters = new Set([
    ...quoterOf(draft),
    ...quotedBy(sentence, head),
    ...publishers(sentence, head),
    ...(source ? publishers(sentence, source) : []),
  ]);
  return [...new Set([...nouns, ...quoters])].flatMap((noun) => {
    const actor = actorOf(document.actors, sentence, noun);
    const passed =
      quoters.has(noun) || (dependent(sentence, noun, "case")?.lemma === "through" && actor !== undefined);
    const plain = noun.lemma === "reporter" || noun.lemma === "journalist";
    if (plain || !(passed || isMedium(actor, sentence, noun, words)) || isOwn(document, actor)) return [];
    return [{ actor: actor?.id ?? null, ...sourceSpan(sentence, noun, [head]) }];
  });
}

function told(sentence: Sentence, head: Token): readonly Token[] {
  return head.lemma === "tell" ? dependents(sentence, head, "obj", "iobj", "ccomp", "nsubj:pass") : [];
}

function quoting(sentence: Sentence, participle: Token): readonly Token[] {
  const agent =
    participle.lemma === "quote" || participle.lemma === "cite" ? agentOf(sentence, participle) : undefined;
  return agent ? [agent] : [];
}

/** *he said, quoted by the official MENA news agency*, wherever the tree hangs it. */
function quotedBy(sentence: Sentence, head: Token): readonly Token[] {
  const by = sentence.tokens.find(
    (t) => t.id > head.id && t.lemma === "by" && sentence.tokens[t.id - 2]?.lemma === "quote",
  );
  const noun = by && sentence.tokens[by.head - 1];
  return noun && noun.id > by.id ? [noun] : [];
}

/** What an outlet does with words that it hands on. */
const handing = new Set(
  "air broadcast carry cite circulate distribute post print publish quote release report run telecast televise".split(
    " ",
  ),
);

/** *in remarks carried by Yonhap*, *in a statement published by state media*. */
function publishers(sentence: Sentence, head: Token): readonly Token[] {
  return [...(head.upos === "VERB" ? dependents(sentence, head, "obl", "advcl") : [head])]
    .flatMap((occasion) => [occasion, ...dependents(sentence, occasion, "acl")])
    .filter((t) => handing.has(t.lemma) && t.xpos === "VBN")
    .flatMap((participle) => agentOf(sentence, participle) ?? []);
}

/** *[Speaking] on state television, he said*. */
function isSpeaking({ lemma, xpos }: Token): boolean {
  return xpos === "VBG" && /^(?:appear|speak|talk)$/u.test(lemma);
}

/** *Two diplomats, who spoke to [Reuters], said*. */
function spokeTo(sentence: Sentence, source: Token): readonly Token[] {
  return dependents(sentence, source, "acl")
    .filter((t) => /^(?:speak|talk|tell)$/u.test(t.lemma))
    .flatMap((t) => dependents(sentence, t, "obl", "obj", "iobj"));
}

/** *in an interview with CNN* */
function interviewer(sentence: Sentence, occasion: Token): readonly Token[] {
  if (occasion.lemma !== "interview") return [];
  return dependents(sentence, occasion, "nmod").filter((t) =>
    /^(?:with|by|to|for)$/u.test(dependent(sentence, t, "case")?.lemma ?? ""),
  );
}

function throughPreposition(sentence: Sentence, phrase: Token): boolean {
  const preposition = dependent(sentence, phrase, "case")?.lemma;
  return preposition === "on" || preposition === "through" || preposition === "via" || preposition === "to";
}

/** *Reuters quoted an official as saying …*: the subject of the verb above the cue. */
function quoterOf({ rule, sentence, head }: Draft): readonly Token[] {
  const quoter = rule === "quoted-as" && head ? sentence.tokens[head.head - 1] : undefined;
  if (!quoter) return [];
  const subject = dependents(sentence, quoter, "nsubj").find((t) => t.deprel !== "nsubj:pass");
  const agent = agentOf(sentence, quoter) ?? (head && agentOf(sentence, head));
  return [subject, agent].filter((t) => t !== undefined);
}

/** Tells whether an actor is the outlet whose report this is. */
export function isOwn({ article }: Document, actor: Actor | undefined): boolean {
  const own = [article.publisher, article.agency].map((name) => name?.toLowerCase().replace(/^the /u, ""));
  return actor !== undefined && own.includes(actor.name.toLowerCase().replace(/^the /u, ""));
}
