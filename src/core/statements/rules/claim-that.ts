import type { CueLexicon } from "../../lexicon/cues.ts";
import type { Sentence, Token } from "../../model/document.ts";
import { dependent, dependents, hasRelation, headOf } from "../../text/tree.ts";
import { allows, meaningOf } from "../cue.ts";
import { contentOf } from "../extent.ts";
import { agentOf } from "../source.ts";
import type { StatementRule } from "./rule.ts";

/**
 * A reporting noun with a clause or an infinitive.
 *
 *     Trump's  claim  that the group had been defeated        his     threat  to leave
 *     source   cue    content                                 source  cue     content
 *
 * The source is the noun's owner, a name before it (*the U.S. announcement*), or stands after *by* or *from*.
 */
export const claimThat: StatementRule = {
  id: "claim-that",

  find(site) {
    const { sentence, token, words } = site;
    const cue = words.nouns.get(token.lemma.toLowerCase());
    if (!cue) return undefined;
    const source = ownerOf(words, sentence, token);
    for (const clause of dependents(sentence, token, "acl", "ccomp", "advcl")) {
      const mark = dependent(sentence, clause, "mark")?.lemma.toLowerCase();
      const frame = mark === "to" ? "inf" : mark === "that" ? "that" : undefined;
      if (clause.id < token.id || !frame || !allows(site, cue, frame, source)) continue;
      if (frame === "inf" && !source) continue;
      return { cue: [token], source, content: contentOf(sentence, clause), meaning: meaningOf(site, cue) };
    }
    return undefined;
  },
};

/** Returns the head of the phrase that owns a reporting noun. */
export function ownerOf(words: CueLexicon, sentence: Sentence, noun: Token): Token | undefined {
  const possessor = dependent(sentence, noun, "nmod:poss");
  if (possessor) return possessor;
  const after = dependents(sentence, noun, "nmod", "obl").find((t) => {
    const preposition = dependent(sentence, t, "case")?.lemma;
    return preposition === "by" || preposition === "from";
  });
  if (after) return after;
  const name = dependents(sentence, noun, "compound", "amod").find(isName);
  if (name) return name;
  return maker(words, sentence, noun);
}

/** *Trump claims, Greek claims*: a name, or the adjective of one. */
function isName({ upos, form }: Token): boolean {
  return upos === "PROPN" || (upos === "ADJ" && /^\p{Lu}\p{Ll}/u.test(form));
}

/**
 * *He  made  a promise to return*: the subject of the verb that the noun is the object of. Who *denied* the claims did not
 * make them.
 */
function maker(words: CueLexicon, sentence: Sentence, noun: Token): Token | undefined {
  const verb = hasRelation(noun, "obj") ? headOf(sentence, noun) : undefined;
  if (!verb || words.verbs.get(verb.lemma.toLowerCase())?.polarity === "negated") return undefined;
  return dependent(sentence, verb, "nsubj:pass")
    ? agentOf(sentence, verb)
    : dependent(sentence, verb, "nsubj");
}
