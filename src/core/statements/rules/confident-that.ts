import type { Sentence, Token } from "../../model/document.ts";
import { dependent, dependents, hasRelation, headOf } from "../../text/tree.ts";
import { allows, finding } from "../cue.ts";
import { contentOf } from "../extent.ts";
import { isNominal } from "../source.ts";
import { subjectOf } from "../subject.ts";
import type { StatementRule } from "./rule.ts";

/**
 * An adjective of belief, feeling or will with what it is about.
 *
 *     The minister  is  confident  that the talks will go on.
 *     source            cue        content
 *
 * Leaves alone *it is clear that*: nobody is said to find it so.
 */
export const confidentThat: StatementRule = {
  id: "confident-that",

  find(site) {
    const { sentence, token, words } = site;
    const cue =
      words.adjectives.get(token.form.toLowerCase()) ?? words.adjectives.get(token.lemma.toLowerCase());
    const source = cue && experiencer(sentence, token);
    if (!cue || !source || source.lemma === "it" || dependent(sentence, token, "expl")) return undefined;
    for (const phrase of dependents(sentence, token, "ccomp", "xcomp", "advcl", "obl")) {
      if (phrase.id < token.id) continue;
      const link = dependent(sentence, phrase, "mark", "case")?.lemma.toLowerCase();
      const clause = hasRelation(phrase, "ccomp");
      const frame =
        link === "to" && phrase.upos !== "NOUN" && phrase.upos !== "PROPN" ? "inf" : clause ? "that" : link;
      if (!frame || !allows(site, cue, frame, source)) continue;
      return finding(site, cue, source, contentOf(sentence, phrase));
    }
    return undefined;
  },
};

/** *Officials wary of a deal*: an adjective after its noun has it for a subject. */
function experiencer(sentence: Sentence, adjective: Token): Token | undefined {
  const head = headOf(sentence, adjective);
  if (head && hasRelation(adjective, "amod", "acl") && head.id < adjective.id && isNominal(head)) return head;
  return subjectOf(sentence, adjective);
}
