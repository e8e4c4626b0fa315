import type { Token } from "../../model/document.ts";
import { hasDependent, isWithin } from "./dependents.ts";

/** Endings by which nouns tell what is done: *shelling*, *occupation*, *harassment*, *seizure*, *dismissal*. */
const endings = /(?:ing|[st]ion|ment|ure|al)$/u;

/** Nouns without such an ending that do, too. */
const deeds = new Set(
  "abuse ambush arrest assault attack blockade conquest defeat kidnap massacre murder pardon purge raid rape release rescue search shoot siege strike takeover theft transfer use visit".split(
    " ",
  ),
);

/** Prepositions of the one to whom it is done. */
const undergone = new Set(["of", "on", "against"]);

const nominal = /^(?:NOUN|PROPN|PRON)$/u;
const day =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mid\p{L}*|night|noon|dawn|end|year|month|week|hour|time)$/iu;

/**
 * Gives a deed the one who did it, where the parser hung him on a word between, or on the verb before.
 *
 *     the  killing  of civilians there  by Serb  forces
 *                                                nmod of civilians, or obl of a verb -> nmod of killing
 *
 * Leaves alone a passive verb, whose *by* may be its own, a time, and a deed that has someone already.
 */
export function repairAgentOfDeed(tokens: readonly Token[]): readonly Token[] {
  for (const by of tokens) {
    const agent = by.lemma === "by" && by.deprel === "case" ? tokens[by.head - 1] : undefined;
    if (!agent || !nominal.test(agent.upos) || day.test(agent.form)) continue;
    const above = tokens[agent.head - 1];
    // *there by Serb forces*: the adverb belongs to the deed.
    const adverb = tokens.find(({ head, id }) => head === agent.id && id < by.id);
    const isMended = above && adverb && agent.deprel === "nmod" && isDeed(above);
    const deed = isMended ? above : deedBefore(tokens, by, agent);
    if (!deed) continue;
    return tokens.map((token) => {
      if (token === agent) return { ...token, head: deed.id, deprel: "nmod" };
      return token.head === agent.id && token.id < by.id ? { ...token, head: deed.id } : token;
    });
  }
  return tokens;
}

/** Words back to a deed. */
const reach = 40;

/** Returns the nearest deed before that wants somebody and may have him. */
function deedBefore(tokens: readonly Token[], by: Token, agent: Token): Token | undefined {
  const above = tokens[agent.head - 1];
  const deed = tokens
    .slice(Math.max(0, by.id - reach), by.id - 1)
    .findLast((token) => isDeed(token) && hasUndergone(tokens, token, by) && token !== above);
  if (!deed || !above || hasAgent(tokens, deed)) return undefined;
  const isInside = agent.deprel === "nmod" && isWithin(tokens, above, deed);
  return isInside || isBesideDeed(tokens, agent, above, deed) ? deed : undefined;
}

function isDeed({ upos, lemma }: Token): boolean {
  return upos === "NOUN" && (endings.test(lemma) || deeds.has(lemma));
}

/** Tells whether a deed is followed by the one to whom it is done. */
function hasUndergone(tokens: readonly Token[], { id }: Token, by: Token): boolean {
  return tokens.some(
    (token) =>
      token.head === id &&
      token.id > id &&
      token.id < by.id &&
      token.deprel === "nmod" &&
      tokens.some(
        ({ head, deprel, lemma }) => head === token.id && deprel === "case" && undergone.has(lemma),
      ),
  );
}

function hasAgent(tokens: readonly Token[], { id }: Token): boolean {
  return tokens.some(
    (token) =>
      token.head === id &&
      /^nmod(?::poss)?$/u.test(token.deprel) &&
      (token.deprel === "nmod:poss" ||
        tokens.some(({ head, deprel, lemma }) => head === token.id && deprel === "case" && lemma === "by")),
  );
}

/** *condemned the shelling of the port by Ukrainian forces*: an active verb has no agent. */
function isBesideDeed(tokens: readonly Token[], agent: Token, verb: Token, deed: Token): boolean {
  if (verb.upos !== "VERB" || verb.id > deed.id || !/^ob[jl]/u.test(agent.deprel) || verb.xpos === "VBN")
    return false;
  return /^ob[jl]/u.test(deed.deprel) && deed.head === verb.id && !hasDependent(tokens, verb, /:pass$/u);
}
