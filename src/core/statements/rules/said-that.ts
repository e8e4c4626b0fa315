import type { Sentence, Token } from "../../model/document.ts";
import { dependent, dependents, hasRelation, headOf, subtreeTokens } from "../../text/tree.ts";
import { allows, finding } from "../cue.ts";
import { contentOf } from "../extent.ts";
import { isRelative, subjectOf, trimPunctuation } from "../source.ts";
import type { StatementRule } from "./rule.ts";

/**
 * A reporting verb with a clause after it.
 *
 *     The minister  said  that talks had resumed.
 *     source        cue   content
 *
 * Leaves alone a clause without a verb that takes one (*He left that it might rain*).
 */
export const saidThat: StatementRule = {
  id: "said-that",

  find(site) {
    const { sentence, token } = site;
    const cue = site.verb;
    if (!cue) return undefined;
    const clause = dependents(sentence, token, "ccomp", "parataxis").find(
      (t) => t.id > token.id && (hasRelation(t, "ccomp") || sentence.tokens[token.id]?.form === ":"),
    );
    const source = subjectOf(sentence, token);
    if (!allows(site, cue, "that", source)) return undefined;
    const flat = clause ? [] : clauseByWords(sentence, token);
    if (source && cue.frames.has("aside") && flat.length > 0) return finding(site, cue, source, flat);
    if (!clause) return undefined;
    const topic = cue.frames.has("obj+inf") ? undefined : topicOf(sentence, token, clause);
    const more = restOf(sentence, token, clause).flatMap((t) => contentOf(sentence, t));
    return finding(site, cue, source, [
      ...(topic ? contentOf(sentence, topic) : []),
      ...contentOf(sentence, clause),
      ...more,
    ]);
  },
};

/**
 * Returns the subject of a clause where the tree takes it for the object of the verb before.
 *
 *     The paper claims  the refusal to support the bill  is a crime.
 */
function topicOf(sentence: Sentence, verb: Token, clause: Token): Token | undefined {
  if (dependent(sentence, clause, "nsubj", "csubj", "expl", "mark")) return undefined;
  return dependents(sentence, verb, "obj", "iobj").find((t) => t.id > verb.id && t.id < clause.id);
}

/** Returns branches of the verb after its clause that go on with it: no comma parts them from it. */
function restOf(sentence: Sentence, verb: Token, clause: Token): readonly Token[] {
  return dependents(sentence, verb, "ccomp", "xcomp", "obj", "obl", "advcl", "dep").filter((t) => {
    const first = subtreeTokens(sentence, t).find((inner) => inner.upos !== "PUNCT");
    if (!first || t.id < clause.id || first.id < clause.id) return false;
    return hasRelation(t, "ccomp") || sentence.tokens[first.id - 2]?.form !== ",";
  });
}

/**
 * Returns the clause after a verb where the tree shows none: a phrase and a finite verb behind it.
 *
 *     Supporters say  the program, run by the department, has brought billions.
 */
function clauseByWords(sentence: Sentence, verb: Token): readonly Token[] {
  const next = sentence.tokens[verb.id];
  if (!next || !/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM|SCONJ)$/u.test(next.upos) || isRelative(next)) return [];
  const stop = sentence.tokens.findIndex((t) => t.id > verb.id && /^[;:“"”]$/u.test(t.form));
  const rest = sentence.tokens.slice(verb.id, stop < 0 ? undefined : stop);
  const finite = rest.find((t) => t.upos === "AUX" || /^VB[DZP]$/u.test(t.xpos));
  const clause = finite && (finite.upos === "AUX" ? (headOf(sentence, finite) ?? finite) : finite);
  if (!clause || finite.id === next.id || hasRelation(clause, "conj", "advcl", "acl:relcl")) return [];
  const [first, ...others] = trimPunctuation(rest);
  return first ? (first.lemma === "that" ? others : [first, ...others]) : [];
}
