import { dependent, dependents, hasRelation, headOf } from "../../text/tree.ts";
import { negationOf } from "../cue.ts";
import { contentOf } from "../extent.ts";
import { isPassive } from "../source.ts";
import { subjectOf } from "../subject.ts";
import type { StatementRule } from "./rule.ts";

/**
 * A reporting noun carried by a verb that adds little to it.
 *
 *     The United States  voices displeasure  over China's stance.
 *     source             cue                 content
 *
 * Leaves alone nouns with nothing after them that could be the content.
 */
export const voicedConcern: StatementRule = {
  id: "voiced-concern",

  find(site) {
    const { sentence, token, words } = site;
    const cue = words.nouns.get(token.lemma.toLowerCase());
    const verb = headOf(sentence, token);
    if (!cue || !verb || !hasRelation(token, "obj", "obl") || !words.lightVerbs.has(verb.lemma))
      return undefined;
    if (isPassive(sentence, verb) || verb.id > token.id) return undefined;
    const source = subjectOf(sentence, verb);
    if (!source || dependent(sentence, token, "nmod:poss")) return undefined;
    const complement = [
      ...dependents(sentence, token, "nmod", "acl", "ccomp"),
      ...dependents(sentence, verb, "obl", "advcl", "ccomp", "xcomp"),
    ].find((t) => {
      const link = dependent(sentence, t, "case", "mark")?.lemma.toLowerCase();
      const frame = link === "to" && t.upos === "VERB" ? "inf" : link;
      return t.id > token.id && frame !== undefined && cue.frames.has(frame);
    });
    if (!complement) return undefined;
    const negated = negationOf({ sentence, token: verb });
    return {
      cue: sentence.tokens.slice((negated ?? verb).id - 1, token.id),
      source,
      content: contentOf(sentence, complement),
      meaning: { class: cue.class, polarity: negated ? "negated" : cue.polarity, strength: cue.strength },
    };
  },
};
